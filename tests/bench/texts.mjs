// Texts of any length that an honest report never is, and some that it may be: what they cost must grow as they do.

import { readFileSync } from 'node:fs';

const example = readFileSync(new URL('../../web/data/example.txt', import.meta.url), 'utf8');
const at = (words) => example.indexOf(words);
const [beforeTable, sectionThree] = [example.slice(0, at('一、本年新收')), example.slice(at('一、本年新收'))];
const rows = sectionThree.slice(0, at('四、') - beforeTable.length);
const labels = rows.replace(/[\t\d/]+/g, '\n');

// As many of the parts, one after another, as are needed.
function fill(size, part) {
  let text = '';
  for (let i = 0; text.length < size; i++) text += part(i);
  return text;
}

// The example with this much more in one place.
const within = (place, size, part) => example.slice(0, at(place)) + fill(size, part) + example.slice(at(place));

const names = '甲乙丙丁戊己庚辛壬癸';
const sentence = (i) =>
  `第${i + 1}季度${names[i % 10]}镇办理政府信息公开事项${(i * 37) % 900}件，回应群众关切${(i * 11) % 70}次。`;
const dispute = (i) =>
  `全年行政复议${i % 9}件，结果维持${i % 7}件，结果纠正${i % 3}件；行政诉讼${i % 5}件，尚未审结${i % 2}件。`;

export const texts = {
  'a report with long prose': (size) => within('二、主动公开', size, sentence),
  'paragraphs of prose': (size) => within('二、主动公开', size, (i) => `${sentence(i)}\n`),
  'sentences on disputes': (size) => within('二、主动公开', size, dispute),
  'report after report': (size) => fill(size, () => example),
  'labels without end': (size) => within('四、', size, () => labels),
  'rows without end': (size) => within('四、', size, () => rows),
  'numbers without end': (size) => within('四、', size, (i) => `${(i * 7919) % 1000}\t`),
  'numbers, one a line': (size) => within('四、', size, (i) => `${(i * 7919) % 1000}\n`),
  'all in one line': (size) => fill(size, () => example.replace(/\n/g, ' ')),
  'empty lines': (size) => within('四、', size, () => '\n'),
  'headings without end': (size) => fill(size, (i) => `${names[i % 10]}、总体情况\n一、总体情况\n`),
  brackets: (size) => within('二、主动公开', size, () => '（'),
  'one character': (size) => within('二、主动公开', size, () => '一'),
  'a deep page': (size) => `<html><body>${'<div>'.repeat(size / 11)}一${'</div>'.repeat(size / 11)}</body></html>`,
  'a page of cells': (size) =>
    `<html><body><table>${fill(size, (i) => `<tr><td>${names[i % 10]}<td>${i % 100}`)}</table></body></html>`,
};
