import path from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { derive, readScoringFacts } from '#electron/appraisal/score.ts'
import { loggedHash } from '#electron/api/audit.ts'
import { contentHash } from '#electron/db/content-hash.ts'
import { openFile } from '#electron/db/open.ts'
import type { Row } from '#electron/db/schema.ts'
import { prepare, type Db } from '#electron/db/sql.ts'
import { searchPeople } from '#electron/people/employee-search.ts'
import { settingsOfYear } from '#electron/office/settings.ts'
import { AppError } from '#shared/api/errors.ts'
import { coreValues } from '#shared/plan/core-value.ts'
import { criteria } from '#shared/appraisal/criteria.ts'
import { ratings } from '#shared/appraisal/rating.ts'
import { reopenBackend } from '../../backend.ts'
import { startSample } from '../sample-office.ts'

type Office = Awaited<ReturnType<typeof startSample>>
const today = '2026-11-24'
const periods = ['2026-Q3', '2026', '2025'] as const

/** Acts of every kind that scores or the search index rest on; what an act refuses changes nothing. */
async function actsOn({ call }: Office) {
  const { rows } = await call('appraisal.grid', { period: '2026' })
  const people = fc.constantFrom(...rows.map(({ employeeId }) => employeeId))
  const period = fc.constantFrom(...periods)
  const score = fc.integer({ min: 0, max: 10_000 }).map((value) => value / 100)
  const rating = fc.constantFrom(...ratings, null)
  const results = rows.flatMap(({ employeeId, marks }) =>
    marks.map(({ workResultId }) => ({ employeeId, workResultId })),
  )
  const cell = fc.oneof(
    fc
      .tuple(fc.constantFrom(...results), rating)
      .map(([of, value]) => ({ ...of, field: 'workResult' as const, value })),
    fc.record({
      employeeId: people,
      field: fc.constantFrom('result' as const, 'behaviour' as const),
      value: rating,
    }),
    fc.record({
      employeeId: people,
      field: fc.constant('coreValueRating' as const),
      coreValue: fc.constantFrom(...coreValues),
      value: rating,
    }),
    fc.record({
      employeeId: people,
      field: fc.constant('score' as const),
      coreValue: fc.constantFrom(...coreValues),
      value: fc.option(score),
    }),
    fc.record({
      employeeId: people,
      field: fc.constant('criterion' as const),
      criterion: fc.constantFrom(...criteria),
      value: fc.option(score),
    }),
  )
  const rate = fc.tuple(period, fc.array(cell, { minLength: 1, maxLength: 4 })).map(
    ([key, cells]) =>
      () =>
        call('appraisal.rate', { period: key, cells }),
  )
  const post = fc
    .tuple(
      people,
      fc.constantFrom('structural' as const, 'functional' as const, 'pelaksana' as const),
      fc.boolean(),
    )
    .map(
      ([id, positionKind, leadsUnit]) =>
        () =>
          change(id, { positionKind, leadsUnit }),
    )
  const rename = fc.tuple(people, fc.constantFrom('Nur-Aini', 'Budi Raharjo', 'Zulkifli')).map(
    ([id, name]) =>
      () =>
        change(id, { name }),
  )
  const setting = fc
    .oneof(
      fc
        .integer({ min: 0, max: 100 })
        .map((work) => ({ 'index.detailWeights': { work, behaviour: 100 - work } })),
      fc.constantFrom('score', 'rating').map((scale) => ({ 'ranking.behaviourScale': scale })),
      fc.constantFrom('working', 'officeTotal').map((source) => ({ 'ranking.detailSource': source })),
      fc.integer({ min: 1, max: 5 }).map((main) => ({ 'index.priorityWeights': { main, additional: 1 } })),
    )
    .map((values) => () => call('setting.save', { values, validFrom: '2026-01-01' }))
  const scheme = fc.integer({ min: 0, max: 20 }).map((more) => async () => {
    const [newest] = await call('scheme.list', {})
    const { id: _id, ...draft } = newest!
    const moved = draft.criteria.map((row, index) =>
      index > 1 ? row : { ...row, staff: row.staff + (index === 0 ? -1 : 1) * Math.min(more, 10) },
    )
    return call('scheme.save', { ...draft, criteria: moved })
  })
  const result = fc
    .tuple(people, fc.constantFrom('main' as const, 'additional' as const))
    .map(([employeeId, kind]) => async () => {
      const { plan } = await call('plan.get', { employeeId, year: 2026 })
      const first = plan?.results[0]
      if (first)
        await call('plan.saveResult', { employeeId, year: 2026, id: first.id, kind, text: first.text })
    })
  const leave = people.map(
    (id) => () => call('employee.endService', { rowVersion: 1, id, status: 'moved', date: '2026-02-01' }),
  )
  const undo = fc.constant(async () => {
    const { undo: last } = await call('history.state', {})
    if (last) await call('history.undo', { seq: last.seq })
  })
  return fc.oneof(
    { weight: 6, arbitrary: rate },
    { weight: 3, arbitrary: undo },
    ...[post, rename, setting, scheme, result, leave].map((arbitrary) => ({ weight: 2, arbitrary })),
  ) as fc.Arbitrary<() => Promise<unknown>>

  async function change(id: string, more: object) {
    const person = await call('employee.get', { id })
    const draft = Object.fromEntries(Object.entries(person).filter(([field]) => draftFields.has(field)))
    return call('employee.save', { ...draft, ...more } as Parameters<typeof call<'employee.save'>>[1])
  }
}
const draftFields = new Set([
  'id',
  'rowVersion',
  'nip',
  'name',
  'frontTitle',
  'backTitle',
  'employeeType',
  'status',
  'sex',
  'birthPlace',
  'birthDate',
  'grade',
  'gradeDate',
  'unitId',
  'positionKind',
  'positionName',
  'positionDate',
  'leadsUnit',
])

test('after any commands every kept score, the fingerprint, the search index and what is shown are what derivation from nothing gives', async () => {
  const office = await startSample()
  const act = await actsOn(office)
  let done = 0
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 5 }), async (acts) => {
      for (const perform of acts) {
        try {
          await perform()
          done++
        } catch (error) {
          if (!(error instanceof AppError) || error.code === 'internal') throw error
        }
      }
      const opened = openFile(office.file)
      try {
        expect(contentHash(opened.read)).toBe(loggedHash(opened.read))
        expectScoresInStep(opened.read)
        expectSearchInStep(opened.read)
        await expectShownInStep(office, opened.read)
      } finally {
        opened.close()
      }
    }),
    { numRuns: 40, endOnFailure: true },
  )
  expect(done).toBeGreaterThan(10)
  expect(office.bugs).toEqual([])
  office.close()
})

function expectScoresInStep(db: Db) {
  const rows = prepare(
    db,
    'SELECT e.*, p.year FROM evaluation e JOIN period p ON p.key = e.period_key',
  ).all() as (Row<'evaluation'> & { year: number })[]
  const facts = readScoringFacts(
    db,
    rows.map(({ id }) => id),
  )
  for (const row of rows) expect(row).toMatchObject(derive(row, facts, settingsOfYear(db, row.year)))
}

/** Each name and NIP finds its person, and the index holds nobody more. */
function expectSearchInStep(db: Db) {
  const people = prepare(db, 'SELECT rowid, name, nip FROM employee').all() as {
    rowid: number
    name: string
    nip: string | null
  }[]
  for (const { rowid, name, nip } of people)
    for (const text of [name, nip]) if (text !== null) expect(searchPeople(db, text)).toContain(rowid)
  expect(prepare(db, 'SELECT count(*) FROM employee_search').pluck().get()).toBe(people.length)
}

/** The running office answers from what it keeps; a copy of the file that was just opened keeps nothing yet. */
async function expectShownInStep(office: Office, db: Db) {
  const copy = path.join(path.dirname(office.file), `salinan-${Math.random()}.timbang`)
  await db.sqlite.backup(copy)
  const fresh = reopenBackend(copy, { today })
  for (const period of periods) {
    expect(await office.call('appraisal.grid', { period })).toEqual(
      await fresh.call('appraisal.grid', { period }),
    )
    expect(await office.call('ranking.list', { period })).toEqual(
      await fresh.call('ranking.list', { period }),
    )
    expect(await office.call('dashboard.get', { period })).toEqual(
      await fresh.call('dashboard.get', { period }),
    )
  }
  expect(await office.call('employee.list', { status: 'all' })).toEqual(
    await fresh.call('employee.list', { status: 'all' }),
  )
  fresh.close()
}
