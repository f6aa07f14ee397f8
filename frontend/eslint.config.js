import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Forbids importing the named top folders of src. */
const mayNotImport = (folders, reason) => [
  'error',
  {
    patterns: [
      {
        regex: `^@/(${folders})(/|$)`,
        message: reason,
      },
      {
        regex: '^(\\.\\./){2,}',
        message: 'Reach other folders with @/, so that the direction of imports can be checked.',
      },
    ],
  },
];

export default tseslint.config(
  { ignores: ['dist', 'target', 'src/api/generated'] },
  js.configs.recommended,
  { files: ['scripts/**'], languageOptions: { globals: { console: 'readonly', URL: 'readonly' } } },
  {
    files: ['src/**/*.{ts,tsx}'],
    extends: [
      ...tseslint.configs.recommendedTypeChecked,
      jsxA11y.flatConfigs.strict,
      reactHooks.configs.flat.recommended,
    ],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false } },
      ],
      // Redirects and 404 are thrown by the router's own design.
      '@typescript-eslint/only-throw-error': 'off',
      'no-restricted-imports': mayNotImport(
        'app|features',
        'Imports go app → features → shared; features do not know each other.',
      ),
    },
  },
  {
    files: ['src/app/**', 'src/main.tsx', 'src/testing/**', 'src/**/*.test.{ts,tsx}'],
    rules: { 'no-restricted-imports': 'off' },
  },
);
