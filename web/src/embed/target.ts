// The part of the page that is checked: found by a selector, also when it comes later or is exchanged, and watched.
//
//     const target = new Target(element, '#article', () => check());
//     target.element      or null while it is not there
//     target.stop();

import { isField } from './reading';

const delay = 250; // milliseconds of quiet before it is read again

export class Target {
  element: Element | null = null;
  private timer = 0;
  private root: Document | ShadowRoot;
  private around = new MutationObserver(() => this.find());
  private inside = new MutationObserver(() => this.later());

  constructor(
    host: Element,
    private selector: string,
    private changed: () => void,
  ) {
    this.root = host.getRootNode() as Document | ShadowRoot;
    this.around.observe(this.root, { childList: true, subtree: true });
    this.watch(this.query());
  }

  stop() {
    this.around.disconnect();
    this.unwatch();
    window.clearTimeout(this.timer);
  }

  // A selector the browser does not know finds nothing.
  private query(): Element | null {
    try {
      return this.root.querySelector(this.selector);
    } catch {
      return null;
    }
  }

  private find() {
    const found = this.query();
    if (found === this.element) return;
    this.unwatch();
    this.watch(found);
    this.later();
  }

  private watch(element: Element | null) {
    this.element = element;
    if (!element) return;
    element.addEventListener('input', this.later);
    if (isField(element)) return;
    this.inside.observe(element, {
      childList: true,
      characterData: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['class', 'style', 'hidden'],
    });
  }

  private unwatch() {
    this.inside.disconnect();
    this.element?.removeEventListener('input', this.later);
  }

  private later = () => {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(this.changed, delay);
  };
}
