import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import playwright from 'eslint-plugin-playwright';
import { defineConfig } from 'eslint/config';
import { readdirSync } from 'node:fs';
import tseslint from 'typescript-eslint';

/** Who may import whom (src/README.md draws it). Each message says what to do instead. */
function mayNotImport(files, patterns) {
  return { files, rules: { 'no-restricted-imports': ['error', { patterns }] } };
}

const domainOnly = [
  {
    group: [
      '#*',
      'astro',
      'astro:*',
      'react',
      'react-dom',
      'node:*',
      'idb',
      '**/storage/**',
      '**/features/**',
    ],
    message:
      'domain imports only itself and zod, xstate, lunr, ts-fsrs. Pass time, chance and storage in as arguments.',
  },
];
const storageRule = {
  group: [
    'react',
    'react-dom',
    'astro',
    'astro:*',
    '#features/*',
    '#features/**',
    '#catalog/**',
    '#pages/**',
  ],
  message: 'storage knows the record and the browser, and nothing of pages. Hand over what it needs.',
};
const features = readdirSync(new URL('./src/features', import.meta.url));
/** The question is the one part that lessons and quizzes drive; both take its element's type from it. */
const shared = ['question'];

export default defineConfig(
  { ignores: ['dist/', 'dist-portable/', '.astro/', 'node_modules/', 'test-results/'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-empty': ['error', { allowEmptyCatch: true }],
      'no-undef': 'off',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // Typed arrays in hot loops: a check at every index costs more than the work itself.
    files: [
      'src/domain/scenario/explore/**/*.ts',
      'src/domain/scenario/explore.ts',
      'src/domain/record/sha256.ts',
      'src/domain/search/**/*.ts',
    ],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    // What lets a walk pass on a quick machine and fail on a slow one.
    files: ['tests/browser/**/*.ts', 'tests/portable/**/*.ts'],
    plugins: { playwright },
    rules: {
      'playwright/missing-playwright-await': 'error',
      'playwright/no-focused-test': 'error',
      'playwright/no-networkidle': 'error',
      'playwright/no-standalone-expect': 'error',
      'playwright/no-useless-not': 'error',
      'playwright/no-wait-for-navigation': 'error',
      'playwright/no-wait-for-timeout': 'error',
      'playwright/prefer-to-have-count': 'error',
      'playwright/prefer-web-first-assertions': 'error',
      'playwright/valid-expect': 'error',
      'playwright/valid-expect-in-promise': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "CallExpression[callee.name='expect'] > AwaitExpression > CallExpression[callee.property.name=/^(count|textContent|innerText|allTextContents|getAttribute|inputValue|isVisible|isChecked)$/]",
          message: 'This looks once, maybe before the page has come. Expect it of the locator, which waits.',
        },
      ],
    },
  },
  mayNotImport(['src/domain/**/*.ts'], domainOnly),
  mayNotImport(['src/storage/**/*.ts'], [storageRule]),
  mayNotImport(
    ['src/build/**/*.{ts,mjs}'],
    [
      {
        group: ['#features/**', '#storage/**', 'react', 'react-dom'],
        message: 'build runs in Node and leans on domain alone.',
      },
    ],
  ),
  mayNotImport(
    ['src/worker/**/*.ts'],
    [
      {
        group: [
          'react',
          'react-dom',
          'astro',
          'astro:*',
          '#features/**',
          '#catalog/**',
          '#build/**',
          '#i18n/**',
        ],
        message: 'The service worker knows the domain and the courier of keys: pages tell it the rest.',
      },
    ],
  ),
  mayNotImport(
    ['src/components/**/*.{ts,tsx,astro}'],
    [
      {
        group: ['#features/**', '#storage/**'],
        message: 'components hold no learning rules: move this into a feature.',
      },
    ],
  ),
  mayNotImport(
    ['src/pages/**/*.{ts,astro}', 'src/layouts/**/*.astro'],
    [{ group: ['#storage/**'], message: 'Pages put features together; a feature talks to storage.' }],
  ),
  ...features.map((feature) =>
    mayNotImport(
      [`src/features/${feature}/**/*.{ts,tsx,astro}`],
      [
        {
          group: features
            .filter((other) => other !== feature && !shared.includes(other))
            .map((other) => `#features/${other}/**`),
          message:
            'One feature never imports another: let the page put them together, or share a rule in domain.',
        },
        { group: ['#pages/**', '#build/**'], message: 'A feature knows nothing of pages or the build.' },
        {
          group: ['fflate'],
          importNames: ['zip', 'unzip', 'deflate', 'inflate', 'gzip', 'gunzip', 'compress', 'decompress'],
          message:
            'These start a worker of their own for large files, which the policy of a page refuses: they never end. Take unzipSync, or Zip with ZipDeflate piece by piece.',
        },
      ],
    ),
  ),
);
