// <xxgk-check> for pages of others. Without `for` it is the whole checker; with for="#article" it checks that part of the
// page and shows the outcome. All of one page share one engine. See package/README.md.

import { unsafeCSS, adoptStyles } from 'lit';
import { connect, type Engine } from '../engine/client';
import type { Report } from '../report';
import type { Language } from '../strings';
import baseStyle from '../../styles/base.css';
import badgeStyle from '../../styles/badge.css';
import { Badge, type Settings } from './badge';
import { answerMessages, originsIn } from './messages';
import { partsOfPackage } from './parts';

let shared: Engine | null = null;
const idle = 20_000; // milliseconds after which a page that only shows its outcome has its memory back
const engine = () => shared || (shared = connect(partsOfPackage, { idle }));

type Whole = ReturnType<(typeof import('./whole'))['whole']>;

export class XxgkCheck extends HTMLElement {
  static readonly observedAttributes = ['for', 'annotate', 'lang', 'disable', 'origins'];

  private root = this.attachShadow({ mode: 'open' });
  private badge: Badge | null = null;
  private whole: Whole | null = null;
  private stopMessages: () => void = () => {};

  constructor() {
    super();
    adoptStyles(this.root, [unsafeCSS(baseStyle), unsafeCSS(badgeStyle)]);
    this.root.appendChild(document.createElement('slot'));
  }

  /** The last report, or null. */
  get report(): Report | null {
    if (this.badge) return this.badge.report;
    return this.whole ? this.whole.desk.report : null;
  }

  /** With `for`: checks what is there now. Rejects where nothing is there, or the checker failed. */
  check(): Promise<Report> {
    if (this.badge) return this.badge.check();
    return Promise.reject(new Error('xxgk-check: check() needs the attribute for, on an element in a page'));
  }

  connectedCallback() {
    this.face();
    this.listen();
  }

  disconnectedCallback() {
    this.badge?.stop();
    this.badge = null;
    this.stopMessages();
  }

  attributeChangedCallback(name: string) {
    if (!this.isConnected) return;
    if (name === 'origins') this.listen();
    else this.face();
  }

  private get language(): Language {
    return /^en/i.test(this.lang) ? 'en' : 'zh';
  }

  private face() {
    const selector = this.getAttribute('for');
    if (selector === null) {
      this.badge?.stop();
      this.badge = null;
      if (this.whole) this.whole.desk.setLanguage(this.language);
      else this.showWhole().catch((error) => this.fail(error));
      return;
    }
    this.whole = null;
    const settings: Settings = {
      selector,
      annotate: this.hasAttribute('annotate'),
      language: this.language,
      disable: (this.getAttribute('disable') || '').split(/[\s,]+/).filter((rule) => rule),
    };
    if (this.badge) {
      this.badge.adopt(settings);
      return;
    }
    this.badge = new Badge(this, this.frame('face'), engine, settings);
  }

  private frame(name: string): HTMLElement {
    const frame = document.createElement('div');
    frame.className = name;
    this.root.textContent = '';
    this.root.appendChild(frame);
    return frame;
  }

  // What stands in the element is shown until the checker has come, and if it never comes.
  private async showWhole() {
    const { whole } = await import('./whole');
    if (this.whole || this.hasAttribute('for') || !this.isConnected) return;
    this.whole = whole(engine(), this.language);
    this.frame('reset whole').appendChild(this.whole);
  }

  private fail(error: unknown) {
    this.dispatchEvent(new CustomEvent('xxgk-check-error', { detail: error, bubbles: true, composed: true }));
  }

  private listen() {
    this.stopMessages();
    this.stopMessages = answerMessages(originsIn(this.getAttribute('origins')), (data, options) =>
      engine().check(data, { lang: this.language, ...options }),
    );
  }
}
