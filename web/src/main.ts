// Starts the page.

import { XxgkCheck } from './element';
import { connect } from './engine/client';
import { partsOfPage } from './engine/parts';
import { keepOffline } from './offline/keep';
import { recall, remember, type Preferences } from './preferences';
import { Store } from './store';
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
page.store = new Store(connect(partsOfPage()), preferences, changed);
document.getElementById('page')!.replaceWith(page);
void keepOffline((newer) => page.store.set({ newer }));
