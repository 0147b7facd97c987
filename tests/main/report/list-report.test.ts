import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { read, utils } from '@e965/xlsx'
import { openFile } from '#electron/db/open.ts'
import { predikats } from '#shared/appraisal/predikat.ts'
import { listChart } from '#shared/report/lists/list-chart.ts'
import { reportLists } from '#shared/report/lists/list-report.ts'
import { createTexts } from '#shared/text/translate.ts'
import { ownSession, raterSession, sessionOf, startPlanningOffice } from '#tests/planning-office.ts'
import { startSample } from '#tests/sample-backend.ts'
import { refusalOf, undoneAndRedone } from '#tests/undone.ts'

let sample: Awaited<ReturnType<typeof startSample>>
beforeAll(async () => {
  sample = await startSample()
}, 60_000)
afterAll(() => {
  expect(sample.bugs).toEqual([])
  sample.close()
})

const period = '2026'

/** What stands on the pages of a PDF. */
async function textsOf(base64: string): Promise<string[]> {
  const task = getDocument({ data: new Uint8Array(Buffer.from(base64, 'base64')) })
  const pages = await task.promise
  const texts: string[] = []
  for (let number = 1; number <= pages.numPages; number++) {
    const { items } = await (await pages.getPage(number)).getTextContent()
    texts.push(items.map((item) => ('str' in item ? item.str : '')).join(' '))
  }
  await task.destroy()
  return texts
}

/** Letters alone: a cell that takes two lines has a break in it. */
const letters = (text: string) => text.replaceAll(/\s+/g, '')

describe('a report', () => {
  test.each(reportLists)('%s says the same on screen, in Excel and on paper', async (list) => {
    const { call } = sample
    const shown = await call('report.run', { list, period })
    expect(shown.rows.length).toBeGreaterThan(0)
    expect(new Set(shown.columns.map(({ key }) => key)).size).toBe(shown.columns.length)
    expect(shown.offered.map(({ key }) => key)).toEqual(shown.columns.map(({ key }) => key))

    const workbook = await call('report.file', { list, period, format: 'xlsx' })
    const { Sheets, SheetNames } = read(Buffer.from(workbook.base64, 'base64'), { raw: true, dense: true })
    const lines = utils.sheet_to_json<unknown[]>(Sheets[SheetNames[0]!]!, { header: 1, blankrows: false })
    const head = lines.findIndex((line) => line.includes(shown.columns[0]!.header))
    expect(lines[head]).toEqual(shown.columns.map(({ header }) => header))
    const first = lines.slice(head + 1, head + 1 + shown.rows.length)
    for (const [at, row] of shown.rows.entries())
      for (const [column, cell] of row.entries())
        if (shown.columns[column]!.kind !== 'date')
          expect(first[at]?.[column] ?? null).toBe(cell === '' ? null : cell)

    const pages = await textsOf((await call('report.file', { list, period, format: 'pdf' })).base64)
    const all = letters(pages.join(''))
    expect(all).toContain(letters(shown.title))
    for (const row of shown.rows)
      for (const cell of row)
        if (typeof cell === 'string' && !/^\d{4}-/.test(cell)) expect(all).toContain(letters(cell))
    // the heads stand on every page
    for (const page of pages) expect(letters(page)).toContain(letters(shown.columns[0]!.header))
  })

  test.each(reportLists)('%s has its picture on paper and as a sheet, or none in either', async (list) => {
    const { call } = sample
    const shown = await call('report.run', { list, period })
    const chart = listChart(list, shown, createTexts('id').t)
    expect(chart !== undefined).toBe(['recap', 'progress', 'late'].includes(list))
    const workbook = await call('report.file', { list, period, format: 'xlsx' })
    const { Sheets, SheetNames } = read(Buffer.from(workbook.base64, 'base64'), { raw: true, dense: true })
    const [page = ''] = await textsOf((await call('report.file', { list, period, format: 'pdf' })).base64)
    if (!chart) return expect(SheetNames).toHaveLength(1)
    const [head, ...lines] = utils.sheet_to_json<unknown[]>(Sheets[SheetNames[1]!]!, { header: 1 })
    expect(head!.slice(1)).toEqual(chart.parts.map(({ name }) => name))
    expect(lines.slice(0, chart.bars.length)).toEqual(
      chart.bars.map(({ label, counts }) => [label, ...counts]),
    )
    expect(letters(page)).toContain(letters(chart.title))
    for (const { label, counts } of chart.bars)
      expect(letters(page)).toContain(letters([label, ...counts.filter((count) => count > 0)].join('')))
    for (const { name } of chart.parts) expect(letters(page)).toContain(letters(name))
  })

  test('of predikat counts what the ranking’s people have, unit by unit and together', async () => {
    const { call } = sample
    const { columns, rows } = await call('report.run', { list: 'recap', period })
    const at = (key: string) => columns.findIndex((column) => column.key === key)
    const total = rows.at(-1)!
    for (const key of ['people', 'unrated', ...predikats])
      expect(rows.slice(0, -1).reduce((sum, row) => sum + Number(row[at(key)]), 0)).toBe(total[at(key)])
    const { distribution } = await call('dashboard.get', { period })
    for (const predikat of predikats) expect(total[at(predikat)]).toBe(distribution[predikat])
    expect(total[at('people')]).toBe(
      predikats.reduce((sum, predikat) => sum + distribution[predikat], Number(total[at('unrated')])),
    )
  })

  test('has the columns that were chosen, in its own order, and refuses one that it has not', async () => {
    const { call } = sample
    const { columns, rows } = await call('report.run', {
      list: 'nominatif',
      period,
      columns: ['unit', 'fullName'],
    })
    expect(columns.map(({ key }) => key)).toEqual(['fullName', 'unit'])
    expect(rows[0]).toEqual(['Wahyu Gohong, S.Sos., M.Si.', 'Kecamatan Rakumpit'])
    for (const wrong of [['salary'], []])
      expect(
        (await refusalOf(call('report.run', { list: 'nominatif', period, columns: wrong }))).fields,
      ).toMatchObject({ columns: { key: 'reports.error.column' } })
  })

  test('of everybody has two people of one name without NIP, each with his own post', async () => {
    const { call, file, citra } = startPlanningOffice()
    const { write, close } = openFile(file)
    write.sqlite.prepare("UPDATE employee SET name = 'Budi' WHERE id = ?").run(citra)
    close()
    const { rows } = await call('report.run', {
      list: 'nominatif',
      period: '2025',
      columns: ['fullName', 'unit'],
    })
    expect(rows.filter(([name]) => name === 'Budi').map(([, unit]) => unit)).toEqual(
      expect.arrayContaining(['Seksi Pelayanan Umum', 'Seksi Ketertiban']),
    )
  })

  test('of everybody has also whom a head rates instead of another', async () => {
    const { as, call, root, budi } = startPlanningOffice()
    const { id: raterId } = await call('employee.save', {
      name: 'Cakra',
      nip: '198001012005011001',
      unitId: root,
      employeeType: 'pns',
      positionKind: 'structural',
      leadsUnit: true,
    })
    const ask = { list: 'nominatif', period: '2025', columns: ['fullName'] } as const
    const namesOf = async () =>
      (await as(raterSession(raterId))('report.run', { ...ask, columns: [...ask.columns] })).rows.flat()
    expect(await namesOf()).not.toContain('Budi')
    await call('appraisal.setRater', {
      employeeId: budi,
      period: '2025',
      raterId,
      reason: 'Ani sakit',
      rowVersion: 0,
    })
    expect(await namesOf()).toContain('Budi')
  })

  test('is of a unit where one is asked for, and speaks English when asked', async () => {
    const { call } = sample
    const units = await call('unit.list', {})
    const unit = units.find(({ name }) => name === 'Seksi Pelayanan Umum')!
    const { rows, about, columns } = await call('report.run', {
      list: 'nominatif',
      period,
      unitId: unit.id,
      language: 'en',
    })
    expect(about).toBe('Seksi Pelayanan Umum, Year 2026')
    expect(columns.map(({ header }) => header)).toContain('Name')
    const at = columns.findIndex(({ key }) => key === 'unit')
    expect(new Set(rows.map((row) => row[at]))).toEqual(new Set([unit.name]))
    await expect(call('report.run', { list: 'recap', period, unitId: 'nowhere' })).rejects.toMatchObject({
      code: 'not_found',
    })
  })

  test('what people wrote is text on paper, never markup', async () => {
    const { call } = startPlanningOffice()
    const [root] = await call('unit.list', {})
    const name = '#eval("x") $a$ [b] *tebal* _miring_'
    const positionName = '= Judul #strong[x] \\ <a>'
    await call('employee.save', {
      name,
      positionName,
      nip: '198001012005011099',
      unitId: root!.id,
      employeeType: 'pns',
      positionKind: 'pelaksana',
    })
    const { base64 } = await call('report.file', { list: 'nominatif', period: '2025', format: 'pdf' })
    const paper = letters((await textsOf(base64)).join(''))
    expect(paper).toContain(letters(name))
    expect(paper).toContain(letters(positionName))
  })
})

describe('a saved report', () => {
  const draft = { name: 'Nominatif singkat', list: 'nominatif', columns: ['fullName', 'grade'] } as const
  test('is kept with its unit and columns, renamed, undone and removed', async () => {
    const { call, order } = startPlanningOffice()
    const saved = await undoneAndRedone(call, () =>
      call('report.save', { ...draft, columns: [...draft.columns], unitId: order }),
    )
    expect(saved).toMatchObject({ ...draft, unitId: order })
    const [kept] = await call('report.definitions', {})
    const renamed = await call('report.save', { ...kept!, name: 'Nominatif', columns: ['fullName'] })
    expect(renamed).toMatchObject({ name: 'Nominatif', columns: ['fullName'] })
    await expect(call('report.save', { ...kept!, name: 'Lain', columns: ['nip'] })).rejects.toMatchObject({
      code: 'conflict',
    })
    await call('report.remove', { id: renamed.id, rowVersion: renamed.rowVersion })
    expect(await call('report.definitions', {})).toEqual([])
    await expect(
      call('report.remove', { id: renamed.id, rowVersion: renamed.rowVersion }),
    ).rejects.toMatchObject({ code: 'not_found' })
  })

  test.each([
    ['seniority', ['column2', 'column17'], ['fullName', 'reason']],
    ['credits', ['column1', 'column2', 'column8'], ['who', 'nip', 'gap']],
    ['needs', ['column2', 'column8'], ['fullName', 'planned']],
    ['hours', ['column1', 'column7'], ['nip', 'mark']],
    ['progress', ['fullName', '2024-Q1', '2024'], ['fullName', 'Q1', 'year']],
  ] as const)(
    '%s that names its columns by place, or by the periods of a year, has them by name',
    async (list, places, keys) => {
      const { call } = startPlanningOffice()
      await call('report.save', { name: 'Lama', list, columns: [...places] })
      const [{ columns } = { columns: undefined }] = await call('report.definitions', {})
      expect(columns).toEqual(keys)
      const shown = await call('report.run', { list, period: '2025', columns: [...columns!] })
      expect(shown.columns.map(({ key }) => key)).toEqual(keys)
      expect(shown.offered.some(({ key }) => key.startsWith('column'))).toBe(false)
    },
  )

  test('has a name of its own, and a unit that it names is not deleted under it', async () => {
    const { call } = startPlanningOffice()
    await call('report.save', { name: 'Rekap', list: 'recap' })
    for (const name of ['REKAP', 'Rekap.', ' "rekap" '])
      expect(await refusalOf(call('report.save', { name, list: 'late' }))).toMatchObject({
        code: 'conflict',
        fields: { name: { key: 'reports.error.taken', params: { name: 'Rekap' } } },
      })
    expect((await refusalOf(call('report.save', { name: ' ', list: 'late' }))).fields).toHaveProperty('name')
    const [root] = await call('unit.list', {})
    const { id } = await call('unit.save', {
      name: 'Seksi Baru',
      kind: 'section',
      parentId: root!.id,
    })
    await call('report.save', { name: 'Seksi baru', list: 'recap', unitId: id })
    await expect(call('unit.delete', { id })).rejects.toMatchObject({ code: 'conflict' })
  })

  test('is seen by whoever may read reports, and written by those who keep the staff list', async () => {
    const { as, ani } = startPlanningOffice()
    await as(sessionOf('clerk'))('report.save', { name: 'Rekap', list: 'recap' })
    expect(await as(sessionOf('auditor'))('report.definitions', {})).toHaveLength(1)
    for (const session of [sessionOf('auditor'), raterSession(ani)])
      await expect(as(session)('report.save', { name: 'Lain', list: 'recap' })).rejects.toMatchObject({
        code: 'forbidden',
      })
  })

  test('a head’s report is of himself and those whom he rates; of his own alone nobody has one', async () => {
    const { as, ani, budi } = startPlanningOffice()
    const { rows } = await as(raterSession(ani))('report.run', { list: 'nominatif', period: '2025' })
    expect(rows.map(([, name]) => name)).toEqual(['Ani', 'Budi'])
    await expect(
      as(ownSession(budi))('report.run', { list: 'nominatif', period: '2025' }),
    ).rejects.toMatchObject({ code: 'forbidden' })
  })
})
