// What core/guide holds: its README says what each part means.

import type { Report, Rule } from 'xxgk-check';
import type { Language } from '../../src/strings';

export type Worded = Record<Language, string>;
export type Lines = string | string[];

export interface Edit {
  text?: Lines;
  cells?: Record<string, string>;
  section?: Record<string, Lines | null>;
  replace?: [string, Lines][];
}

export interface Example {
  base?: string;
  wrong: Edit;
  right?: Edit;
}

export interface Exception extends Worded {
  base?: string;
  example: Edit;
}

export interface Entry {
  why: Worded;
  exceptions: Exception[];
  examples?: Example[];
  no_example?: Worded;
}

export interface Limit {
  title: Worded;
  text: Worded;
}

// All that the pages are made of.
export interface Sources {
  rules: Rule[];
  entries: Record<string, Entry>;
  limits: Limit[];
  bases: Record<string, string>;
  version: string;
  check(text: string, lang: Language, enable: string[]): Report;
}
