// The face of <xxgk-check for="…">: checks that part of the page when it is seen, again whenever it changes, shows the
// outcome as a badge that opens the details, and marks the places where asked.

import { render } from 'lit';
import type { Engine } from '../engine/client';
import { hideModal, showModal } from '../modal';
import { findCell, type Finding, type Report } from '../report';
import type { Language } from '../strings';
import { badgeView, type State, type View } from './details';
import { Marks, elementOf, type Mark } from './marks';
import { Places } from './places';
import { read, type Reading } from './reading';
import { Seen } from './seen';
import { Target } from './target';

export interface Settings {
  selector: string;
  annotate: boolean;
  language: Language;
  disable: string[];
}

export class Badge {
  report: Report | null = null;
  private state: State = 'checking';
  private why = '';
  private open = false;
  private target: Target;
  private seen = new Seen(() => this.refresh());
  private marks: Marks | null = null;
  private places: Places | null = null;
  private asked = ''; // what the last check was about
  private latest: Promise<Report> | null = null;

  constructor(
    private host: HTMLElement,
    private root: HTMLElement, // what it draws into
    private engine: () => Engine,
    private settings: Settings,
  ) {
    this.target = this.aim();
    this.draw();
    this.watch();
  }

  stop() {
    this.target.stop();
    this.seen.stop();
    this.latest = null;
    this.marks?.clear();
  }

  adopt(settings: Settings) {
    if (settings.selector !== this.settings.selector) {
      this.target.stop();
      this.settings = settings;
      this.target = this.aim();
    }
    this.settings = settings;
    this.watch();
  }

  private aim(): Target {
    return new Target(this.host, this.settings.selector, (exchanged) =>
      exchanged ? this.watch() : this.refresh(),
    );
  }

  // Neither the badge nor the article in view: nothing is read until one is.
  private watch() {
    const { element } = this.target;
    this.seen.watch(element ? [this.host, element] : [this.host]);
  }

  // Reads and checks the target as it is now. Of checks that overtake each other the last one counts for all.
  check(): Promise<Report> {
    const target = this.target.element;
    if (!target) {
      this.report = null;
      this.latest = null;
      this.settle('waiting');
      return Promise.reject(new Error(`xxgk-check: nothing on the page is ${this.settings.selector}`));
    }
    const reading = read(target);
    const { language, disable } = this.settings;
    const asked = JSON.stringify([reading.input, reading.data, language, disable]);
    if (this.latest && asked === this.asked) {
      this.place(reading);
      return this.latest;
    }
    this.asked = asked;
    if (this.state !== 'done') this.settle('checking');
    const options = { input: reading.input, lang: language, disable };
    const checking: Promise<Report> = this.engine()
      .check(reading.data, options)
      .then(
        (report) => (this.latest === checking ? this.take(report, reading) : this.latest || report),
        (error) => {
          if (this.latest === checking) this.fail(error);
          throw error;
        },
      );
    this.latest = checking;
    return checking;
  }

  private refresh() {
    if (!this.seen.now) return; // it is called again when one comes into view
    this.check().catch(() => undefined); // the badge and the event tell
  }

  private take(report: Report, reading: Reading): Report {
    this.report = report;
    this.state = 'done';
    this.place(reading);
    this.tell('xxgk-check', report);
    return report;
  }

  private fail(error: unknown) {
    this.latest = null;
    this.report = null;
    this.why = error instanceof Error ? error.message : String(error);
    this.settle('failed');
    this.tell('xxgk-check-error', error);
  }

  private tell(name: string, detail: unknown) {
    this.host.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  private settle(state: State) {
    this.state = state;
    if (!this.report) {
      this.places = null;
      this.marks?.clear();
    }
    this.draw();
  }

  // The page may have been laid out anew although it says the same.
  private place(reading: Reading) {
    if (!this.report || !this.target.element) return;
    this.places = new Places(this.report.text, reading);
    this.marks?.clear();
    this.draw();
    if (!this.settings.annotate) return;
    const marks = this.report.findings.reduce((all, one) => all.concat(this.marksOf(one)), [] as Mark[]);
    this.marks = this.marks || new Marks(this.root.querySelector('.layer') as HTMLElement);
    this.marks.show(marks, this.target.element);
  }

  // A sum that fails runs through many cells: its one place is marked, else every cell it is about.
  private marksOf({ span, cells, equations, severity }: Finding): Mark[] {
    const ofCells = cells.map((id) => findCell(this.report!, id)?.span ?? null);
    const spans = span && (equations.length > 0 || cells.length === 0) ? [span] : ofCells;
    return spans
      .map((one) => one && this.places && this.places.of(one))
      .filter((place): place is Range | Element => !!place)
      .map((place) => ({ place, severity }));
  }

  private draw() {
    const view: View = {
      state: this.state,
      report: this.report,
      why: this.why,
      language: this.settings.language,
      open: this.open,
      canShow: (finding) => this.marksOf(finding).length > 0,
      show: (finding) => this.show(finding),
      toggle: () => this.setOpen(!this.open),
      closed: () => this.setOpen(false),
    };
    render(badgeView(view), this.root);
  }

  private setOpen(open: boolean) {
    if (open === this.open) return;
    this.open = open;
    this.draw();
    const dialog = this.root.querySelector('dialog') as HTMLDialogElement;
    const badge = this.root.querySelector('.badge') as HTMLElement;
    if (open) {
      showModal(dialog);
      return;
    }
    hideModal(dialog, badge);
  }

  // Leads to the place on the page, and shows it for a moment.
  private show(finding: Finding) {
    const [mark] = this.marksOf(finding);
    this.setOpen(false);
    if (!mark) return;
    elementOf(mark.place).scrollIntoView({ block: 'center', inline: 'nearest' });
    const spot = document.createElement('div');
    spot.className = 'layer';
    this.root.querySelector('.reset')!.appendChild(spot);
    const shown = new Marks(spot, false);
    shown.show(this.marksOf(finding), this.target.element!);
    window.setTimeout(() => {
      shown.clear();
      spot.remove();
    }, 3000);
  }
}
