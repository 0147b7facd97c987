import { describe, expect, test } from 'vitest'
import { openFile } from '#electron/db/open.ts'
import type { Call } from '#shared/api/client.ts'
import type { Difference } from '#shared/exchange/exchange.ts'
import { rowsShown, withSettlements } from '#shared/exchange/settled-rows.ts'
import {
  approve,
  ownSession,
  planned,
  raterSession,
  sessionOf,
  startPlanningOffice,
} from '#tests/planning-office.ts'

/** Two that differ alike have the same one; here only what differs is looked at. */
const plain = ({ differences }: { readonly differences: readonly Difference[] }) =>
  differences.map(({ fingerprint: _fingerprint, ...rest }) => rest)
const byName = <Named extends { readonly name: string }>(rows: readonly Named[]) =>
  rows.toSorted((a, b) => a.name.localeCompare(b.name))
const nips = { ani: '198001012005012001', budi: '198202022006021002', citra: '198503032009032003' }

/** Ani leads Budi; Citra works elsewhere. Budi has a plan and a predikat. */
async function start() {
  const office = startPlanningOffice({ today: '2026-01-15' })
  const { call } = office
  for (const [who, nip] of Object.entries(nips) as ['ani' | 'budi' | 'citra', string][]) {
    const { rowVersion } = await call('employee.get', { id: office[who] })
    await call('employee.correctNip', { id: office[who], nip, rowVersion })
  }
  await planned(call, office.budi)
  await approve(call, [office.budi])
  const rate = (field: 'result' | 'behaviour') =>
    ({ employeeId: office.budi, field, value: 'asExpected' }) as const
  await call('appraisal.rate', { period: '2025', cells: [rate('result'), rate('behaviour')] })
  return office
}
async function undoNewest(call: Call): Promise<void> {
  const { undo } = await call('history.state', {})
  await call('history.undo', { seq: undo!.seq })
}
const head = ['No', 'NIP', 'Nama', 'Status SKP', 'Pejabat Penilai', 'Predikat Kinerja', 'Periode']
const list = (...rows: (readonly string[])[]) =>
  [['DAFTAR SKP KECAMATAN'], head, ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)'], ...rows]
    .map((cells) => cells.join('\t'))
    .join('\n')

describe('the office held against e-Kinerja', () => {
  test('differs by person: no plan there, another superior, predikat, period, only here, only there', async () => {
    const { call } = await start()
    const text = list(
      ['1', `'${nips.budi}`, 'BUDI', 'Belum', 'CITRA, S.Sos.', 'Sangat Baik', '2025'],
      ['2', nips.ani, 'ANI', 'Sudah', '', '', '2024'],
      ['3', '199901012022011009', 'ORANG LAIN', 'Sudah', 'ANI', 'Baik', '2025'],
    )
    const found = await call('exchange.compare', { period: '2025', text })
    const told = byName(found.rows)
    expect(told.map((row) => [row.name, plain(row)])).toEqual([
      ['Ani', [{ kind: 'period', here: '2025', there: '2024' }]],
      [
        'Budi',
        [
          { kind: 'noPlanThere' },
          { kind: 'superior', here: 'Ani', there: 'CITRA, S.Sos.' },
          { kind: 'predikat', here: 'Baik', there: 'Sangat Baik' },
        ],
      ],
      ['Citra', [{ kind: 'onlyHere', here: 'Seksi Ketertiban' }]],
      ['ORANG LAIN', [{ kind: 'onlyThere', there: 'ORANG LAIN' }]],
    ])
    expect(found).toMatchObject({ read: 3, same: 0 })
    expect(found.columns).toEqual(['nip', 'name', 'plan', 'superiorName', 'predikat', 'period'])
  })

  test('is the same where both say the same; a column that is not there is not compared', async () => {
    const { call } = await start()
    const same = list(['1', nips.budi, 'Budi', 'Disetujui', 'Ani, S.E.', 'BAIK', '2025'])
    const found = await call('exchange.compare', { period: '2025', text: same })
    expect(found.same).toBe(1)
    expect(found.rows.map(({ name }) => name).toSorted()).toEqual(['Ani', 'Citra'])
    const few = await call('exchange.compare', {
      period: '2025',
      text: `NIP;NAMA\n${nips.budi};Budi\n${nips.ani};Ani\n${nips.citra};Citra\nJUMLAH;3`,
    })
    expect(few).toMatchObject({ rows: [], same: 3, read: 3 })
  })

  test('a superior is known by his whole name, with or without titles', async () => {
    const { call, file, budi, ani } = await start()
    const { write, close } = openFile(file)
    write.sqlite.prepare("UPDATE employee SET name = 'Siti Aminah' WHERE id = ?").run(ani)
    close()
    const differs = async (superior: string) => {
      const typed = [{ employeeId: budi, isThere: true, superior }]
      return (await call('exchange.compare', { period: '2025', typed })).rows.length > 0
    }
    for (const same of [
      'SITI AMINAH',
      'Dra. Hj. Siti Aminah, M.Si.',
      'Siti Aminah S.Sos., M.Si',
      'siti aminah S.E.',
    ])
      expect(await differs(same)).toBe(false)
    for (const other of ['SITI', 'Aminah', 'Siti Aminah Rahayu', 'Hj. Siti', 'Aminah Siti'])
      expect(await differs(other)).toBe(true)
  })

  test('a predikat that is not handed over yet is not here yet, and no difference', async () => {
    const { as, ani, call } = await start()
    await planned(call, ani)
    await approve(call, [ani])
    const cell = (field: 'result' | 'behaviour') => ({ employeeId: ani, field, value: 'asExpected' }) as const
    await call('appraisal.rate', { period: '2025', cells: [cell('result'), cell('behaviour')] })
    const typed = [{ employeeId: ani, isThere: true, predikat: 'excellent' as const }]
    const rowsOf = async (ask: Call) => (await ask('exchange.compare', { period: '2025', typed })).rows
    expect((await rowsOf(call)).map(plain)).toEqual([
      [{ kind: 'predikat', here: 'Baik', there: 'Sangat Baik' }],
    ])
    expect(await rowsOf(as(raterSession(ani)))).toEqual([])
  })

  test('without a NIP a name finds whom it names alone, and never guesses', async () => {
    const { call, services } = await start()
    await call('employee.save', {
      name: 'Budi',
      employeeType: 'nonAsn',
      positionKind: 'pelaksana',
      unitId: services,
    })
    const text = 'Nama\tSKP\nBudi\tSudah\nCitra\tSudah\nSiapa Saja\tSudah'
    const found = await call('exchange.compare', { period: '2025', text })
    expect(found.unclear.map(({ line }) => line)).toEqual([2, 4])
    expect(plain(found.rows.find(({ name }) => name === 'Citra')!)).toEqual([{ kind: 'noPlanHere' }])
  })

  test('refuses what has no heading or nobody below it, and tells a head only of those whom he rates', async () => {
    const { send, as, ani, budi } = await start()
    const ask = async (text: string) => {
      const reply = await send('exchange.compare', { period: '2025', text })
      return reply.ok ? undefined : reply.error.fields?.['text']?.key
    }
    expect(await ask('apa saja\nbaris lain')).toBe('exchange.error.noHeader')
    expect(await ask('NIP\tNAMA\n')).toBe('exchange.error.nobody')
    expect(await ask('')).toBe('error.required')
    const text = list(['1', nips.citra, 'Citra', 'Belum', '', 'Kurang', '2025'])
    const own = await as(raterSession(ani))('exchange.compare', { period: '2025', text })
    expect(own.rows.every(({ name }) => ['Ani', 'Budi'].includes(name))).toBe(true)
    expect(own.rows.some(({ employeeId }) => employeeId === budi)).toBe(true)
    await expect(as(ownSession(budi))('exchange.compare', { period: '2025', text })).rejects.toMatchObject({
      code: 'forbidden',
    })
  })
})

describe('one person typed by hand', () => {
  const period = '2025'

  test('differs as a line of a list would, and nobody else is compared', async () => {
    const { call, budi } = await start()
    const typed = [
      { employeeId: budi, isThere: true, hasPlan: false, superior: 'Citra', predikat: 'none' },
    ] as const
    const found = await call('exchange.compare', { period, typed: [...typed] })
    expect(found.rows.map((row) => [row.name, plain(row)])).toEqual([
      [
        'Budi',
        [
          { kind: 'noPlanThere' },
          { kind: 'superior', here: 'Ani', there: 'Citra' },
          { kind: 'predikat', here: 'Baik' },
        ],
      ],
    ])
    expect(found).toMatchObject({ read: 1, same: 0, columns: ['name', 'plan', 'superiorName', 'predikat'] })
    expect(found.rows[0]!.line).toBeUndefined()
  })

  test('is the same where it says the same; what was not looked at is not compared; who is not there is missing there', async () => {
    const { call, budi, citra, dodi, ani } = await start()
    const found = await call('exchange.compare', {
      period,
      typed: [
        { employeeId: budi, isThere: true, superior: nips.ani, predikat: 'good', year: 2025 },
        { employeeId: citra, isThere: false },
        // no civil servant is looked for there
        { employeeId: dodi, isThere: false },
        { employeeId: ani, isThere: true, year: 2024 },
      ],
    })
    expect(byName(found.rows).map((row) => [row.name, plain(row)])).toEqual([
      ['Ani', [{ kind: 'period', here: '2025', there: '2024' }]],
      ['Citra', [{ kind: 'onlyHere', here: 'Seksi Ketertiban' }]],
    ])
    expect(found).toMatchObject({ read: 4, same: 2 })
  })

  test('stands for the line of a list, which is older', async () => {
    const { call, budi } = await start()
    const text = list(['1', nips.budi, 'Budi', 'Belum', 'Citra', 'Kurang', '2025'])
    const typed = [{ employeeId: budi, isThere: true, hasPlan: true }]
    const found = await call('exchange.compare', { period, text, typed })
    expect(found.rows.map(({ name }) => name).toSorted()).toEqual(['Ani', 'Citra'])
  })

  test('is refused without anybody, of somebody unknown, and of somebody out of sight', async () => {
    const { send, as, ani, citra } = await start()
    const refused = async (input: object) => {
      const reply = await send('exchange.compare', { period, ...input })
      return reply.ok ? undefined : (Object.values(reply.error.fields ?? {})[0]?.key ?? reply.error.key)
    }
    expect(await refused({})).toBe('error.required')
    expect(await refused({ typed: [] })).toBe('error.required')
    expect(await refused({ typed: [{ employeeId: '', isThere: true }] })).toBe('exchange.error.whom')
    expect(await refused({ typed: [{ employeeId: 'x', isThere: true }] })).toBe('exchange.error.notHere')
    const typed = [{ employeeId: citra, isThere: true }]
    await expect(as(raterSession(ani))('exchange.compare', { period, typed })).rejects.toMatchObject({
      key: 'exchange.error.notHere',
    })
  })
})

describe('a difference that was dealt with', () => {
  const period = '2025'
  const note = 'Sudah diperbaiki di e-Kinerja'
  type Office = Awaited<ReturnType<typeof start>>
  const lines = (predikat: string) =>
    list(
      ['1', nips.budi, 'Budi', 'Belum', 'CITRA, S.Sos.', predikat, '2025'],
      ['2', '199901012022011009', 'ORANG LAIN', 'Sudah', 'ANI', 'Baik', '2025'],
    )
  const rowsOf = async ({ call }: Office, text: string) => {
    const { rows } = await call('exchange.compare', { period, text })
    return withSettlements(rows, await call('exchange.settlements', { period }))
  }
  const openOf = async (office: Office, text: string) =>
    byName(rowsShown(await rowsOf(office, text), 'open')).flatMap(({ name, differences }) =>
      differences.map(({ kind }) => `${name} ${kind}`),
    )
  /** The difference of a kind as a draft names it. */
  const named = async (office: Office, kind: Difference['kind'], text = lines('Sangat Baik')) => {
    const [row] = rowsShown(await rowsOf(office, text), 'open', kind)
    const { employeeId, differences } = row!
    return { kind, fingerprint: differences[0]!.fingerprint, ...(employeeId && { employeeId }) }
  }

  test('is known with who, when and how, also of a new list; what differs otherwise is open again', async () => {
    const office = await start()
    const { call, budi } = office
    const all = ['Ani onlyHere', 'Budi noPlanThere', 'Budi superior', 'Budi predikat']
    const others = ['Citra onlyHere', 'ORANG LAIN onlyThere']
    expect(await openOf(office, lines('Sangat Baik'))).toEqual([...all, ...others])
    const differences = [await named(office, 'predikat'), await named(office, 'superior')]
    await call('exchange.settle', { period, differences, note })
    expect(await openOf(office, lines('Sangat Baik'))).toEqual([...all.slice(0, 2), ...others])
    expect(await call('exchange.settlements', { period })).toMatchObject([
      { employeeId: budi, note, by: 'Pemilik', rowVersion: 1 },
      { employeeId: budi, note, by: 'Pemilik', rowVersion: 1 },
    ])
    // another value there; the superior is the same, however he is written
    const changed = lines('Kurang').replace('CITRA, S.Sos.', 'Citra S.SOS')
    expect(await openOf(office, changed)).toEqual(
      [...all, ...others].filter((one) => one !== 'Budi superior'),
    )
    expect(await call('exchange.settlements', { period: '2025-Q1' })).toEqual([])
    const settled = rowsShown(await rowsOf(office, lines('Sangat Baik')), 'settled', 'predikat')
    expect(settled.map(({ name, differences: kinds }) => [name, kinds.length])).toEqual([['Budi', 1]])
  })

  test('is opened again, undone and done again; of nobody here too', async () => {
    const office = await start()
    const { call } = office
    const stranger = await named(office, 'onlyThere')
    expect(stranger).not.toHaveProperty('employeeId')
    await call('exchange.settle', { period, differences: [stranger], note })
    expect(await openOf(office, lines('Baik'))).not.toContain('ORANG LAIN onlyThere')
    await undoNewest(call)
    expect(await openOf(office, lines('Baik'))).toContain('ORANG LAIN onlyThere')
    await call('exchange.settle', { period, differences: [stranger], note })
    const [settled] = await call('exchange.settlements', { period })
    const { id, rowVersion } = settled!
    await call('exchange.reopen', { id, rowVersion })
    expect(await call('exchange.settlements', { period })).toEqual([])
    await expect(call('exchange.reopen', { id, rowVersion })).rejects.toMatchObject({
      key: 'exchange.error.gone',
    })
  })

  test('is not marked twice, without a note, of somebody unknown or without its person', async () => {
    const office = await start()
    const { call, send } = office
    const difference = await named(office, 'superior')
    await call('exchange.settle', { period, differences: [difference], note })
    const refused = async (input: object) => {
      const reply = await send('exchange.settle', { period, differences: [difference], note, ...input })
      return reply.ok ? undefined : (Object.values(reply.error.fields ?? {})[0]?.key ?? reply.error.key)
    }
    expect(await refused({})).toBe('exchange.error.settled')
    expect(await refused({ note: ' ' })).toBe('error.required')
    expect(await refused({ period: '2031' })).toBe('error.year.notOpen')
    expect(await refused({ differences: [] })).toBeDefined()
    expect(await refused({ differences: [{ ...difference, employeeId: undefined }] })).toBeDefined()
    expect(await refused({ differences: [{ ...difference, fingerprint: 'kosong' }] })).toBeDefined()
    expect(await refused({ differences: [{ ...difference, employeeId: 'x' }] })).toBe(
      'error.employee.missing',
    )
    // the same difference named twice is one
    const other = await named(office, 'predikat')
    await call('exchange.settle', { period, differences: [other, other], note })
    expect(await call('exchange.settlements', { period })).toHaveLength(2)
  })

  test('is marked by the clerk; a head reads it of those whom he rates and marks nothing', async () => {
    const office = await start()
    const { as, ani, citra } = office
    const differences = [
      await named(office, 'onlyThere'),
      await named(office, 'superior'),
      { employeeId: citra, kind: 'onlyHere' as const, fingerprint: 'b'.repeat(64) },
    ]
    await as(sessionOf('clerk'))('exchange.settle', { period, differences, note })
    const told = await as(raterSession(ani))('exchange.settlements', { period })
    expect(told.map(({ kind }) => kind)).toEqual(['superior'])
    for (const role of ['head', 'secretary', 'auditor', 'employee'] as const) {
      const ask = as(sessionOf(role))
      const [seen] = await as(sessionOf('clerk'))('exchange.settlements', { period })
      await expect(ask('exchange.settle', { period, differences, note })).rejects.toMatchObject({
        code: 'forbidden',
      })
      await expect(ask('exchange.reopen', { id: seen!.id, rowVersion: 1 })).rejects.toMatchObject({
        code: 'forbidden',
      })
    }
    // a clerk who saw only some of the people would not reach the others
    const some = as(raterSession(ani, 'clerk'))
    for (const one of differences.filter(({ kind }) => kind !== 'superior'))
      await expect(some('exchange.settle', { period, differences: [one], note })).rejects.toMatchObject({
        key: 'error.employee.missing',
      })
  })

  test('goes with its person and follows him when two entries become one', async () => {
    const office = await start()
    const { call, services } = office
    const draft = { employeeType: 'nonAsn', positionKind: 'pelaksana', unitId: services } as const
    const { id } = await call('employee.save', { ...draft, name: 'Budi Lama' })
    const { id: other } = await call('employee.save', { ...draft, name: 'Keliru' })
    const of = (employeeId: string) => ({
      period,
      differences: [{ employeeId, kind: 'onlyHere' as const, fingerprint: 'c'.repeat(64) }],
      note,
    })
    await call('exchange.settle', of(id))
    await call('exchange.settle', of(other))
    await call('exchange.settle', of(office.budi))
    await call('employee.delete', { id: other })
    const people = async () =>
      new Set((await call('exchange.settlements', { period })).map(({ employeeId }) => employeeId))
    expect(await people()).toEqual(new Set([id, office.budi]))
    await call('employee.merge', { keepId: office.budi, removeId: id })
    expect(await people()).toEqual(new Set([office.budi]))
    await undoNewest(call)
    expect(await people()).toEqual(new Set([id, office.budi]))
    // a year of which something was dealt with is not deleted as an empty one
    await call('year.open', { year: 2024, rhythm: 'quarterly' })
    await call('exchange.settle', { ...of(office.budi), period: '2024' })
    await expect(call('year.delete', { year: 2024 })).rejects.toMatchObject({
      key: 'error.year.holdsRecords',
    })
  })
})
