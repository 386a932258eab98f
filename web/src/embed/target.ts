// The part of the page that is checked: found by a selector, also when it comes later or is exchanged, and watched.
//
//     const target = new Target(element, '#article', (exchanged) => check());    exchanged: for another element
//     target.element      or null while it is not there
//     target.stop();

import { isField } from './reading';

const delay = 250; // milliseconds of quiet before it is read again

export class Target {
  element: Element | null = null;
  private timer = 0;
  private exchanged = false; // since it was told
  private root: Document | ShadowRoot;
  private around = new MutationObserver(() => this.find());
  private inside = new MutationObserver(() => this.later(false));

  constructor(
    host: Element,
    private selector: string,
    private changed: (exchanged: boolean) => void,
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
    this.later(true);
  }

  private watch(element: Element | null) {
    this.element = element;
    if (!element) return;
    element.addEventListener('input', this.typed);
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
    this.element?.removeEventListener('input', this.typed);
  }

  private typed = () => this.later(false);

  private later(exchanged: boolean) {
    this.exchanged = this.exchanged || exchanged;
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      this.changed(this.exchanged);
      this.exchanged = false;
    }, delay);
  }
}
