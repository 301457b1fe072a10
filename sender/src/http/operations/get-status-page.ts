import type { House } from '../house.ts'
import type { Operation } from '../operation.ts'
import { TextAnswer } from '../text-answer.ts'

/** A plain page for a person who opens the platform's URL. It shows nothing that needs a token. */
export const getStatusPage: Operation<'getStatusPage'> = ({ origin }, house) =>
  Promise.resolve(new TextAnswer('text/html', formatPage(origin, house)))

function formatPage(origin: string, house: House): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>ThunderStack mock platform</title>
<link rel="icon" href="data:,">
<style>body{font:16px/1.5 system-ui;max-width:44rem;margin:3rem auto;padding:0 1rem}code{overflow-wrap:anywhere}</style>
<h1>ThunderStack mock platform</h1>
<p>Running at <code>${escapeHtml(origin)}</code>, clock ${house.clock.kind}, now ${new Date(house.clock.now()).toISOString()}.</p>
<p>Public key: <a href="/api/webhook-public-key">/api/webhook-public-key</a><br><code>${house.keys.current.fingerprint}</code></p>
<p>Nodes, events and deliveries: <code>GET /api/nodes</code>, <code>GET /_mock/events</code>,
<code>GET /_mock/deliveries</code>, each with the token that was printed at start.</p>
<p>Every operation and every webhook: <a href="/docs">/docs</a>, <a href="/openapi.yaml">/openapi.yaml</a>,
<a href="/openapi.json">/openapi.json</a></p>
</html>
`
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`)
}
