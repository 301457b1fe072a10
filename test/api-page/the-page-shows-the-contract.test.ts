// The API page in a real browser: what it shows, and that it asks nobody but the platform.
import type { Browser, Page } from 'playwright-core'
import { chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findChromium, NO_CHROMIUM } from '../support/find-chromium.ts'
import { maySkip } from '../support/may-skip.ts'
import { startStage, type Stage } from '../support/stage.ts'

const executablePath = findChromium()

const isSkipped = maySkip(
  executablePath === undefined ? NO_CHROMIUM : null,
  process.env,
  'REQUIRE_BROWSER',
)

describe.skipIf(isSkipped)('the API page', () => {
  let stage: Stage
  let browser: Browser
  let page: Page
  const asked: string[] = []
  const complaints: string[] = []

  beforeAll(async () => {
    stage = await startStage()
    browser = await chromium.launch({ executablePath: executablePath! })
    page = await browser.newPage()
    page.on('request', (request) => asked.push(request.url()))
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(stage.platform.url)
    await page.getByRole('link', { name: '/docs' }).click()
    await page.getByRole('heading', { name: 'Create a node' }).waitFor()
  })
  afterAll(async () => {
    await browser.close()
    await stage[Symbol.asyncDispose]()
  })

  it('shows an operation with its fields', async () => {
    const operation = page.locator('[id="tag/Cloud-API/operation/createNode"]')
    expect(await operation.innerText()).toMatch(/name[\s\S]*network[\s\S]*settings/)
  })

  it('shows the webhook with its signature and its fields', async () => {
    const webhook = page.locator('[id="tag/Webhooks/operation/nodeStatusUpdated"]')
    expect(await webhook.innerText()).toMatch(/X-ThunderStack-Signature[\s\S]*eventTimestamp/)
  })

  it('finds what is searched for', async () => {
    await page.getByPlaceholder('Search').fill('destroy')
    await page.locator('[data-role="search:results"]').getByText('Destroy a node').first().waitFor()
  })

  it('asks nobody but this platform, and breaks none of its own rules', () => {
    const own = new RegExp(`^(blob:)?${stage.platform.url}/`)
    expect(asked.filter((url) => !own.test(url))).toEqual([])
    expect(asked).toContain(`${stage.platform.url}/openapi.json`)
    expect(complaints).toEqual([])
  })

  it('would not get an answer from elsewhere', async () => {
    await using other = await startStage()
    const url = `${other.platform.url}/livez`
    const answer = await page.evaluate(
      (address) => fetch(address).then(String, () => 'refused'),
      url,
    )
    expect(answer).toBe('refused')
    expect(complaints.join()).toContain('Content Security Policy')
  })
})
