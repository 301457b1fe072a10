// Style, and the import law: which room may know which. A rule that only tools can keep lives here, not in prose.
import js from '@eslint/js'
import { createNodeResolver, importX } from 'eslint-plugin-import-x'
import tseslint from 'typescript-eslint'

const TESTS = ['**/*.test.ts', 'test/**/*.ts', 'vitest.config.ts']

/** Time, chance, the network and the process come from the edges listed in EDGES, nowhere else. */
const EDGES = [
  'sender/src/base/**/*.ts',
  'sender/src/send/{undici-client,connector,exchange}.ts',
  'sender/src/client/http-json.ts',
  'sender/src/main.ts',
  'receiver/src/runtime.ts',
  'contracts/src/main.ts',
  'contracts/src/base/**/*.ts',
]

/** One zone of the import law: files under `room` may import only what `allowed` names (and their own room). */
function room(name, allowed) {
  return {
    target: `./sender/src/${name}/**/*`,
    from: './sender/src/**/*',
    except: [`**/sender/src/${name}/**`, ...allowed.map((path) => `**/sender/src/${path}`)],
    message: `The import law: ${name}/ may import ${allowed.join(', ') || 'nothing else of the sender'}.`,
  }
}

const IMPORT_LAW = [
  room('base', []),
  room('config', ['base/**', 'domain/**']),
  room('domain', []),
  room('store', ['domain/**', 'base/**']),
  room('sign', ['domain/**', 'base/**']),
  room('send', ['domain/**', 'base/**']),
  room('dispatch', [
    'domain/**',
    'store/store.ts',
    'sign/sign-request.ts',
    'send/http-client.ts',
    'base/**',
  ]),
  room('schedule', ['domain/**', 'store/store.ts', 'base/**']),
  room('http', [
    'domain/**',
    'store/store.ts',
    'sign/key-ring.ts',
    'sign/token.ts',
    'sign/vault.ts',
    'base/**',
  ]),
  room('client', ['base/**']),
  room('commands', ['index.ts', 'platform.ts', 'client/**', 'config/**', 'base/**', 'domain/**']),
]

/** The rooms of the command thunderstack-contract. The library around them knows none, and nothing of Node. */
const COMMAND_ROOMS = ['base', 'report', 'conformance', 'check-sender', 'commands']

function commandRoom(name, allowed) {
  const others = COMMAND_ROOMS.filter((other) => other !== name && !allowed.includes(other))
  return {
    target: `./contracts/src/${name}/**/*`,
    from: others.map((other) => `./contracts/src/${other}/**/*`),
    message: `The import law: ${name}/ may import ${[...allowed, 'the library'].join(', ')}.`,
  }
}

const COMMAND_LAW = [
  commandRoom('base', []),
  commandRoom('report', []),
  commandRoom('conformance', ['base', 'report']),
  commandRoom('check-sender', ['base', 'report']),
]

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      'contracts/src/generated/**',
      '.thunderstack-mock/**',
      'sender/assets/**',
      // Programs of a project of their own, compiled and run by scripts/check-packages.mjs.
      'scripts/stranger/**',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.js'] })] },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: false },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: true },
      ],
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { zones: [...IMPORT_LAW, ...COMMAND_LAW] }],
      'import-x/no-default-export': 'error',
    },
  },
  {
    files: ['{shared,contracts,receiver,sender}/src/**/*.ts'],
    ignores: [...EDGES, ...TESTS],
    rules: {
      'no-restricted-globals': [
        'error',
        'setTimeout',
        'setInterval',
        'setImmediate',
        'fetch',
        'process',
        'performance',
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Time is an argument, or comes from a Clock.' },
        { object: 'Math', property: 'random', message: 'Chance is an argument.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Time is an argument, or comes from a Clock.',
        },
      ],
    },
  },
  {
    files: ['sender/src/domain/**/*.ts', 'shared/src/event.ts', 'shared/src/retry-schedules.ts'],
    ignores: TESTS,
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: ':function[async=true]', message: 'domain/ decides; it never waits.' },
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Time is an argument.',
        },
      ],
    },
  },
  {
    files: ['shared/src/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: ['@thunderstack-webhooks/*'] }],
    },
  },
  {
    files: ['receiver/src/**/*.ts', 'contracts/src/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: ['@thunderstack-webhooks/sender*'] }],
    },
  },
  {
    files: ['contracts/src/*.ts'],
    ignores: [...EDGES, ...TESTS],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            '@thunderstack-webhooks/sender*',
            'node:*',
            'commander',
            ...COMMAND_ROOMS.map((name) => `./${name}/*`),
          ],
        },
      ],
    },
  },
  {
    // `validate` has to answer at once: what is heavy is loaded by the command that needs it.
    files: ['contracts/src/main.ts', 'contracts/src/commands/{program,validate,command-io}.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            '@thunderstack-webhooks/sender*',
            '**/index.ts',
            '**/check-*.ts',
            '**/generated/*',
            '**/conformance/*',
            '**/check-sender/*',
          ],
        },
      ],
    },
  },
  {
    files: TESTS,
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      // A test of one room may set its stage with the real parts of another.
      'import-x/no-restricted-paths': 'off',
      'import-x/no-default-export': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        Buffer: 'readonly',
        AbortSignal: 'readonly',
      },
    },
  },
)
