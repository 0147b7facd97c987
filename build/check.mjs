import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { childEnvironment, inRoot, node24, root } from './launch/folders.mjs'

// npm run check: types, lint with the layer rules, formatting; prints the median length of a source file.
const tool = (...parts) => inRoot('node_modules', ...parts)
const projects = ['shared', 'electron', 'renderer', 'build', 'tests']
const steps = [
  ...projects.map((project) => [`types of ${project}`, tool('typescript/bin/tsc'), '-p', project]),
  ['lint and layers', tool('oxlint/bin/oxlint'), '--type-aware', '--deny-warnings'],
  ['format', tool('oxfmt/bin/oxfmt'), '--check'],
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
  console.log(`median length of a source file: ${medianLength()} lines`)
  return { passed: steps.length - failed, failed }
}

function medianLength() {
  const patterns = ['electron/*.ts', 'shared/*.ts', 'renderer/*.ts', 'renderer/*.tsx']
  const { stdout } = spawnSync('git', ['ls-files', '-z', ...patterns], { cwd: root, encoding: 'utf8' })
  const lengths = (stdout ?? '')
    .split('\0')
    .filter((file) => file !== '' && !file.startsWith('shared/text/'))
    .map((file) => readLength(inRoot(file)))
    .toSorted((a, b) => a - b)
  return lengths[Math.floor(lengths.length / 2)] ?? 'unknown'
}

function readLength(file) {
  try {
    return readFileSync(file, 'utf8').split('\n').length - 1
  } catch {
    return 0 // listed, but deleted and not committed yet
  }
}

if (process.argv[1] === import.meta.filename) process.exitCode = runChecks().failed > 0 ? 1 : 0
