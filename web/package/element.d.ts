import type { Report } from './index.js';

/** The element <xxgk-check>. Importing `xxgk-check/define` registers it; a subclass can be registered under another name. */
export declare class XxgkCheck extends HTMLElement {
  static readonly observedAttributes: string[];
  /** The last report, or null. */
  get report(): Report | null;
  /** With `for`: checks what is there now. Rejects where nothing is there, or the checker failed. */
  check(): Promise<Report>;
}

declare global {
  interface HTMLElementTagNameMap {
    'xxgk-check': XxgkCheck;
  }
  interface HTMLElementEventMap {
    'xxgk-check': CustomEvent<Report>;
    'xxgk-check-error': CustomEvent<unknown>;
  }
}
