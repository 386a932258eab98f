// Starts the page.

import { connect } from './engine/client';
import { partsOfPage } from './engine/parts';
import { XxgkCheck } from './element';
import { Store } from './store';
import { words, type Language } from './strings';

const preference = 'xxgk-check.language';

// Where storage is forbidden the page works, and forgets.
function recalled(): Language {
  try {
    const kept = window.localStorage.getItem(preference);
    if (kept === 'zh' || kept === 'en') return kept;
  } catch (error) {
    return 'zh';
  }
  return 'zh';
}

function adopt(language: Language) {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  document.title = words(language)('title');
}

function remember(language: Language) {
  adopt(language);
  try {
    window.localStorage.setItem(preference, language);
  } catch (error) {
    return;
  }
}

const language = recalled();
adopt(language);
customElements.define('xxgk-check', XxgkCheck);
const page = new XxgkCheck();
page.store = new Store(connect(partsOfPage()), language, remember);
document.getElementById('page')!.replaceWith(page);
