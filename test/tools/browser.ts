// A real browser on files of this machine: Chromium as the distribution ships it. It is allowed to ask the network for
// nothing, and everything that it tried to ask for is kept.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync'
]

export interface Browser {
  readonly open: (path: string) => Promise<Seen>
  readonly close: () => Promise<void>
}

/** A page with all that it said and asked for. */
export interface Seen {
  readonly page: Page
  /** Messages of the console and errors that nobody caught. */
  readonly said: readonly string[]
  /** Everything that was asked for but the file itself. */
  readonly asked: readonly string[]
  /** Those of them that the page's own policy stopped before they left the browser. */
  readonly refused: readonly string[]
}

/** With a profile of its own, which is gone afterwards. */
export async function startBrowser({ script = true }: { readonly script?: boolean } = {}): Promise<Browser> {
  const profile = await mkdtemp(join(tmpdir(), 'h2k-browser-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: '/usr/bin/chromium',
    headless: true,
    args: FLAGS,
    javaScriptEnabled: script
  })
  return {
    open: path => openFile(context, path),
    async close() {
      await context.close()
      await rm(profile, { recursive: true, force: true })
    }
  }
}

async function openFile(context: BrowserContext, path: string): Promise<Seen> {
  const page = await context.newPage()
  const said: string[] = []
  const asked: string[] = []
  const refused: string[] = []
  page.on('console', message => said.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', error => said.push(`uncaught: ${error.message}`))
  page.on('dialog', dialog => {
    said.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', request => {
    const url = request.url().replace(/#.*/, '')
    if (url !== `file://${path}` && !url.startsWith('data:')) asked.push(url)
  })
  page.on('requestfailed', request => {
    if (request.failure()?.errorText === 'csp') refused.push(request.url())
  })
  await page.goto(`file://${path}`)
  return { page, said, asked, refused }
}

/** What a test looks at in the page; the text runs there. */
export const inPage = <Value>(page: Page, script: string): Promise<Value> => page.evaluate(script)
