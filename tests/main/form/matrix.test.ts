import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FormPage } from '#shared/form/form-page.ts'
import { formSpecs } from '#shared/form/form-spec.ts'
import { matrixForm } from '#shared/form/matrix-form.ts'
import type { MatrixCell, RoleMatrix } from '#shared/plan/cascade/matrix.ts'
import { createTypesetter } from '#electron/typeset/typesetter.ts'
import { ownSession, planned, raterSession } from '#tests/planning-office.ts'
import { terminal } from '../cli/terminal.ts'
import { exampleFacts } from './example-facts.ts'
import { startFormOffice } from './form-office.ts'
import { openPdf, textOf, wordsOf } from './read-pdf.ts'

/** So many columns; the first person has two parts in the first, none in the second by decision, and nothing decided in the others. */
function matrixOf(name: string, count: number, people: readonly string[] = ['Budi', 'Citra']): RoleMatrix {
  const columns = Array.from({ length: count }, (_, at) => ({
    id: `${name}${at}`,
    workResultId: `${name}r${at}`,
    indicatorId: `${name}${at}`,
    number: at + 1,
    result: `Hasil ${at + 1}`,
    indicator: `Indikator${at + 1}`,
  }))
  const cells: Record<string, MatrixCell> = {
    [`${name}0`]: {
      results: [
        { id: 'a', text: 'Arsip tertata' },
        { id: 'b', text: 'Surat terkirim' },
      ],
      noRole: false,
    },
    [`${name}1`]: { results: [], noRole: true },
  }
  return {
    leader: { id: name, name, position: `Kepala ${name}`, unit: 'Kecamatan Rakumpit' },
    year: 2026,
    level: 'indicator',
    columns,
    rows: people.map((one, at) => ({
      employeeId: one,
      name: one,
      unit: 'Seksi Ketertiban',
      position: 'Pengelola',
      isGuest: at === 1,
      editable: true,
      cells: at === 0 ? cells : {},
      loose: [],
    })),
  }
}

const pageOf = (first: RoleMatrix, ...teams: RoleMatrix[]) =>
  matrixForm(exampleFacts(), { leader: { name: first.leader.name }, matrices: [first, ...teams] })

describe('the form A.1.5', () => {
  let set: (page: FormPage) => Uint8Array
  beforeAll(() => {
    const typesetter = createTypesetter()
    set = (page) => typesetter.pdf({ title: 'Uji', made: '2026-01-15T08:00:00.000Z', forms: [page] }).bytes
  })
  const wordsIn = async (page: FormPage) =>
    await wordsOf(await openPdf({ name: 'uji.pdf', base64: Buffer.from(set(page)).toString('base64') }))

  it('stands upright up to four indicators, on its side above, in even tables above eight', () => {
    const shape = (count: number) => {
      const { landscape, tables } = pageOf(matrixOf('Ani', count))
      return [landscape, ...tables.map(({ widths }) => widths.length - 2)]
    }
    expect([1, 4, 5, 8, 9, 17].map(shape)).toEqual([
      [false, 1],
      [false, 4],
      [true, 5],
      [true, 8],
      [true, 5, 4],
      [true, 6, 6, 5],
    ])
  })

  it('has no number, agency, signature or note of its own but those that a setting asks for', () => {
    const plain = pageOf(matrixOf('Ani', 3))
    expect(plain).not.toHaveProperty('right')
    expect(plain).not.toHaveProperty('agency')
    const facts = exampleFacts()
    const signed = matrixForm(
      { ...facts, style: { ...facts.style, matrixSigned: true } },
      { leader: { name: 'Ani', nip: '197001012000011001' }, matrices: [matrixOf('Ani', 3)] },
    )
    expect(signed).toMatchObject({
      agency: { name: 'Kecamatan Rakumpit', range: ['TAHUN 2026'] },
      right: { role: 'Kepala Ani', name: 'Ani', nip: '197001012000011001' },
    })
  })

  it('tells several parts, no part and nothing decided apart, and a guest by his unit', async () => {
    const text = (await wordsIn(pageOf(matrixOf('Ani', 3)))).map((word) => word.text).join(' ')
    for (const words of [
      'FORMAT A.1.5 MATRIKS PEMBAGIAN PERAN DAN HASIL',
      'PEGAWAI JABATAN OUTCOME ANTARA/ OUTPUT/ LAYANAN',
      'Ani Kepala Ani Indikator1 Indikator2 Indikator3',
      '• Arsip tertata',
      'TIDAK ADA PERAN',
      'Citra Pengelola Seksi Ketertiban',
    ])
      expect(text).toContain(words)
  })

  it.each([
    ['upright', pageOf(matrixOf('Ani', 3)), formSpecs['A.1.5'].results!],
    ['with team leads', pageOf(matrixOf('Ani', 3), matrixOf('Budi', 3, ['Dodi'])), [26, 14.3, 59.7]],
    ['on its side', pageOf(matrixOf('Ani', 5)), [10.2, 14.2, 75.6]],
  ])(
    'stands %s with its columns where the regulation has them, within two hundredths of the width',
    async (_how, page, spec) => {
      const margin = (18 / 25.4) * 72
      const width = ((page.landscape ? 330.2 : 215.9) / 25.4) * 72 - 2 * margin
      const words = await wordsIn(page)
      const middleOf = (text: string) => {
        const word = words.find((one) => one.text === text)!
        return ((word.x + word.width / 2 - margin) / width) * 100
      }
      const [name = 0, position = 0, together = 0] = spec
      const count = page.tables[0]!.widths.length - 2
      expect(Math.abs(middleOf('JABATAN') - (name + position / 2))).toBeLessThan(1)
      for (let at = 0; at < count; at++)
        expect(
          Math.abs(middleOf(`Indikator${at + 1}`) - (name + position + (together / count) * (at + 0.5))),
        ).toBeLessThan(1)
    },
  )

  it('frames a team lead and his own table', () => {
    const { tables } = pageOf(matrixOf('Ani', 3), matrixOf('Budi', 2, ['Dodi']))
    const framed = (row: FormPage['tables'][number]['rows'][number]) => row.map((cell) => cell.framed)
    expect(tables[0]!.rows.map(framed)).toEqual([
      ['start', 'middle', 'middle', 'middle', 'end'],
      [undefined, undefined, undefined, undefined, undefined],
    ])
    expect(tables[1]!.head.map(framed).at(-1)).toEqual(['start', 'middle', 'middle', 'end'])
    expect(tables.map(({ apart }) => apart)).toEqual([undefined, true])
  })

  it('holds a large section over pages, its heads again on each', async () => {
    const people = Array.from({ length: 60 }, (_, at) => `Pegawai${at + 1}`)
    const words = await wordsIn(pageOf(matrixOf('Ani', 9, people)))
    const pages = new Set(words.map(({ page }) => page))
    const headed = new Set(words.filter(({ text }) => text === 'JABATAN').map(({ page }) => page))
    expect(pages.size).toBeGreaterThan(2)
    expect(headed).toEqual(pages)
    for (const person of people) expect(words.some(({ text }) => text === person)).toBe(true)
  })
})

describe('a matrix of the office', () => {
  let office: Awaited<ReturnType<typeof startFormOffice>>
  const year = 2025
  beforeAll(async () => {
    office = await startFormOffice()
    const { call, budi, citra } = office
    // Budi leads a team of one: he rates Citra without leading a unit
    await call('employee.setSuperior', { employeeIds: [citra], superiorId: budi, from: '2025-01-01' })
  })
  afterAll(() => expect(office.bugs).toEqual([]))
  const asked = (employeeId: string) => ({ employeeId, period: '2025', forms: ['matrix' as const] })

  it('is printed from the rows of plan.matrix, a team lead with a table of his own', async () => {
    const { call, ani, budi } = office
    const { columns } = await call('plan.matrix', { leaderId: ani, year, level: 'indicator' })
    expect(columns.map(({ indicator }) => indicator)).toEqual(['Jumlah laporan'])
    const file = await call('form.print', asked(ani))
    expect(file.name).toBe('Ani_A.1.5_2025.pdf')
    const text = await textOf(await openPdf(file))
    expect(text).toContain('MATRIKS PEMBAGIAN PERAN DAN HASIL')
    expect(text).toContain('Jumlah laporan')
    expect(text).toContain('Arsip #heading[tertata]')
    expect(text).toContain('Citra')
    const own = await textOf(await openPdf(await call('form.print', asked(budi))))
    expect(own).not.toContain('Ani')
    const [entry] = (await call('form.verify', { file })).entries
    expect(entry).toMatchObject({ codes: ['A.1.5'], isLogged: true, onlyPrinted: [], onlyNow: [] })
  })

  it('is refused to whoever rates nobody or has nothing to share out, and out of sight', async () => {
    const { call, citra, budi, ani, camat, as } = office
    await planned(call, citra)
    await expect(call('form.print', asked(citra))).rejects.toMatchObject({ key: 'form.error.noTeam' })
    await expect(as(ownSession(budi))('form.print', asked(camat))).rejects.toMatchObject({
      code: 'not_found',
    })
    // Citra is not in Ani's sight
    await expect(as(raterSession(ani))('form.print', asked(budi))).rejects.toMatchObject({
      key: 'form.error.noTeam',
    })
  })

  it('comes for all leaders in sight, without naming everybody else', async () => {
    const answer = await office.call('form.printAll', { period: '2025', forms: ['matrix'] })
    expect(answer.people).toBe(3)
    expect(answer.leftOut).toEqual([])
    const text = await textOf(await openPdf(answer.file))
    expect(['Drs. Camat', 'Ani', 'Budi'].every((name) => text.includes(`A.1.5 · ${name} ·`))).toBe(true)
  })

  it('beside another form leaves nobody out unnamed', async () => {
    const { people, leftOut } = await office.call('form.printAll', {
      period: '2025',
      forms: ['plan', 'matrix'],
    })
    expect(people).toBe(3)
    expect(leftOut).toMatchObject([{ name: 'Citra', reason: { key: 'form.error.noTeam' } }])
  })

  it('comes from the terminal', async () => {
    // the terminal opens it by itself
    office.close()
    const folder = mkdtempSync(path.join(tmpdir(), 'timbang-'))
    const run = (...argv: string[]) => terminal({ cwd: folder, now: '2026-01-16' }, ...argv)
    const { code, json } = await run(
      ...([
        'documents',
        office.file,
        '--year',
        '2025',
        '--form',
        'a.1.5',
        '--out',
        'matriks.pdf',
        '--json',
      ] as const),
    )
    expect([code, json.people, json.leftOut]).toEqual([0, 3, []])
    expect(readFileSync(path.join(folder, 'matriks.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
  })
})
