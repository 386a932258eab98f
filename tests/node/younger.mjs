// What a script calls that is younger than the oldest browsers, Chromium 74 and Firefox 78: by ESLint's lists of the
// language and of global interfaces, and by MDN's compatibility data for the methods of objects.

import { createRequire } from 'node:module';
import * as acorn from 'acorn';
import { ESLint } from 'eslint';
import compat from 'eslint-plugin-compat';
import es from 'eslint-plugin-es-x';

const data = createRequire(import.meta.url)('@mdn/browser-compat-data');

const oldest = { chrome: 74, firefox: 78 };

// Younger than ES2019 and yet known to both, or used only where it is there.
const languageAllowed = {
  'no-global-this': 'Chromium 71, Firefox 65',
  'no-string-prototype-matchall': 'Chromium 73, Firefox 67',
  'no-error-cause': 'a second argument that older browsers pass over',
  'no-resizable-and-growable-arraybuffers': 'taken for WebAssembly.Memory.grow, Chromium 57, Firefox 52',
};
const methodsAllowed = {
  destroy: 'a stream library asks whether it is there',
  replaceSync: 'Lit asks whether style sheets can be adopted',
  createPolicy: 'Lit asks whether there are trusted types',
  createHTML: 'Lit asks whether there are trusted types',
  setStatus: 'of Emscripten, which asks whether the page has given one',
  captureStackTrace: 'the library asks whether it is there',
  getType: 'of the clipboard: the button is there only where the clipboard can be read',
  grow: 'WebAssembly.Memory, not SharedArrayBuffer',
  getWriter: 'of a DecompressionStream, where there is one',
  fromBase64: 'asked whether it is there',
  showModal: 'the badge asks whether dialogs are known',
  changed: "the page's own: a document was changed",
};

const rules = Object.fromEntries(
  Object.entries(es.configs['flat/restrict-to-es2019'].rules).filter(
    ([id]) => !(id.replace('es-x/', '') in languageAllowed),
  ),
);
// Modules are loaded by browsers that know their syntax of 2020.
const linterOf = (sourceType) =>
  new ESLint({
    overrideConfigFile: true,
    overrideConfig: {
      files: ['**/*.js'],
      languageOptions: { ecmaVersion: sourceType === 'module' ? 2020 : 2019, sourceType },
      linterOptions: { noInlineConfig: true },
      plugins: { 'es-x': es, compat },
      settings: {
        'es-x': { aggressive: true },
        polyfills: ['Highlight', 'DecompressionStream'], // used only where it is there
        browsers: Object.entries(oldest).map(([browser, version]) => `${browser} ${version}`),
      },
      rules: {
        ...rules,
        ...(sourceType === 'module' && { 'es-x/no-dynamic-import': 'off', 'es-x/no-import-meta': 'off' }),
        'compat/compat': 'error',
      },
    },
  });

// Calls made only where the script finds them:  s.replaceAll ? s.replaceAll(a, b) : …
const withoutGuarded = (code) => code.replace(/(\w+)\.(\w+)\?\1\.\2\(/g, '$1?$1(');

export async function youngerByLint(code, sourceType = 'script') {
  const [{ messages }] = await linterOf(sourceType).lintText(withoutGuarded(code), { filePath: 'built.js' });
  const lines = withoutGuarded(code).split('\n');
  return messages.map(({ message, line, column }) => {
    const at = Math.max(0, column - 40);
    return `${message} …${lines[line - 1].slice(at, at + 100)}…`;
  });
}

function known(support, version) {
  return [support ?? []].flat().some(({ version_added: added, version_removed: removed, ...limits }) => {
    if (limits.flags || limits.partial_implementation || limits.prefix || limits.alternative_name)
      return false;
    if (typeof added !== 'string' || removed) return false;
    return Number.parseFloat(added.replace('≤', '')) <= version;
  });
}

// Names of members that no interface of the oldest browsers has.
function youngerNames() {
  const names = new Map();
  const visit = (node, name) => {
    const support = node.__compat?.support;
    if (support) {
      const old = Object.entries(oldest).every(([browser, version]) => known(support[browser], version));
      names.set(name, names.get(name) || old);
    }
    for (const [key, child] of Object.entries(node)) {
      if (key !== '__compat') visit(child, key.replace(/_static$/, ''));
    }
  };
  for (const part of [data.api, data.javascript.builtins]) visit(part, '');
  return new Set([...names].filter(([, old]) => !old).map(([name]) => name));
}

const younger = youngerNames();

// Calls of such members; names that the script itself gives to a method are its own.
export function youngerByName(code, sourceType = 'script') {
  code = withoutGuarded(code);
  const called = new Map();
  const own = new Set();
  const visit = (node) => {
    if (typeof node?.type !== 'string') return;
    const { callee } = node;
    const name = callee?.type === 'MemberExpression' && !callee.computed ? callee.property.name : null;
    if (node.type === 'CallExpression' && younger.has(name)) {
      called.set(name, code.slice(callee.end - 60, callee.end + 20));
    }
    const isMethod = node.type === 'MethodDefinition' || /Function/.test(node.value?.type ?? '');
    if (isMethod && node.key?.name) own.add(node.key.name);
    for (const child of Object.values(node)) [child].flat().forEach(visit);
  };
  visit(acorn.parse(code, { ecmaVersion: 2020, sourceType }));
  return [...called]
    .filter(([name]) => !own.has(name) && !(name in methodsAllowed))
    .map((hit) => hit.join(': '));
}

export const youngerCalls = async (code, sourceType = 'script') => [
  ...(await youngerByLint(code, sourceType)),
  ...youngerByName(code, sourceType),
];
