import { defineConfig, globalIgnores } from 'eslint/config';
import jsdoc from 'eslint-plugin-jsdoc';
import tseslint from 'typescript-eslint';

/** Exported functions; what stands beside them in a file is told by a sentence and its signature. */
const exported = [
  'ExportNamedDeclaration > VariableDeclaration > VariableDeclarator > ArrowFunctionExpression',
  'ExportNamedDeclaration > FunctionDeclaration',
];

export default defineConfig(
  globalIgnores([
    '**/dist/',
    'docs/api/',
    'coverage/',
    'reports/',
    '.stryker-tmp/',
    'examples/out/',
    '**/.examples/',
  ]),
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.js', 'scripts/*.mjs', 'examples/*/*.js', 'bench/*.mjs'] },
      },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
    },
  },
  {
    files: ['packages/*/src/**/*.ts'],
    ignores: ['**/*.test.ts', '**/*.test-d.ts'],
    extends: [jsdoc.configs['flat/recommended-typescript-error']],
    rules: {
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: true,
          require: { ArrowFunctionExpression: true, ClassDeclaration: true, FunctionDeclaration: true },
          contexts: ['TSInterfaceDeclaration', 'TSTypeAliasDeclaration'],
        },
      ],
      'jsdoc/check-param-names': ['error', { checkDestructured: false }],
      'jsdoc/require-param': ['error', { contexts: exported, checkDestructured: false }],
      'jsdoc/require-returns': ['error', { contexts: exported }],
      'jsdoc/tag-lines': ['error', 'any', { startLines: 1 }],
      'jsdoc/require-throws-type': 'off',
      'jsdoc/check-tag-names': ['error', { definedTags: ['category'], typed: true }],
      'no-restricted-globals': [
        'error',
        { name: 'Date', message: 'Civil dates are YYYY-MM-DD strings; build dates in src/internal only.' },
        'process',
        'fetch',
        'window',
        'document',
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Functions are pure.' },
        { object: 'Date', property: 'now', message: 'There is no clock; a day is a parameter named on.' },
      ],
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^zod', message: 'zod lives behind src/schema only.' }, { regex: '^node:' }] },
      ],
    },
  },
  {
    files: ['packages/*/src/schema/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [{ regex: '^node:' }] }] },
  },
  {
    // Helpers say in a sentence what they do; their signatures say the rest.
    files: ['packages/*/src/**/internal/**/*.ts'],
    rules: {
      'jsdoc/require-param': 'off',
      'jsdoc/require-returns': 'off',
      'no-restricted-globals': ['error', 'process', 'fetch', 'window', 'document'],
    },
  },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  { files: ['**/*.js', '**/*.mjs'], extends: [tseslint.configs.disableTypeChecked] },
);
