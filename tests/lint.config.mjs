// How the page's sources are linted, from the root of the project:  tests/node_modules/.bin/eslint --config tests/lint.config.mjs web
//
// The types are those of web/tsconfig.json; typescript-eslint reads them with the TypeScript of this folder, which it knows.

import { configs as lit } from 'eslint-plugin-lit';
import unsanitized from 'eslint-plugin-no-unsanitized';
import ts from 'typescript-eslint';

export default ts.config(
  { ignores: ['**/node_modules/', 'web/examples/', 'web/package/'] },
  {
    files: ['web/**/*.ts'],
    extends: [...ts.configs.recommendedTypeChecked, lit['flat/recommended'], unsanitized.configs.recommended],
    languageOptions: { parserOptions: { project: 'web/tsconfig.json' } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
  },
);
