// What the badge says beside the words it shares with the whole checker.

import type { Language } from '../strings';

const zh = {
  waiting: '没有找到要核对的内容',
  checking: '正在核对',
  failed: '未能核对',
  prefix: '年报核对',
  open: '查看核对结果',
  close: '关闭',
  show: '在页面中查看',
  checked: '共核对规则 {rules} 项：通过 {passed}，有问题 {failed}，没读到 {unread}，不涉及 {beside}。',
};
export type BadgeKey = keyof typeof zh;
const en: Record<BadgeKey, string> = {
  waiting: 'Nothing to check was found',
  checking: 'Checking',
  failed: 'Could not be checked',
  prefix: 'Report check',
  open: 'Show the result of the check',
  close: 'Close',
  show: 'Show on the page',
  checked: '{rules} rules: {passed} passed, {failed} failed, {unread} not read, {beside} not concerned.',
};

export function badgeWords(language: Language) {
  const table = language === 'zh' ? zh : en;
  return (key: BadgeKey, values: Record<string, string | number> = {}) =>
    table[key].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
}
