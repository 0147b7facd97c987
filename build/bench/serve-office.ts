import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { Agent, request } from 'node:http'
import path from 'node:path'
import { loopback } from '#shared/api/bridge.ts'
import { type Call, createCall } from '#shared/api/client.ts'
import type { Reply } from '#shared/api/errors.ts'
import { root } from './root.ts'

export interface Served {
  readonly address: string
  readonly pid: number | undefined
  stop(): Promise<void>
}

/** Starts the built program as `npm start` does and resolves with its address as soon as it prints one; without a file, what was open last. */
export async function serveOffice(file: string | undefined, home: string): Promise<Served> {
  const office = file === undefined ? [] : ['--file', file]
  const child = start(['--no-open', '--port', '0', ...office], home)
  const address = await firstMatch(child, /https?:\/\/\S+/)
  return { address, pid: child.pid, stop: () => ended(child, 'SIGTERM') }
}

/** An ordinary start: the office of yesterday, in a window of the browser that is named. */
export function startInWindow(browser: string, home: string): { stop(): Promise<void> } {
  const child = start(['--browser'], home, { DISPLAY: ':0', PLAYWRIGHT_CHROMIUM: browser })
  return { stop: () => ended(child, 'SIGTERM') }
}

function start(options: readonly string[], home: string, env: NodeJS.ProcessEnv = {}) {
  return spawn(process.execPath, [path.join(root, 'build/start.mjs'), ...options], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      HOME: home,
      XDG_CONFIG_HOME: home,
      PATH: `${path.dirname(process.execPath)}:${process.env['PATH']}`,
      ...env,
    },
  })
}

interface Carrier {
  readonly call: Call
  stop(): Promise<void>
}

/** The program behind its loopback carrier, called as the page calls it: HTTP, JSON, the office's thread and back. */
export async function openCarrier(file: string, folder: string): Promise<Carrier> {
  const served = await serveOffice(file, mkdtempSync(path.join(folder, 'home-')))
  const { origin, hash } = new URL(served.address)
  const agent = new Agent({ keepAlive: true })
  const headers: Record<string, string> = {
    'content-type': 'application/json',
    origin,
    [loopback.header]: loopback.headerValue,
  }
  const post = (target: string, body: unknown) => postJson(new URL(target, origin), agent, headers, body)
  const token = new URLSearchParams(hash.slice(1)).get(loopback.tokenField)
  const { cookie } = await post(loopback.session, { [loopback.tokenField]: token })
  headers['cookie'] = cookie.split(';')[0] ?? ''
  return {
    call: createCall(
      async (name, input) => JSON.parse((await post(loopback.call, { name, input })).text) as Reply<unknown>,
    ),
    async stop() {
      agent.destroy()
      await served.stop()
    },
  }
}

function postJson(
  target: URL,
  agent: Agent,
  headers: Readonly<Record<string, string>>,
  body: unknown,
): Promise<{ text: string; cookie: string }> {
  return new Promise((resolve, reject) => {
    const posted = request(target, { method: 'POST', agent, headers: { ...headers } }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () =>
        resolve({
          text: Buffer.concat(chunks).toString('utf8'),
          cookie: response.headers['set-cookie']?.[0] ?? '',
        }),
      )
    })
    posted.on('error', reject)
    posted.end(JSON.stringify(body))
  })
}

async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = new Promise((resolve) => child.once('exit', resolve))
  child.kill(signal)
  await exit
}

/** The first text of that form on the child's standard output or error; rejects when it ends before. */
async function firstMatch(child: ChildProcess, pattern: RegExp): Promise<string> {
  return await new Promise((resolve, reject) => {
    let text = ''
    const read = (chunk: Buffer) => {
      text += chunk.toString('utf8')
      const found = pattern.exec(text)?.[0]
      if (found !== undefined) resolve(found)
    }
    child.stdout?.on('data', read)
    child.stderr?.on('data', read)
    child.once('exit', () => reject(new Error(`ended before ${pattern}: ${text}`)))
  })
}
