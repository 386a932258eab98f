// The reader's preferences, the only things that are kept beyond the page: the language, and which rules are
// switched on and off. Where storage is forbidden the page works, and forgets.

import { ruleChoiceOf, type RuleChoice } from './baseline';
import { strings, type Language } from '../strings';

export interface Preferences {
  language: Language;
  rules: RuleChoice;
}

const key = (name: keyof Preferences) => `xxgk-check.${name}`;

function kept(name: keyof Preferences): string | null {
  try {
    return window.localStorage.getItem(key(name));
  } catch {
    return null;
  }
}

function keep(name: keyof Preferences, value: string | null) {
  try {
    if (value === null) window.localStorage.removeItem(key(name));
    else window.localStorage.setItem(key(name), value);
  } catch {
    return;
  }
}

export function recall(): Preferences {
  const language = kept('language');
  let rules: unknown = null;
  try {
    rules = JSON.parse(kept('rules') ?? 'null');
  } catch {
    rules = null;
  }
  return {
    language: language && language in strings ? (language as Language) : 'zh',
    rules: ruleChoiceOf(rules as Partial<RuleChoice> | null),
  };
}

export function remember({ language, rules: { disabled, enabled } }: Preferences) {
  keep('language', language);
  const none = disabled.length === 0 && enabled.length === 0;
  keep('rules', none ? null : JSON.stringify({ disabled, enabled }));
}
