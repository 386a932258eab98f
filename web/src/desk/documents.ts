// The documents on the desk: which are open, which one is in front, and those that were put away, which can be had back.

import { docOf, emptyDoc, hasWork, isEmpty, type Doc, type Incoming } from './document';

const mostKept = 20; // of those put away

interface PutAway {
  doc: Doc;
  index: number;
  successor: number | null; // the document that took its place
}

export class Documents {
  all: Doc[] = [emptyDoc()];
  private inFront = 0;
  private putAway: PutAway[] = [];

  get active(): Doc {
    return this.all[this.inFront]!;
  }

  get index(): number {
    return this.inFront;
  }

  has(id: number): boolean {
    return this.all.some((doc) => doc.id === id);
  }

  activate(id: number) {
    const index = this.all.findIndex((doc) => doc.id === id);
    if (index >= 0) this.inFront = index;
  }

  // Each a document of its own; an empty one gives way.
  open(incomings: Incoming[]): Doc[] {
    const added = incomings.map(docOf);
    if (added.length === 0) return added;
    const kept = this.all.filter((doc) => !isEmpty(doc));
    this.all = [...kept, ...added];
    this.inFront = kept.length;
    return added;
  }

  // In the place of the active one, unless work would go with it: then beside it.
  receive(incoming: Incoming): { doc: Doc; before: Doc | null } {
    const before = this.active;
    if (hasWork(before)) return { doc: this.open([incoming])[0]!, before: null };
    const doc = docOf(incoming);
    this.exchange(doc);
    return { doc, before: isEmpty(before) ? null : before };
  }

  // The active one for an empty one.
  clear(): Doc {
    const before = this.active;
    this.exchange(emptyDoc());
    return before;
  }

  private exchange(doc: Doc) {
    const before = this.active;
    if (!isEmpty(before)) this.keep({ doc: before, index: this.inFront, successor: doc.id });
    this.all = this.all.map((other) => (other === before ? doc : other));
  }

  close(id: number): Doc | null {
    const index = this.all.findIndex((doc) => doc.id === id);
    const doc = this.all[index];
    if (!doc) return null;
    const active = this.active;
    this.all = this.all.filter((other) => other !== doc);
    if (this.all.length === 0) this.all = [emptyDoc()];
    const at = this.all.indexOf(active);
    this.inFront = at >= 0 ? at : Math.min(index, this.all.length - 1);
    if (isEmpty(doc)) return null;
    this.keep({ doc, index, successor: null });
    return doc;
  }

  private keep(away: PutAway) {
    this.putAway.push(away);
    if (this.putAway.length > mostKept) this.putAway.shift();
  }

  get lastPutAway(): Doc | null {
    return this.putAway[this.putAway.length - 1]?.doc ?? null;
  }

  // Back where it was. What took its place goes, unless it has been worked on: then both stay.
  bringBack(id: number): Doc | null {
    const away = this.putAway.find(({ doc }) => doc.id === id);
    if (!away) return null;
    this.putAway = this.putAway.filter((other) => other !== away);
    const successor = this.all.findIndex((doc) => doc.id === away.successor);
    const taken = this.all[successor];
    const others = this.all.filter((doc) => !isEmpty(doc) && !(doc === taken && !hasWork(doc)));
    const index = Math.min(successor >= 0 ? successor : away.index, others.length);
    this.all = [...others.slice(0, index), away.doc, ...others.slice(index)];
    this.inFront = index;
    return away.doc;
  }
}
