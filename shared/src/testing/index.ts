// What tests of either end need; kept apart so that no production bundle carries the test key.
export { TEST_PRIVATE_KEY_PEM, TEST_PUBLIC_KEY_PEM } from './test-key.ts'
