import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineDifference, type ProposedLine } from '#shared/plan/cascade/builder.ts'
import { type CascadeResult, type Goal, orphansOf } from '#shared/plan/cascade/goal.ts'
import {
  cellText,
  changeCell,
  type MatrixCell,
  type MatrixColumn,
  matrixGaps,
  type MatrixRow,
} from '#shared/plan/cascade/matrix.ts'
import {
  type ClinicRow,
  countNotes,
  type NotedIndicator,
  type NotedResult,
  noteKinds,
  planNotes,
} from '#shared/plan/cascade/notes.ts'
import { workResultHint } from '#shared/plan/work-result.ts'

const cell = (...texts: string[]): MatrixCell => ({
  results: texts.map((text, index) => ({ id: `r${index}`, text })),
  noRole: false,
})

describe('a cell of the matrix', () => {
  it('keeps lines of the same words, gives the others each other’s place, and adds or drops the rest', () => {
    expect(changeCell(cell('A', 'B', 'C'), 'C\nX\nA')).toEqual({
      noRole: false,
      renamed: [{ id: 'r1', text: 'X' }],
      added: [],
      removed: [],
    })
    expect(changeCell(cell('A'), 'A\nB\nB\n\n• C')).toMatchObject({
      added: ['B', 'C'],
      removed: [],
      renamed: [],
    })
    expect(changeCell(cell('A', 'B'), '')).toMatchObject({
      removed: [{ id: 'r0' }, { id: 'r1' }],
      noRole: false,
    })
  })

  it('knows the words for no role', () => {
    for (const typed of ['TIDAK ADA PERAN', 'tidak ada peran', '-', ' – '])
      expect(changeCell(cell(), typed)).toMatchObject({ noRole: true, added: [] })
    expect(cellText({ results: [], noRole: true })).toBe('TIDAK ADA PERAN')
  })

  it('ends with exactly the typed lines, whatever stood there', () => {
    const lines = fc.uniqueArray(fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F'), { maxLength: 5 })
    fc.assert(
      fc.property(lines, lines, (before, typed) => {
        const known = cell(...before)
        const { renamed, added, removed } = changeCell(known, typed.join('\n'))
        const gone = new Set([...removed, ...renamed].map(({ id }) => id))
        const kept = known.results.filter(({ id }) => !gone.has(id)).map(({ text }) => text)
        const after = [...kept, ...renamed.map(({ text }) => text), ...added]
        expect(after.toSorted()).toEqual(typed.toSorted())
        expect(removed.length === 0 || added.length === 0).toBe(true)
      }),
    )
  })
})

it('the gaps of a matrix are told both ways: a column without a part, a result without a parent, a person without a part', () => {
  const column = (id: string): MatrixColumn => ({ id, workResultId: 'w', number: 1, result: 'Hasil' })
  const row = (employeeId: string, more: Partial<MatrixRow>): MatrixRow => ({
    employeeId,
    name: employeeId,
    unit: 'u',
    isGuest: false,
    editable: true,
    cells: {},
    loose: [],
    ...more,
  })
  const rows = [
    row('ani', { cells: { a: cell('A'), b: { results: [], noRole: true } } }),
    row('budi', { cells: { b: { results: [], noRole: true } }, loose: [{ id: 'x', text: 'X' }] }),
  ]
  const gaps = matrixGaps({ columns: [column('a'), column('b')], rows })
  expect(gaps.columns.map(({ id }) => id)).toEqual(['b'])
  expect(gaps.loose.map(({ name }) => name)).toEqual(['budi'])
  expect(gaps.idle.map(({ name }) => name)).toEqual(['budi'])
})

it('orphans of the cascade: objectives that nothing serves, leaders’ results that nobody supports, results that rest on nothing', () => {
  const goal = (id: string): Goal => ({ id, rowVersion: 1, kind: 'objective', text: id })
  const result = (id: string, employeeId: string, more: Partial<CascadeResult> = {}): CascadeResult => ({
    id,
    employeeId,
    name: employeeId,
    unit: 'u',
    number: 1,
    text: id,
    isRoot: false,
    ...more,
  })
  const results = [
    result('top', 'camat', { objectiveId: 'o1' }),
    result('other', 'camat', { parentWords: 'dari kota' }),
    result('staff', 'budi', { parentId: 'top' }),
    result('loose', 'budi'),
  ]
  const { objectives, unsupported, loose } = orphansOf(
    { goals: [goal('o1'), goal('o2')], results },
    new Set(['camat']),
  )
  expect(objectives.map(({ id }) => id)).toEqual(['o2'])
  expect(unsupported.map(({ id }) => id)).toEqual(['other'])
  expect(loose.map(({ id }) => id)).toEqual(['loose'])
})

it('a proposed line differs from last year by its words or its target, or is dropped; other sources are new', () => {
  const indicator = {
    text: 'Jumlah',
    aspects: ['quantity' as const],
    targetKind: 'number' as const,
    low: 12,
    direction: 'higher' as const,
    accumulation: 'sum' as const,
  }
  const line: ProposedLine = {
    source: 'last',
    kind: 'main',
    text: 'Arsip tertata',
    indicators: [indicator],
    isThere: false,
  }
  const chosen = { taken: true, text: 'ARSIP tertata.', indicators: [indicator] }
  expect(lineDifference(line, chosen)).toBe('same')
  expect(lineDifference(line, { ...chosen, text: 'Arsip digital' })).toBe('changed')
  expect(lineDifference(line, { ...chosen, indicators: [{ ...indicator, low: 13 }] })).toBe('changed')
  expect(lineDifference(line, { ...chosen, taken: false })).toBe('dropped')
  expect(lineDifference({ ...line, source: 'library' }, { ...chosen, taken: false })).toBe('new')
})

describe('notes on a plan', () => {
  const indicator = (more: Partial<NotedIndicator> = {}): NotedIndicator => ({
    id: 'i',
    text: 'Jumlah laporan',
    aspects: ['quantity', 'time'],
    target: { kind: 'number', low: 1200 },
    targetUnit: 'laporan',
    direction: 'higher',
    accumulation: 'sum',
    peers: { count: 0 },
    ...more,
  })
  const result = (more: Partial<NotedResult> = {}, ...indicators: NotedIndicator[]): NotedResult => ({
    id: 'w',
    number: 1,
    kind: 'main',
    text: 'Laporan tersedia',
    outcome: 'Warga tahu',
    hasParent: true,
    indicators: indicators.length > 0 ? indicators : [indicator()],
    ...more,
  })
  const kinds = (one: NotedResult, hasParents = true) =>
    planNotes([one], { hasParents }).map(({ kind }) => kind)

  it('has nothing to say of a result with measure, date, parent and outcome', () => {
    expect(kinds(result())).toEqual([])
  })

  it.each([
    ['noIndicator', result({ indicators: [] })],
    ['noDate', result({}, indicator({ aspects: ['quantity'] }))],
    ['noParent', result({ hasParent: false })],
    ['activityVerb', result({ text: 'Memfasilitasi rapat bulanan' })],
    ['bareCategory', result({ text: 'Layanan administrasi' })],
    ['noMeasure', result({}, indicator({ target: { kind: 'text', text: 'baik' } }))],
    ['absoluteWord', result({}, indicator({ text: 'Semua surat terbit' }))],
    ['farAboveReached', result({}, indicator({ reached: 900 }))],
    ['belowReached', result({}, indicator({ reached: 1400 }))],
    ['farAbovePeers', result({}, indicator({ peers: { count: 3, middle: 700 } }))],
    ['paceShort', result({}, indicator({ soFar: { value: 300, elapsed: 3, periods: 4 } }))],
    ['loadShort', result({}, indicator({ parts: 1100 }))],
  ] as const)('%s', (kind, one) => {
    expect(kinds(one)).toContain(kind)
  })

  it('misses the outcome of main results alone', () => {
    const { outcome: _outcome, ...bare } = result()
    expect(kinds(bare)).toEqual(['noOutcome'])
    expect(kinds({ ...bare, kind: 'additional' })).toEqual([])
  })

  it('does not ask for a parent where there is none to name', () => {
    expect(kinds(result({ hasParent: false }), false)).toEqual([])
  })

  it('turns round where less is better: far beyond is much less, and slackening is more', () => {
    const days = { direction: 'lower' as const, accumulation: 'average' as const, targetUnit: 'hari' }
    expect(
      kinds(result({}, indicator({ ...days, target: { kind: 'number', low: 300 }, reached: 1000 }))),
    ).toEqual(['farAboveReached'])
    expect(
      kinds(result({}, indicator({ ...days, target: { kind: 'number', low: 1200 }, reached: 1000 }))),
    ).toEqual(['belowReached'])
    expect(
      kinds(result({}, indicator({ ...days, target: { kind: 'number', low: 900 }, reached: 1000 }))),
    ).toEqual([])
  })

  it('leaves the last quarter of a distance and two peers unsaid', () => {
    expect(kinds(result({}, indicator({ reached: 960, peers: { count: 2, middle: 100 } })))).toEqual([])
    expect(kinds(result({}, indicator({ soFar: { value: 200, elapsed: 1, periods: 4 } })))).toEqual([])
  })

  it('is counted by unit', () => {
    const row = (unitId: string): ClinicRow => ({
      employeeId: 'e',
      name: 'E',
      unitId,
      unit: unitId,
      notes: planNotes([result({ hasParent: false, indicators: [] })], { hasParents: true }).map((note) => ({
        ...note,
        text: '',
      })),
    })
    expect(countNotes([row('a'), row('b'), row('a')])).toMatchObject([
      { unitId: 'a', counts: { noIndicator: 2, noParent: 2 } },
      { unitId: 'b', counts: { noIndicator: 1, noParent: 1 } },
    ])
    expect(new Set(noteKinds).size).toBe(noteKinds.length)
  })
})

it('the second reading’s hints (p120–122) read as activities and categories', () => {
  for (const verb of ['Menjawab surat', 'Memberikan layanan', 'Memfasilitasi rapat', 'Asistensi desa'])
    expect(workResultHint(verb)).toBe('activityVerb')
  for (const category of ['Hubungan masyarakat', 'Layanan kependudukan', 'Monitoring dan supervisi'])
    expect(workResultHint(category)).toBe('bareCategory')
  expect(workResultHint('Layanan kependudukan selesai sehari')).toBeUndefined()
})
