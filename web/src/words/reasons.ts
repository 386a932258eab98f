// Why a check was not made, as the checker words it: those that say that the report has nothing it is about. All others
// say that something was not read.

const beside = new Set([
  '没有需要检查的内容',
  '不适用于这份报告',
  '引言没有列举各部分',
  'there is nothing it applies to',
  'it does not apply to this report',
  'the introduction does not name the sections',
]);

export function isBeside(why: string): boolean {
  return beside.has(why);
}
