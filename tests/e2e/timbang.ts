import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Page, test as base } from '@playwright/test'
import { putSample } from '../sample-file.ts'

export { expect } from '@playwright/test'

interface RunningTimbang {
  /** Where the page is, its token in the fragment. */
  readonly address: string
  /** The home folder of this run; office files are in its folder `Timbang`. */
  readonly home: string
  stop(): Promise<number>
}

/** The built program as `npm start -- --no-open` runs it, with a home folder of its own. */
export async function startTimbang(
  args: readonly string[] = [],
  home = newHome(),
  environment: NodeJS.ProcessEnv = {},
): Promise<RunningTimbang> {
  if (args.includes('--sample')) {
    const file = path.join(home, 'Timbang', 'contoh.timbang')
    if (!existsSync(file)) await putSample(file)
  }
  const child = spawn(process.execPath, [path.resolve('dist/main/serve.js'), '--no-open', ...args], {
    env: {
      ...process.env,
      HOME: home,
      USERPROFILE: home,
      APPDATA: home,
      XDG_CONFIG_HOME: path.join(home, '.config'),
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<number>((resolve) => child.once('exit', (code) => resolve(code ?? 1)))
  const address = await new Promise<string>((resolve, reject) => {
    let text = ''
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString('utf8')
      const found = /http:\S+/.exec(text)
      if (found) resolve(found[0])
    })
    void ended.then((code) => reject(new Error(`Timbang ended with ${code}: ${text}`)))
  })
  return {
    address,
    home,
    stop() {
      child.kill('SIGTERM')
      return ended
    },
  }
}

const newHome = (): string => mkdtempSync(path.join(tmpdir(), 'timbang-e2e-'))

/** Tests get a program of their own; `sample` decides whether it opens the sample office. */
export const test = base.extend<{ timbang: RunningTimbang; sample: boolean; pageErrors: string[] }>({
  sample: [false, { option: true }],
  timbang: async ({ sample }, use) => {
    const running = await startTimbang(sample ? ['--sample'] : [])
    await use(running)
    await running.stop()
  },
  /** What the page complained about, policy violations included. */
  pageErrors: async ({ page }, use) => {
    const errors: string[] = []
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
    page.on('pageerror', (error) => errors.push(String(error)))
    await use(errors)
  },
})

/** Asks the backend as the page does. */
export async function callIn<T>(page: Page, name: string, input: object): Promise<T> {
  const reply = await page.evaluate(async (body) => {
    const answer = await fetch('/api/call', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-timbang': '1' },
      body,
    })
    return (await answer.json()) as { ok: boolean; value?: unknown; error?: unknown }
  }, JSON.stringify({ name, input }))
  if (!reply.ok) throw new Error(JSON.stringify(reply.error))
  return reply.value as T
}
