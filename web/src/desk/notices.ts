// What the page has to say besides the answer: a list of rows, each of which can be put away, some of which can be taken back.

import type { Key } from '../strings';

export interface Notice {
  key: Key;
  values?: Record<string, string | number>;
  takeBack?: number; // the document whose last change it tells
  bringBack?: number; // the document that was put away
  undo?: () => void; // of anything else
}

const most = 50; // rows; of a folder with more the rest is counted

export class Notices {
  all: Notice[] = [];

  constructor(private changed: () => void) {}

  // Instead of what was said before.
  say(...notices: Notice[]) {
    const left = notices.length - most;
    this.all = left > 0 ? [...notices.slice(0, most), { key: 'moreNotices', values: { n: left } }] : notices;
    this.changed();
  }

  dismiss(notice: Notice) {
    this.all = this.all.filter((other) => other !== notice);
    this.changed();
  }

  clear() {
    if (this.all.length > 0) this.say();
  }
}
