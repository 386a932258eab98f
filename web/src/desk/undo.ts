// Changes of a document: made, taken back, made again, listed. Each document has its own; what is done to one never
// touches another.

import type { Span } from '../report';
import { versionOf, type Change, type Doc, type Version } from './document';

const oneGo = 1500; // milliseconds within which typing goes on

const utf8 = new TextEncoder();

// A text that takes the place of another, in the coordinates of the box.
export interface Replacement {
  span: Span;
  text: string;
}

// Where two texts differ: what stands between what they begin and end alike with.
export function difference(before: string, after: string): Replacement {
  const most = Math.min(before.length, after.length);
  let begin = 0;
  while (begin < most && before[begin] === after[begin]) begin++;
  let end = 0;
  while (end < most - begin && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return { span: [begin, before.length - end], text: after.slice(begin, after.length - end) };
}

export function replaced(text: string, replacements: Replacement[]): string {
  return backwards(replacements).reduce(
    (now, { span, text: put }) => now.slice(0, span[0]) + put + now.slice(span[1]),
    text,
  );
}

const backwards = (replacements: Replacement[]) => replacements.slice().sort((a, b) => b.span[0] - a.span[0]);

// Cells move with the text around them; one that the change touches has no place until the next report.
export function moveCells(cells: Map<string, Span>, { span: [begin, end], text }: Replacement) {
  const by = text.length - (end - begin);
  cells.forEach(([from, to], id) => {
    if (from === begin && to === end) cells.set(id, [begin, begin + text.length]);
    else if (from > end) cells.set(id, [from + by, to + by]);
    else if (to >= begin) cells.delete(id);
  });
}

// Puts another text into the document, which has to be checked again.
export function put(doc: Doc, replacements: Replacement[]) {
  backwards(replacements).forEach((one) => moveCells(doc.cells, one));
  doc.text = replaced(doc.text, replacements);
  doc.data = doc.text;
  doc.input = 'text';
  doc.other = undefined;
  doc.edited = true;
  doc.bytes = utf8.encode(doc.text).length;
  doc.isCurrent = false;
}

export function change(doc: Doc, replacements: Replacement[], changes: Change[]) {
  const before = versionOf(doc);
  put(doc, replacements);
  doc.past.push({ before, after: versionOf(doc), changes, typedAt: 0 });
  doc.future = [];
}

// What is typed in one go is one step.
export function type(doc: Doc, text: string, now: number) {
  const before = versionOf(doc);
  put(doc, [difference(doc.text, text)]);
  const last = doc.past[doc.past.length - 1];
  doc.future = [];
  if (last && last.typedAt > 0 && now - last.typedAt < oneGo) {
    last.after = versionOf(doc);
    last.typedAt = now;
  } else {
    doc.past.push({ before, after: versionOf(doc), changes: [], typedAt: now });
  }
}

function become(doc: Doc, version: Version) {
  moveCells(doc.cells, difference(doc.text, version.text));
  Object.assign(doc, version);
  doc.isCurrent = false;
  doc.typed = new Map();
}

export function takeBack(doc: Doc): boolean {
  const step = doc.past.pop();
  if (!step) return false;
  doc.future.push(step);
  become(doc, step.before);
  return true;
}

export function makeAgain(doc: Doc): boolean {
  const step = doc.future.pop();
  if (!step) return false;
  doc.past.push(step);
  become(doc, step.after);
  return true;
}

const shown = 60; // letters of what was typed

const lineAt = (text: string, offset: number) => text.slice(0, offset).split('\n').length;
const brief = (text: string) => {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length > shown ? `${flat.slice(0, shown)}…` : flat;
};

export interface Listed {
  place: string;
  line: number;
  was: string;
  is: string;
}

// The list of changes: of one place what it was first and is now. What came back to what it was is none.
export function changesOf(doc: Doc): Listed[] {
  const all: (Listed & { key: string })[] = [];
  for (const { before, after, changes } of doc.past) {
    const { span, text } = difference(before.text, after.text);
    const line = lineAt(before.text, span[0]);
    if (changes.length === 0) {
      const was = brief(before.text.slice(...span));
      all.push({ key: '', place: '', line, was, is: brief(text) });
    }
    for (const { key, place, was, is } of changes) {
      const known = key && all.find((one) => one.key === key);
      if (known) known.is = is;
      else all.push({ key, place, line, was, is });
    }
  }
  return all.filter(({ was, is }) => was !== is);
}
