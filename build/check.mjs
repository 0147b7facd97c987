import { spawnSync } from 'node:child_process'
import { checkHouse, lengthsOfFiles } from './check-house.mjs'
import { childEnvironment, inRoot, node24, root } from './launch/folders.mjs'

// npm run check: types, lint, formatting, the layout by noun; prints how long source files are.
const tool = (...parts) => inRoot('node_modules', ...parts)
const steps = [
  ['format', tool('oxfmt/bin/oxfmt'), '--check'],
  // the rules that ask for types read every project anyway, each file by its own tsconfig: tsc would read them all a second time
  ['types and lint', tool('oxlint/bin/oxlint'), '--type-aware', '--type-check', '--deny-warnings'],
]

/** Runs every check, printing only what fails; returns how many passed and failed. */
export function runChecks() {
  let failed = 0
  for (const [name, ...command] of steps) {
    const { status, stdout, stderr } = spawnSync(node24(), command, {
      cwd: root,
      env: childEnvironment(),
      encoding: 'utf8',
    })
    console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name}`)
    if (status === 0) continue
    failed++
    console.log(`${stdout}${stderr}`.trimEnd())
  }
  failed += report('house', checkHouse())
  const { median, p90, longest, alarms } = lengthsOfFiles()
  console.log(
    `lines of a source file: median ${median}, 90th percentile ${p90}, longest ${longest.lines} (${longest.file})`,
  )
  for (const { file, lines } of alarms) console.log(`alarm: ${file} has ${lines} lines`)
  return { passed: steps.length + 1 - failed, failed }
}

/** Prints what is wrong with a step of our own; returns 1 when anything is. */
function report(name, problems) {
  console.log(`${problems.length === 0 ? 'ok    ' : 'FAILED'} ${name}`)
  for (const problem of problems) console.log(problem)
  return problems.length === 0 ? 0 : 1
}

if (process.argv[1] === import.meta.filename) process.exitCode = runChecks().failed > 0 ? 1 : 0
