// The guide that the checker carries: packed, and unpacked when the first rule is read about.

import packed from '#guide';
import { inflateSync, strFromU8 } from 'fflate';
import type { Language } from '../strings';

// The articles by language, then by rule, as HTML.
export interface Guide {
  articles: Record<Language, Record<string, string>>;
  limits: Record<Language, string>;
}

let unpacked: Guide | null = null;

export function carriedGuide(): Guide {
  if (!unpacked) {
    const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
    unpacked = JSON.parse(strFromU8(inflateSync(bytes))) as Guide;
  }
  return unpacked;
}
