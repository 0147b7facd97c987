import { copyFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Explanation } from '#shared/appraisal/explanation.ts'
import { type Predikat, predikats } from '#shared/appraisal/predikat.ts'
import type { Step } from '#shared/appraisal/step.ts'
import type { TeamSpread } from '#shared/calibration/spread.ts'
import { clockGroups, type ClockRow } from '#shared/clock/clock-list.ts'
import { isTextKey } from '#shared/text/catalogue.ts'
import { createTexts } from '#shared/text/translate.ts'
import { reopenBackend } from '#tests/backend.ts'
import { startSample } from '#tests/sample-backend.ts'
import { openWorkbook, tableOf } from '#tests/workbook.ts'
import { terminal } from '../cli/terminal.ts'

const years = [2025, 2026] as const
const periods = years.flatMap((year) => [
  ...[1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`),
  String(year),
])
const texts = createTexts('id')
const predikatWords = (predikat: Predikat | undefined) => predikat && texts.t(`predikat.${predikat}`)

let sample: Awaited<ReturnType<typeof startSample>>
/** The same office, for the command line: it leaves alone a file that is open. */
let copy: string
beforeAll(async () => {
  const { file, close } = await startSample()
  close()
  copy = path.join(path.dirname(file), 'salinan.timbang')
  copyFileSync(file, copy)
  sample = { file, ...reopenBackend(file, { today: '2026-11-24' }) }
}, 60_000)
let compared = 0
afterAll(() => {
  expect(sample.bugs).toEqual([])
  sample.close()
  console.log(`${compared} answers compared`)
})

const same = (actual: unknown, expected: unknown, of: string) => {
  compared++
  expect(actual, of).toEqual(expected)
}
/** A script sees JSON: what is absent is not there. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
const run = (...argv: string[]) => terminal({ now: '2026-11-24' }, ...argv)

/** What the sheet of reasons that goes on paper comes to. */
function printedPredikat({ steps }: Explanation): Predikat | undefined {
  const { params } = steps.find(({ kind }: Step) => kind === 'quadrant')!
  const { predikat } = params
  if (typeof predikat !== 'object' || !isTextKey(predikat.key)) return undefined
  return predikats.find((one) => `predikat.${one}` === predikat.key)
}

async function documentsOf(period: string) {
  const { rows } = await sample.call('document.list', { period, limit: 10_000 })
  return new Map(rows.map((row) => [row.employeeId, row]))
}

async function clocksOf(year: number): Promise<readonly ClockRow[]> {
  const rows: ClockRow[] = []
  for (const group of clockGroups)
    for (let offset = 0, total = 1; offset < total; offset += 500) {
      const page = await sample.call('clock.list', { year, group, offset, limit: 500 })
      total = page.total
      rows.push(...page.rows)
    }
  return rows
}

describe('of everybody in the practice office', () => {
  test.each(periods)('the predikat of %s is one on screen, document and paper', async (period) => {
    const { call } = sample
    const { rows, distribution } = await call('appraisal.grid', { period })
    const documents = await documentsOf(period)
    same([...documents.keys()].toSorted(), rows.map(({ employeeId }) => employeeId).toSorted(), period)
    for (const { employeeId, fullName, predikat, state, resultRating, behaviourRating } of rows) {
      const of = `${fullName} ${period}`
      const why = await call('appraisal.explain', { employeeId, period })
      same(
        why.row,
        rows.find((row) => row.employeeId === employeeId),
        of,
      )
      same(printedPredikat(why), predikat, of)
      same(why.periods.find((one) => one.period === period)?.predikat, predikat, of)
      const listed = documents.get(employeeId)!
      same([listed.predikat, listed.state], [predikat, state], of)
      const { judgement, steps } = await call('document.get', { employeeId, period })
      same(judgement?.predikat, predikat, of)
      // what was signed or decided last is what stands
      const paper = steps.find((step) => step.document !== undefined)
      if (paper) same(paper.judgement, { ...paper.judgement, predikat, resultRating, behaviourRating }, of)
    }
    for (const predikat of predikats)
      same(distribution[predikat], rows.filter((row) => row.predikat === predikat).length, period)
    same((await call('dashboard.get', { period })).distribution, distribution, period)
  })

  test.each(years)(
    'the predikat of %s is one in the workbook, the ranking and the years of a person',
    async (year) => {
      const { call } = sample
      const period = String(year)
      const { rows } = await call('appraisal.grid', { period })
      const book = openWorkbook(Buffer.from((await call('report.yearly', { year })).base64, 'base64'))
      const sheet = new Map(tableOf(book, 'Predikat', 8, 'NIP').map((line) => [line['NIP'], line]))
      const ranking = (await run('ranking', copy, '--year', period, '--json')).json as {
        nip: string
        predikat: Predikat | null
        index: number | null
      }[]
      same(sheet.size, rows.length, period)
      same(ranking.length, rows.length, period)
      for (const { employeeId, nip, predikat, index, resultRating, behaviourRating, fullName } of rows) {
        const line = sheet.get(nip)!
        const words = (rating: typeof resultRating) => rating && texts.t(`rating.${rating}`)
        same(
          [line['Predikat'], line['Rating hasil kerja'], line['Rating perilaku kerja']],
          [predikatWords(predikat), words(resultRating), words(behaviourRating)],
          fullName,
        )
        const ranked = ranking.find((row) => row.nip === nip)!
        if (ranked.index !== null) same([ranked.predikat, ranked.index], [predikat, index], fullName)
        const all = (await call('appraisal.years', { employeeId })).years
        const own = all.find((one) => one.year === year)
        same([own?.predikat, own?.resultRating], [predikat, resultRating], fullName)
      }
    },
  )

  test.each(years)(
    'the clocks of %s are the same for a list, one document and the command line',
    async (year) => {
      const { call } = sample
      const clocks = await clocksOf(year)
      const typed = (await run('clocks', copy, '--year', String(year), '--json')).json as ClockRow[]
      same(typed, plain(clocks), `clocks of ${year}`)
      const counted = (await call('clock.list', { year, limit: 0 })).counts
      same(
        Object.values(counted).reduce((sum, count) => sum + count, 0),
        clocks.length,
        `${year}`,
      )
      for (const row of clocks) {
        const { clock, period, employeeId, unitId } = row
        const asked = { clock, period, ...(employeeId === undefined ? { unitId } : { employeeId }) }
        same((await call('clock.explain', asked)).row, row, `${clock} ${row.name} ${period}`)
      }
      for (const period of periods.filter((one) => one.startsWith(String(year))))
        for (const { employeeId, name, next } of (await documentsOf(period)).values()) {
          if (next?.clock === undefined) continue
          const row = clocks.find(
            (one) => one.clock === next.clock && one.employeeId === employeeId && one.period === period,
          )
          same(next.status, statusIn(row), `${next.clock} ${name} ${period}`)
        }
    },
  )

  test.each(periods)(
    'the guide of %s counts whom the grid shows, and the command line says it too',
    async (period) => {
      const { call } = sample
      const { office, teams } = await call('calibration.guide', { period })
      const typed = (await run('guide', copy, '--period', period, '--json')).json
      const grid = await call('appraisal.grid', { period })
      same(typed.actual, office!.spread, period)
      same(office!.spread, grid.distribution, period)
      expect(typed.units).toHaveLength(teams.length)
      for (const [at, team] of teams.entries()) {
        const { rows } = await call('appraisal.grid', { period, unitId: team.unitId })
        same(team.spread, spreadOf(rows.filter(({ received }) => !received)), `${team.unit} ${period}`)
        same(typedOf(typed.units[at]), saidOf(team), `${team.unit} ${period}`)
      }
    },
  )

  test('the story is told alike to a page and to the command line', async () => {
    const { call } = sample
    const { rows } = await call('appraisal.grid', { period: '2025' })
    const told: number[] = []
    for (const { employeeId } of rows) {
      const { lines, before } = await call('history.story', { employeeId, limit: 500 })
      expect(before).toBeUndefined()
      told.push(...lines.map(({ seq }) => seq))
    }
    const people = rows.flatMap(({ nip }) => ['--person', nip!])
    const typed = (await run('story', copy, ...people, '--json')).json as { seq: number }[]
    same(
      typed.map(({ seq }) => seq),
      told.toSorted((a, b) => b - a),
      'the story of everybody',
    )
  })
})

function statusIn(row: ClockRow | undefined) {
  if (!row) return undefined
  const { state, from, deadline, daysLeft, doneOn } = row
  return { state, from, deadline, daysLeft, doneOn }
}

const spreadOf = (rows: readonly { readonly predikat?: Predikat }[]) =>
  Object.fromEntries(
    predikats.map((predikat) => [predikat, rows.filter((row) => row.predikat === predikat).length]),
  )

interface TypedTeam {
  readonly unitId: string
  readonly people: number
  readonly curve: string | null
  readonly judged: boolean
  readonly actual: object
  readonly tooMany: readonly { readonly code: string; readonly by: number }[]
  readonly tooFew: readonly { readonly code: string; readonly by: number }[]
}
const typedOf = ({ unitId, people, curve, judged, actual, tooMany, tooFew }: TypedTeam) => ({
  unitId,
  people,
  curve,
  judged,
  actual,
  departures: [...tooMany, ...tooFew].map(({ code, by }) => `${code} ${by}`).toSorted(),
})
const saidOf = ({ unitId, people, orgResult, guide, spread }: TeamSpread) => ({
  unitId,
  people,
  curve: orgResult ?? null,
  judged: guide?.judged ?? false,
  actual: spread,
  departures: (guide?.departures ?? []).map(({ code, by }) => `${code} ${by}`).toSorted(),
})
