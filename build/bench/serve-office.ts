import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import { root } from './root.ts'

export interface Served {
  readonly address: string
  stop(): Promise<void>
}

/** Starts the built program as `npm start` does and resolves with its address as soon as it prints one. */
export async function serveOffice(file: string, home: string): Promise<Served> {
  const start = path.join(root, 'build/start.mjs')
  const child = spawn(process.execPath, [start, '--no-open', '--port', '0', '--file', file], {
    ...{ cwd: root, stdio: ['ignore', 'pipe', 'pipe'] },
    env: {
      ...process.env,
      HOME: home,
      XDG_CONFIG_HOME: home,
      PATH: `${path.dirname(process.execPath)}:${process.env['PATH']}`,
    },
  })
  const address = await firstMatch(child, /https?:\/\/\S+/)
  return {
    address,
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      await ended
    },
  }
}

/** The first text of that form on the child's standard output or error; rejects when it ends before. */
export async function firstMatch(child: ChildProcess, pattern: RegExp): Promise<string> {
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
