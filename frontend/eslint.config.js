import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import checkFile from 'eslint-plugin-check-file';
import { importX } from 'eslint-plugin-import-x';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import { readdirSync } from 'node:fs';
import tseslint from 'typescript-eslint';

const features = readdirSync('src/features', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Words in the code are words in one language only: texts belong into the i18n files. */
const words = [
  {
    selector: 'JSXText[value=/\\p{L}{2}/u]',
    message: 'Text on the screen comes from the i18n files: t("…").',
  },
  {
    selector:
      'JSXAttribute[name.name=/^(title|label|placeholder|alt|description|aria-label|aria-description|okText|cancelText|extra|help)$/] > Literal[value=/\\p{L}{2}/u]',
    message: 'Text on the screen comes from the i18n files: t("…").',
  },
  {
    selector: 'Literal[value=/[\\u00C0-\\u1EF9]/u]',
    message: 'Vietnamese text comes from the i18n files: t("…").',
  },
];

export default tseslint.config(
  { ignores: ['dist', 'target', 'node_modules', 'src/api/schema.d.ts', 'test-results', 'playwright-report'] },
  js.configs.recommended,
  { files: ['build/**/*.mjs', 'eslint.config.js'], languageOptions: { globals: globals.node } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      globals: globals.browser,
      parserOptions: { project: ['./tsconfig.json', './tsconfig.node.json'], tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 300, skipBlankLines: true }],
      'max-lines-per-function': ['error', { max: 120, skipBlankLines: true }],
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['warn', 'error'] }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'import-x': importX, 'check-file': checkFile, 'react-hooks': reactHooks },
    extends: [jsxA11y.flatConfigs.strict],
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver({ project: './tsconfig.json' })] },
    rules: {
      ...reactHooks.configs.recommended.rules,
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': [
        'error',
        {
          zones: [
            ...features.map((feature) => ({
              target: `./src/features/${feature}`,
              from: './src/features',
              except: [`./${feature}`],
              message: 'A feature does not import another: what both need belongs into src/shared.',
            })),
            { target: './src/shared', from: ['./src/features', './src/app'], message: 'Shared code knows no feature.' },
            {
              target: './src/features',
              from: './src/app',
              message: 'A feature does not know the application around it.',
            },
          ],
        },
      ],
      'check-file/filename-naming-convention': [
        'error',
        { '**/*.{ts,tsx,css,json}': 'KEBAB_CASE' },
        { ignoreMiddleExtensions: true },
      ],
      'check-file/folder-naming-convention': ['error', { 'src/**/': 'KEBAB_CASE' }],
      // A part of the page that scrolls by itself must be reachable by keyboard.
      'jsx-a11y/no-noninteractive-tabindex': ['error', { tags: ['main'], roles: ['group', 'region', 'tabpanel'] }],
      'no-restricted-syntax': ['error', ...words],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['../../**'], message: 'Write @/… for what is further away than the folder above.' },
            { group: ['dayjs/locale/*'], message: 'Dates are written by @/shared/format/dates.' },
          ],
        },
      ],
    },
  },
  {
    files: ['src/**/*.test.{ts,tsx}', 'src/testing/**'],
    rules: {
      'no-restricted-syntax': 'off',
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
