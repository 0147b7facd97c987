import { describe, expect, test } from 'vitest'
import { approve, ownSession, planned, raterSession, startPlanningOffice } from '#tests/planning-office.ts'

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
    const told = found.rows.toSorted((a, b) => a.name.localeCompare(b.name))
    expect(told.map(({ name, differences }) => [name, differences])).toEqual([
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
    expect(found).toMatchObject({
      read: 3,
      same: 0,
      counts: { noPlanThere: 1, onlyHere: 1, onlyThere: 1, superior: 1 },
    })
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
    expect(found.rows.find(({ name }) => name === 'Citra')?.differences).toEqual([{ kind: 'noPlanHere' }])
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
