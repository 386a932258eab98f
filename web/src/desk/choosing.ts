// What the reader has chosen of the active document: a finding, a cell, which findings are listed.

import type { Severity } from '../report';

export class Choosing {
  finding: string | null = null; // fingerprint
  cell: string | null = null;
  pointed: string | null = null; // the cell under the pointer, or with the focus
  here: { findings: string[]; cell: string | null } = { findings: [], cell: null }; // at the cursor in the text
  shown: Severity | 'all' = 'all';
  unfolded = new Set<string>(); // fingerprints of the findings whose details are open
  textOpen = false; // where the window is narrow the text is folded away

  // Another document is in front.
  nothing() {
    this.finding = null;
    this.cell = null;
    this.pointed = null;
    this.here = { findings: [], cell: null };
    this.shown = 'all';
    this.unfolded = new Set();
  }
}
