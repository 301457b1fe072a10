// The output of `start` in the README is that of a real run, but for what differs from run to run.
import { expect, it } from 'vitest'
import { launchCommand } from '../support/start-command.ts'
import { createTempDir } from '../support/temp-dir.ts'
import { readDoc } from './markdown.ts'

function mask(text: string): string {
  return text
    .replaceAll(/127\.0\.0\.1:(?!3000\b)\d+/g, '127.0.0.1:<port>')
    .replaceAll(/sha256:[0-9a-f]{64}/g, '<fingerprint>')
    .replaceAll(/eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9[\w.…-]+/g, '<token>')
    .trim()
}

it('is the same as in the README', async () => {
  await using data = await createTempDir()
  await using command = launchCommand(['start', '--port', '0', '--data-dir', data.path])
  const printed = await command.written(/-d '[^']+'\n/)
  const [, shown = ''] =
    /<!-- output of start -->\n+```text\n([^]*?)```/.exec(readDoc('README.md')) ?? []
  expect(mask(shown)).toBe(mask(printed))
  expect(mask(shown)).toContain('<fingerprint>')
})
