import type { Operation } from '../operation.ts'
import { TextAnswer } from '../text-answer.ts'

/** Redoc finds its element and draws /openapi.json into it; the page has no script of its own. */
export const getApiPage: Operation<'getApiPage'> = () =>
  Promise.resolve(new TextAnswer('text/html', PAGE, { 'Content-Security-Policy': POLICY }))

/** Nothing from elsewhere, nothing to elsewhere. Redoc writes its styles into the page and searches in a worker. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'unsafe-inline'",
  "connect-src 'self'",
  'img-src data:',
  'worker-src blob:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>ThunderStack API</title>
<link rel="icon" href="data:,">
<style>body{margin:0}</style>
<redoc spec-url="/openapi.json" hide-download-button="true" show-extensions="x-fidelity"></redoc>
<noscript>This page is drawn by a script. The contract as it is: <a href="/openapi.yaml">/openapi.yaml</a></noscript>
<script src="/docs/redoc.js"></script>
</html>
`
