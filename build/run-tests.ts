import { spawn } from 'node:child_process'
import path from 'node:path'
import { installedBrowser } from '#electron/window/installed-browser.ts'
import { runChecks } from './check.mjs'
import { installDebianPackages } from './debian-packages.ts'

// Runs everything that can fail, sums what the runners count, and ends on one plain line.
interface Count {
  passed: number
  failed: number
  skipped: number
}
const root = path.resolve(import.meta.dirname, '..')
const tool = (...parts: string[]) => path.join(root, 'node_modules', ...parts)
const sum: Count = { passed: 0, failed: 0, skipped: 0 }

function add(count: Partial<Count>): void {
  for (const key of ['passed', 'failed', 'skipped'] as const) sum[key] += count[key] ?? 0
}

/** Runs one Node program, showing what it prints; resolves with that and its exit code. */
function run(title: string, args: readonly string[]): Promise<{ code: number; output: string }> {
  console.log(`\n== ${title}`)
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString('utf8')
      process.stdout.write(chunk)
    })
    child.once('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

/** One step that passes or fails as a whole. */
async function step(title: string, ...args: string[]): Promise<boolean> {
  const { code } = await run(title, args)
  add(code === 0 ? { passed: 1 } : { failed: 1 })
  return code === 0
}

/** A test runner that closes on `N passed, N failed, N skipped`; one that does not has failed. */
async function runner(title: string, ...args: string[]): Promise<void> {
  const { code, output } = await run(title, args)
  const found = [...output.matchAll(/^(\d+) passed, (\d+) failed, (\d+) skipped$/gm)].at(-1)
  if (!found) return add({ failed: 1 })
  const [passed, failed, skipped] = found.slice(1).map(Number) as [number, number, number]
  add({ passed, failed: failed === 0 && code !== 0 ? 1 : failed, skipped })
}

installDebianPackages()
if (installedBrowser() === undefined)
  console.log(
    'No Chromium, Chrome or Edge was found, so the browser tests will fail: install one, or name it in PLAYWRIGHT_CHROMIUM.',
  )

console.log('== check')
add(runChecks())
await step('build', 'build/bundle.mjs')
await step('packaging settings', 'build/pack/check-settings.ts')
await step('packing', 'build/pack/check-pack.ts')
await runner(
  'unit, main, faults, renderer, host',
  tool('vitest/vitest.mjs'),
  'run',
  '--config',
  'build/vitest.config.ts',
)
await runner('end to end', tool('@playwright/test/cli.js'), 'test', '--config', 'build/playwright.config.ts')

const skipped = sum.skipped > 0 ? `, ${sum.skipped} skipped` : ''
console.log(`\n${sum.passed} passed, ${sum.failed} failed${skipped}`)
process.exitCode = sum.failed > 0 ? 1 : 0
