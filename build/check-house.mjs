import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { inRoot, root } from './launch/folders.mjs'

// The layout by noun, held against every import in every spelling (`../`, `#electron/`, `import()`, type imports count):
// which side may know which, which noun which, how many files a folder may hold; and nothing is exported that nobody imports.

/** Nouns in their order: each may use the ones before it, never one behind. */
const nouns = [
  'workflow',
  'office',
  'people',
  'account',
  'plan',
  'appraisal',
  'feedback',
  'clock',
  'document',
  'event',
  'progress',
  'calibration',
  'development',
  'ranking',
  'award',
  'career',
  'form',
  'report',
  'template',
  'exchange',
]
/** What stands above all nouns and may use any of them. */
const above = ['import', 'scan', 'sample', 'cli', 'host', 'backup', 'privacy', 'http', 'window']
/** Lists that join what each noun brings, so they name every noun; all else of their folders stays below the nouns. */
const joins = ['shared/api/contract.ts', 'shared/text/catalogue.ts', 'shared/setting/settings.ts']
/** Most source files that a folder may hold before it is two ideas. */
const mostFiles = 25
/** A file of this many lines is telling something; catalogues of texts are lists. */
const alarmLines = 500

/** Which folders a folder of `electron` may import beside its own; a noun is answered by the order. */
const allowedIn = {
  db: [],
  api: ['db'],
  history: ['api', 'db', 'safety'],
  safety: ['db', 'api'],
  sheets: ['host'],
  typeset: ['host'],
  word: ['host', 'typeset', 'sheets'],
  update: ['safety'],
}

const sides = {
  shared: ['shared'],
  electron: ['electron', 'shared'],
  renderer: ['renderer', 'shared'],
}

/** An import in any spelling, and one by which the other file is loaded at once: neither of types nor by a call. */
const importPattern = /(?:\bfrom\s*|\bimport\s*\(?\s*)(['"])((?:\.{1,2}\/|#)[^'"]+)\1/g
const loadedPattern =
  /^(?:import|export)\b(?!\s+type\b)(?:[^'";]*\bfrom)?\s*(['"])((?:\.{1,2}\/|#)[^'"]+)\1/gm

/** Every import of our own files: `{ from, to }`, paths from the root. */
function readImports(files, pattern = importPattern) {
  const known = new Set(files)
  return files.flatMap((from) =>
    [...readFileSync(inRoot(from), 'utf8').matchAll(pattern)].flatMap(([, , spelling]) => {
      const to = spelling.startsWith('#')
        ? spelling.slice(1)
        : path.posix.normalize(path.posix.join(path.posix.dirname(from), spelling))
      return known.has(to) ? [{ from, to }] : []
    }),
  )
}

function sourceFiles(folders = Object.keys(sides)) {
  const { stdout } = spawnSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard', ...folders],
    {
      cwd: root,
      encoding: 'utf8',
    },
  )
  return stdout.split('\0').filter((file) => /\.(?:tsx?|mjs)$/.test(file) && existsSync(inRoot(file)))
}

/** The reason why an import may not be, if there is one. */
function refusalOf({ from, to }) {
  const [side, ...inside] = from.split('/')
  const [otherSide, ...otherInside] = to.split('/')
  if (!sides[side].includes(otherSide)) return `${side} never imports ${otherSide}`
  if (side !== otherSide || joins.includes(from)) return undefined
  if (side === 'renderer') return refusalOfPage(inside, otherInside)
  const [folder, other] = [roomOf(inside), roomOf(otherInside)]
  if (folder === other || folder === undefined) return undefined
  return side === 'electron' ? refusalOfNoun(folder, other) : refusalOfRule(folder, other, to)
}

const roomOf = (parts) => (parts.length > 1 ? parts[0] : undefined)

function refusalOfNoun(folder, other) {
  if (other === undefined) return above.includes(folder) ? undefined : `${folder} knows none of the entries`
  const allowed = allowedIn[folder]
  if (allowed)
    return allowed.includes(other) ? undefined : `${folder} knows only ${allowed.join(', ') || 'itself'}`
  return refusalOfOrder(folder, other)
}

function refusalOfOrder(folder, other) {
  const [at, otherAt] = [nouns.indexOf(folder), nouns.indexOf(other)]
  if (at >= 0 && otherAt > at) return `${folder} is lower than ${other}`
  if (at >= 0 && [...above, 'history'].includes(other)) return `${folder} is lower than ${other}`
  return undefined
}

/** In `shared` the rules of a noun keep the same order; the lists that join all nouns are read by whoever names their types. */
function refusalOfRule(folder, other, to) {
  if (joins.includes(to)) return undefined
  if (folder === 'history' && nouns.includes(other)) return 'history knows no noun'
  return refusalOfOrder(folder, other)
}

/** A page's folder is its noun's: parts nest in it, and no noun's page uses another's. */
function refusalOfPage([folder, feature], [otherFolder, otherFeature]) {
  if (otherFolder !== 'features' || folder === undefined) return undefined
  if (folder === 'features')
    return feature === otherFeature ? undefined : `the pages of ${feature} know none of ${otherFeature}`
  return ['shell', 'features'].includes(folder) || feature === undefined
    ? undefined
    : `${folder} knows no page`
}

function folderProblems(files) {
  const counts = Map.groupBy(files, (file) => path.posix.dirname(file))
  return [...counts]
    .filter(([, held]) => held.length > mostFiles)
    .map(([folder, held]) => `${folder}: ${held.length} source files, at most ${mostFiles}`)
}

/** What a file exports and none of the files that import it names, tests included. */
function exportProblems() {
  const files = sourceFiles([...Object.keys(sides), 'tests', 'build'])
  const texts = new Map(files.map((file) => [file, readFileSync(inRoot(file), 'utf8')]))
  const importers = Map.groupBy(readImports(files), ({ to }) => to)
  const exported = /^export (?:async )?(?:function\*?|const|let|class|interface|type) (\w+)/gm
  return files.flatMap((file) => {
    const users = (importers.get(file) ?? []).map(({ from }) => texts.get(from))
    const names = [...texts.get(file).matchAll(exported)].map(([, name]) => name)
    return names
      .filter((name) => !users.some((text) => new RegExp(`\\b${name}\\b`).test(text)))
      .map((name) => `${file}: ${name} is exported and nobody imports it`)
  })
}

/** What the page loads before anything is asked for; the schemas of operations come with the pages that check by them. */
const firstLoaded = ['renderer/main.tsx', 'renderer/page.tsx']
const neverFirst = 'shared/api/zod.ts'

/** The way by which the first screen would load the schemas, if there is one. */
function startProblems(files) {
  const imports = Map.groupBy(readImports(files, loadedPattern), ({ from }) => from)
  const cameFrom = new Map(firstLoaded.map((file) => [file, undefined]))
  for (const file of cameFrom.keys())
    for (const { to } of imports.get(file) ?? []) if (!cameFrom.has(to)) cameFrom.set(to, file)
  if (!cameFrom.has(neverFirst)) return []
  const way = []
  for (let file = neverFirst; file !== undefined; file = cameFrom.get(file)) way.unshift(file)
  return [`the first screen loads the schemas: ${way.join(' → ')}`]
}

/** States move along their workflow: besides its folder nothing inserts what has a state or sets a column `state`. */
const stateWriters = [
  /INSERT (?:OR \w+ )?INTO (?:plan|evaluation)\b/,
  /\bSET\b[^`'"]*\bstate\s*=/,
  /insertInto\('(?:plan|evaluation)'\)/,
  /\.set\(\{[^}]*\bstate\b/,
]

function stateProblems(files) {
  return files
    .filter((file) => file.startsWith('electron/') && !/^electron\/(?:workflow|db\/migrations)\//.test(file))
    .filter((file) => {
      const text = readFileSync(inRoot(file), 'utf8')
      return stateWriters.some((writer) => writer.test(text))
    })
    .map((file) => `${file}: a state is written by electron/workflow/state.ts alone`)
}

/** What `npm run check` asks; returns the problems as lines. */
export function checkHouse() {
  const files = sourceFiles()
  const problems = readImports(files).flatMap((entry) => {
    const reason = refusalOf(entry)
    return reason === undefined ? [] : [`${entry.from} → ${entry.to}: ${reason}`]
  })
  return [
    ...problems,
    ...folderProblems(files),
    ...exportProblems(),
    ...stateProblems(files),
    ...startProblems(files),
  ]
}

/** Lengths of source files: where the median, the 90th percentile and the longest lie, and which files raise the alarm. */
export function lengthsOfFiles() {
  const lengths = sourceFiles()
    .filter((file) => !file.endsWith('texts.ts'))
    .map((file) => ({ file, lines: readFileSync(inRoot(file), 'utf8').split('\n').length - 1 }))
    .toSorted((a, b) => a.lines - b.lines)
  const at = (share) => lengths[Math.min(lengths.length - 1, Math.floor(lengths.length * share))]
  return {
    median: at(0.5).lines,
    p90: at(0.9).lines,
    longest: at(1),
    alarms: lengths.filter(({ lines }) => lines > alarmLines),
  }
}
