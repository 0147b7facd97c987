import { expect } from 'vitest'
import { runCli } from '#electron/cli/run-cli.ts'

interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
  /** The one document of `--json`. */
  // oxlint-disable-next-line typescript/no-explicit-any -- a script sees plain JSON
  readonly json: any
}

/** Runs the command line in this process, with bugs made visible. */
export async function terminal(
  { cwd = '/', now = '2026-11-24' }: { readonly cwd?: string; readonly now?: string },
  ...argv: readonly string[]
): Promise<Ran> {
  let out = ''
  let err = ''
  const bugs: unknown[] = []
  const code = await runCli([...argv], {
    cwd,
    now: () => new Date(`${now}T08:00:00`),
    report: (bug) => bugs.push(bug),
    out: (text) => (out += text),
    err: (text) => (err += text),
  })
  expect(bugs).toEqual([])
  expect(err + out).not.toMatch(/\n\s+at .*\.ts/)
  return { code, out, err, json: argv.includes('--json') && out !== '' ? JSON.parse(out) : undefined }
}
