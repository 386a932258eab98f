// Every word the page says, in Chinese and in English:  words('zh')('found', { n: 3 })  is "发现 3 处问题".
// A test compares the keys and the {places} of the two.

import { en } from './words/en';
import { zh, type Key } from './words/zh';

export type { Key };
export type Language = 'zh' | 'en';

export const strings: Record<Language, Record<Key, string>> = { zh, en };

export type Words = (key: Key, values?: Record<string, string | number>) => string;

export function words(language: Language): Words {
  const table = strings[language];
  return (key, values = {}) =>
    table[key]
      .replace(/\{(\w+):([^|}]*)\|([^}]*)\}/g, (_, name: string, one: string, many: string) =>
        values[name] === 1 ? one : many,
      )
      .replace(/\{(\w+)\}/g, (place, name: string) => (name in values ? String(values[name]) : place));
}
