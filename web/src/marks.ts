// Cuts a text at the edges of its marks:  segments('abcd', [{begin: 1, end: 3, kind: 'error'}])
// gives 'a', 'bc' marked, 'd'. An empty mark (the place of a blank cell) gives an empty marked piece.

export interface Mark {
  begin: number;
  end: number;
  kind: string;
}
export interface Segment {
  text: string;
  begin: number;
  kinds: string[];
}

export function segments(text: string, marks: Mark[]): Segment[] {
  const inside = marks
    .map((mark) => ({ ...mark, begin: Math.max(0, mark.begin), end: Math.min(text.length, mark.end) }))
    .filter((mark) => mark.begin <= mark.end);
  const edges = new Set<number>([0, text.length]);
  inside.forEach((mark) => edges.add(mark.begin).add(mark.end));
  const cuts = Array.from(edges).sort((a, b) => a - b);
  const starting = inside.slice().sort((a, b) => a.begin - b.begin);
  let open: Mark[] = [];
  let next = 0;
  const result: Segment[] = [];
  cuts.forEach((begin, index) => {
    const empty: string[] = [];
    for (let mark = starting[next]; mark?.begin === begin; mark = starting[++next]) {
      if (mark.begin === mark.end) empty.push(mark.kind);
      else open.push(mark);
    }
    if (empty.length > 0) result.push({ text: '', begin, kinds: unique(empty) });
    const end = cuts[index + 1];
    if (end === undefined) return;
    open = open.filter((mark) => mark.end > begin);
    result.push({ text: text.slice(begin, end), begin, kinds: unique(open.map((mark) => mark.kind)) });
  });
  return result;
}

function unique(kinds: string[]): string[] {
  return Array.from(new Set(kinds));
}
