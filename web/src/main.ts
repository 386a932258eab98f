// Starts the page.

import example from '../data/example.txt';
import { XxgkCheck } from './element';
import { connect } from './engine/client';
import { partsOfPage } from './engine/parts';
import { keepOffline } from './offline/keep';
import { Desk } from './desk/desk';
import { recall, remember, type Preferences } from './desk/preferences';
import { words, type Language } from './strings';

function adopt(language: Language) {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  document.title = words(language)('title');
}

function changed(preferences: Preferences) {
  adopt(preferences.language);
  remember(preferences);
}

const preferences = recall();
adopt(preferences.language);
customElements.define('xxgk-check', XxgkCheck);
const page = new XxgkCheck();
const engine = connect(partsOfPage(), { started: window.xxgkStarted });
page.desk = new Desk(engine, preferences, changed);
document.getElementById('page')!.replaceWith(page);
engine.warm(example);

// The site is fetched for use offline when nobody waits for the first answer.
const pause = 500; // milliseconds in which one may be asked for
const calm = new Promise((done) => {
  page.addEventListener('xxgk-check', done, { once: true });
  engine.ready().then(() => window.setTimeout(done, pause), done);
});
void calm.then(() => keepOffline((newer) => page.desk.offerNewer(newer)));
