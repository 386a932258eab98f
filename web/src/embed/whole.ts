// The face of <xxgk-check> without `for`: the whole checker of the page, inside another page. Loaded when it is needed.

import { unsafeCSS } from 'lit';
import { XxgkCheck as Checker } from '../element';
import type { Engine } from '../engine/client';
import { Desk } from '../desk/desk';
import type { Language } from '../strings';
import embeddedStyle from '../../styles/embedded.css';

const name = 'xxgk-check-whole';

// The conditions on width that the style sheets make, in rem: here on the width of the element (see package/build.mjs).
const below = [30, 40, 50];
const from = 62;
const rem = 16;

class Whole extends Checker {
  static styles = [...Checker.styles, unsafeCSS(embeddedStyle)];
  embedded = true;
  protected narrow = { matches: false, addListener() {}, removeListener() {} };
  private sizes = new ResizeObserver((entries) => {
    for (const { contentRect } of entries) this.fit(contentRect.width / rem);
  });

  connectedCallback() {
    super.connectedCallback();
    this.sizes.observe(this);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.sizes.disconnect();
  }

  private fit(width: number) {
    below.forEach((edge) => this.toggleAttribute(`below-${edge}`, width <= edge));
    this.toggleAttribute(`from-${from}`, width >= from);
    if (this.narrow.matches === width <= 50) return;
    this.narrow.matches = width <= 50;
    this.requestUpdate();
  }
}

export function whole(engine: Engine, language: Language): Checker {
  if (!customElements.get(name)) customElements.define(name, Whole);
  const checker = document.createElement(name) as Checker;
  checker.desk = new Desk(engine, { language, rules: { disabled: [], enabled: [] } });
  return checker;
}
