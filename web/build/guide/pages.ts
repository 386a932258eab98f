// The rule pages of the site: one for each rule, one for what is not checked, and their index. Static pages
// without any script: Chinese first, English below.

import type { Rule } from 'xxgk-check';
import type { Guide } from '../../src/guide/carried';
import { byFamily, familyKey } from '../../src/names';
import { words, type Key, type Language } from '../../src/strings';
import { Articles, escaped } from './article';
import type { Sources } from './types';

const languages: Language[] = ['zh', 'en'];
const tags: Record<Language, string> = { zh: 'zh-CN', en: 'en' };
const zh = words('zh');

// What of a page is its own; both are HTML.
interface Page {
  title: string;
  body: string;
}

const link = (href: string, text: string, more = '') => `<a href="${href}"${more}>${escaped(text)}</a>`;

// The parts of a page in both languages, with a way from the one to the other.
function bilingual(heading: (language: Language) => string, content: (language: Language) => string): string {
  return languages
    .map((language) => {
      const title = language === 'zh' ? 'h1' : 'h2';
      const other =
        language === 'zh'
          ? link('#en', zh('guideEnglish'), ' lang="en"')
          : link('#zh', zh('guideChinese'), ' lang="zh-CN"');
      return `<article class="guide" id="${language}" lang="${tags[language]}">
<${title} class="title">${escaped(heading(language))}</${title}>
<p class="switch">${other}</p>
${content(language)}
</article>`;
    })
    .join('\n');
}

function bodyOf(nav: string, main: string, version: string): string {
  return `<header class="site"><nav aria-label="${zh('guideIndex')}">${nav}</nav></header>
<main>
${main}
</main>
<footer class="faint"><p>${zh('guideInvented')}<br>${zh('guideOf', { version })}</p></footer>`;
}

const home = () => link('../index.html', zh('guideSite'));
const index = () => link('index.html', zh('guideIndex'));

function rulePage(sources: Sources, rule: Rule, before?: Rule, after?: Rule): Page {
  const beside = (other: Rule | undefined, key: Key, rel: string) =>
    other
      ? `<span>${zh(key)} ${link(`${other.id}.html`, `${other.id} ${other.title.zh}`, ` rel="${rel}"`)}</span>`
      : '<span></span>';
  const main = bilingual(
    (language) => `${rule.id} ${rule.title[language]}`,
    (language) => new Articles(sources, language, language === 'zh' ? 2 : 3).rule(rule),
  );
  const around = `<nav class="around" aria-label="${zh('guidePrevious')} / ${zh('guideNext')}">${beside(before, 'guidePrevious', 'prev')}${beside(after, 'guideNext', 'next')}</nav>`;
  return {
    title: escaped(`${rule.id} ${rule.title.zh}`),
    body: bodyOf(`${home()} ${index()}`, `${main}\n${around}`, sources.version),
  };
}

function indexPage(sources: Sources): Page {
  const list = (language: Language) => {
    const t = words(language);
    const level = language === 'zh' ? 2 : 3;
    const groups = byFamily(sources.rules).map(({ family, rules }) => {
      const items = rules.map((rule) => {
        const off = rule.default ? '' : ` <span class="faint">${t('guideOff')}</span>`;
        const to = language === 'zh' ? `${rule.id}.html` : `${rule.id}.html#en`;
        return `<li><span class="severity ${rule.severity}">${t(rule.severity)}</span> ${link(to, `${rule.id} ${rule.title[language]}`)}${off}</li>`;
      });
      return `<h${level}>${t(familyKey(family))}</h${level}><ul class="index">${items.join('')}</ul>`;
    });
    const limits = link(language === 'zh' ? 'limits.html' : 'limits.html#en', t('guideLimits'));
    return `<p>${t('rulesIntro')}</p>${groups.join('\n')}<p class="limits">${limits}</p>`;
  };
  const main = bilingual((language) => words(language)('rules'), list);
  return { title: zh('rules'), body: bodyOf(home(), main, sources.version) };
}

function limitsPage(sources: Sources): Page {
  const main = bilingual(
    (language) => words(language)('guideLimits'),
    (language) => new Articles(sources, language, language === 'zh' ? 2 : 3).limits(),
  );
  return { title: zh('guideLimits'), body: bodyOf(`${home()} ${index()}`, main, sources.version) };
}

// By file name.
export function pages(sources: Sources): Record<string, Page> {
  const files: Record<string, Page> = {
    'index.html': indexPage(sources),
    'limits.html': limitsPage(sources),
  };
  const all = byFamily(sources.rules).flatMap(({ rules }) => rules);
  all.forEach((rule, at) => {
    files[`${rule.id}.html`] = rulePage(sources, rule, all[at - 1], all[at + 1]);
  });
  return files;
}

// What the checker itself carries.
export function guideOf(sources: Sources): Guide {
  const guide: Guide = { articles: { zh: {}, en: {} }, limits: { zh: '', en: '' } };
  for (const language of languages) {
    const articles = new Articles(sources, language, 4);
    for (const rule of sources.rules) guide.articles[language][rule.id] = articles.rule(rule);
    guide.limits[language] = articles.limits();
  }
  return guide;
}
