import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, totalmem, platform, release } from 'node:os'
import path from 'node:path'
import type { Also, Row } from './measure.ts'
import { root } from './root.ts'

const figure = (value: number) =>
  value >= 100 ? String(Math.round(value)) : value >= 10 ? value.toFixed(1) : value.toFixed(2)

function verdict({ ours, ratio, unit, first, goal, also = [] }: Row): string {
  const measured = ratio ?? ours
  const missed = also.filter((one) => one.ours > one.first).map(alsoText)
  if (measured > first)
    missed.unshift(`${figure(first)}${unit === '×' || ratio !== undefined ? '' : ` ${unit}`}`)
  if (missed.length > 0) return `misses first (${missed.join('; ')})`
  return measured <= goal ? 'goal' : 'first'
}

const alsoText = ({ what, ours, first, unit }: Also) =>
  `${what} ${figure(ours)} ${unit}, first ≤ ${figure(first)}`

function noteOf({ note, also = [] }: Row): string {
  return [...also.map(alsoText), ...(note === undefined ? [] : [note])].join('; ')
}

function cellsOf(row: Row): string[] {
  const value = (number: number) => `${figure(number)} ${row.unit === '×' ? '' : row.unit}`.trim()
  return [
    row.id,
    row.work,
    row.peer,
    value(row.ours),
    row.peers === undefined ? '—' : value(row.peers),
    row.ratio === undefined ? '—' : figure(row.ratio),
    figure(row.first),
    figure(row.goal),
    figure(row.load ?? Number.NaN),
    verdict(row),
  ]
}

const head = ['#', 'work', 'peer = 1.00', 'ours', 'peer', 'ratio', 'first ≤', 'goal ≤', 'load', 'holds']

/** The table of docs/performance.md, from this very run. */
export function writeTable(rows: readonly Row[], runs: number): void {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim()
  const memory = Math.round(totalmem() / 1024 ** 3)
  const file = path.join(root, 'docs/performance.md')
  const text = [
    '# Performance',
    '',
    '`npm run bench` writes this page. Every figure is a ratio against a peer or a physical limit measured in the same run:',
    `interleaved, one warm-up, medians of ${runs} runs, on the bundles that ship. Milliseconds are only orientation for one machine; compare`,
    'ratios. A row that misses its mark says so. Load is the average of the minute before the row began: on two cores, above about 2 others were at work,',
    'and a peer that they slow down flatters us.',
    '',
    `Measured at commit ${commit} on ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${memory} GB, ${platform()} ${release()}, Node ${process.versions.node}.`,
    '',
    line(head),
    line(head.map(() => '---')),
    ...rows.map((row) => line(cellsOf(row))),
    '',
    ...rows.flatMap((row) => (noteOf(row) === '' ? [] : [`- ${row.id}: ${noteOf(row)}.`])),
    '',
    readFileSync(path.join(root, 'build/bench/rows.md'), 'utf8').trim(),
    '',
  ].join('\n')
  writeFileSync(file, text)
  console.log(`\nwritten to ${path.relative(root, file)}`)
}

export function printRow(row: Row): void {
  const [id, work, , ours, peer, ratio, , , load, holds] = cellsOf(row)
  console.log(
    `${id?.padEnd(4)} ratio ${ratio?.padStart(6)}  ours ${ours?.padStart(9)}  peer ${peer?.padStart(9)}  load ${load?.padStart(5)}  ${holds?.padEnd(20)} ${work}${noteOf(row) === '' ? '' : ` (${noteOf(row)})`}`,
  )
}
