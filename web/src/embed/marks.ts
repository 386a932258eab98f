// Marks places on the page that holds the element, without touching its document: text by the CSS Custom Highlight
// API where there is one; all else by boxes in the element's own shadow tree that lie over the place. clear() takes
// everything away.
//
//     const marks = new Marks(layer);
//     marks.show([{ place: places.of(span)!, severity: 'error' }], target);

import type { Severity } from '../report';
import highlightStyle from '../../styles/highlight.css';

export interface Mark {
  place: Range | Element;
  severity: Severity;
}

interface Highlights {
  get(name: string): Set<Range> | undefined;
  set(name: string, highlight: Set<Range>): void;
  delete(name: string): void;
}
type HighlightClass = new () => Set<Range> & { priority: number };

const highlights =
  typeof CSS === 'undefined' ? undefined : (CSS as unknown as { highlights?: Highlights }).highlights;
const Highlight = (window as unknown as { Highlight?: HighlightClass }).Highlight;
const native = highlights && Highlight;
const priority: Record<Severity, number> = { hint: 0, warning: 1, error: 2 };
const nameOf = (severity: Severity) => `xxgk-check-${severity}`;

type Sheets = DocumentOrShadowRoot & { adoptedStyleSheets: readonly CSSStyleSheet[] };

// The one sheet that the page gets, for as long as something is highlighted in that tree.
const users = new Map<Sheets, { sheet: CSSStyleSheet; count: number }>();

function useSheet(root: Sheets) {
  let use = users.get(root);
  if (!use) {
    use = { sheet: new CSSStyleSheet(), count: 0 };
    use.sheet.replaceSync(highlightStyle);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, use.sheet];
    users.set(root, use);
  }
  use.count++;
}

function releaseSheet(root: Sheets) {
  const use = users.get(root);
  if (!use || --use.count > 0) return;
  root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== use.sheet);
  users.delete(root);
}

export class Marks {
  private ranges: [string, Range][] = [];
  private root: Sheets | null = null;
  private boxes: Mark[] = [];
  private frame = 0;
  private sizes = 'ResizeObserver' in window ? new ResizeObserver(() => this.later()) : null;

  // `layer` is an element of no size at a fixed place in the shadow tree. Boxes can be asked for where text could be
  // highlighted.
  constructor(
    private layer: HTMLElement,
    private highlighting = true,
  ) {}

  show(marks: Mark[], target: Element) {
    this.clear();
    const ranges = native && this.highlighting ? marks.filter(({ place }) => place instanceof Range) : [];
    this.boxes = marks.filter((mark) => !ranges.includes(mark));
    if (ranges.length > 0) this.highlight(ranges, target.getRootNode() as unknown as Sheets);
    if (this.boxes.length === 0) return;
    window.addEventListener('scroll', this.later, { capture: true, passive: true });
    window.addEventListener('resize', this.later);
    this.sizes?.observe(target);
    this.sizes?.observe(document.documentElement);
    this.draw();
  }

  clear() {
    for (const [name, range] of this.ranges) {
      const highlight = highlights!.get(name);
      highlight?.delete(range);
      if (highlight && highlight.size === 0) highlights!.delete(name);
    }
    this.ranges = [];
    if (this.root) releaseSheet(this.root);
    this.root = null;
    this.boxes = [];
    this.layer.textContent = '';
    this.sizes?.disconnect();
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    window.removeEventListener('scroll', this.later, { capture: true });
    window.removeEventListener('resize', this.later);
  }

  private highlight(marks: Mark[], root: Sheets) {
    for (const { place, severity } of marks) {
      const name = nameOf(severity);
      let highlight = highlights!.get(name);
      if (!highlight) {
        const made = new Highlight!();
        made.priority = priority[severity];
        highlights!.set(name, (highlight = made));
      }
      highlight.add(place as Range);
      this.ranges.push([name, place as Range]);
    }
    this.root = root;
    useSheet(root);
  }

  private later = () => {
    if (!this.frame) this.frame = requestAnimationFrame(() => this.draw());
  };

  private draw() {
    this.frame = 0;
    this.layer.textContent = '';
    const origin = this.layer.getBoundingClientRect(); // not 0, 0 where something above is transformed
    for (const { place, severity } of this.boxes) {
      for (const rect of rectsOf(place)) {
        const box = document.createElement('div');
        box.className = `mark ${severity}`;
        box.style.left = `${rect.left - origin.left}px`;
        box.style.top = `${rect.top - origin.top}px`;
        box.style.width = `${rect.right - rect.left}px`;
        box.style.height = `${rect.bottom - rect.top}px`;
        this.layer.appendChild(box);
      }
    }
  }
}

export const elementOf = (place: Range | Element): Element =>
  place instanceof Range ? (place.startContainer.parentElement as Element) : place;

// What is visible of a place: scrolled containers cut it off.
function rectsOf(place: Range | Element) {
  const rects = place instanceof Range ? Array.from(place.getClientRects()) : [place.getBoundingClientRect()];
  const clips: DOMRect[] = [];
  for (let up = elementOf(place).parentElement; up && up !== document.body; up = up.parentElement) {
    if (getComputedStyle(up).overflowX !== 'visible') clips.push(up.getBoundingClientRect());
  }
  return rects
    .map((rect) => ({
      left: Math.max(rect.left, ...clips.map((clip) => clip.left)),
      top: Math.max(rect.top, ...clips.map((clip) => clip.top)),
      right: Math.min(rect.right, ...clips.map((clip) => clip.right)),
      bottom: Math.min(rect.bottom, ...clips.map((clip) => clip.bottom)),
    }))
    .filter((rect) => rect.right > rect.left && rect.bottom > rect.top);
}
