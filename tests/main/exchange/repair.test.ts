import { describe, expect, test } from 'vitest'
import type { Input } from '#shared/api/contract.ts'
import { type RepairRow, repairFields } from '#shared/exchange/repair/repair.ts'
import { readWord } from '#tests/main/form/read-word.ts'
import { ownSession, raterSession, startPlanningOffice } from '#tests/planning-office.ts'

const nips = { ani: '198001012005012001', budi: '198202022006021002', citra: '198503032009032003' }
const csv = (name: string, ...rows: (readonly string[])[]) => ({
  name,
  base64: Buffer.from(rows.map((cells) => cells.join(';')).join('\r\n')).toString('base64'),
})
const head = ['NIP', 'NAMA', 'GOL', 'TMT GOL', 'UNIT KERJA']
const hostile = '=HYPERLINK("http://x","<w:p>&")'

async function start() {
  const office = startPlanningOffice({ today: '2026-01-15' })
  const { call } = office
  for (const [who, nip] of Object.entries(nips) as ['ani' | 'budi' | 'citra', string][]) {
    const { rowVersion } = await call('employee.get', { id: office[who] })
    await call('employee.correctNip', { id: office[who], nip, rowVersion })
  }
  return office
}
/** Budi has another name at SIASN, Ani another unit, Citra is in the payroll list alone, and a stranger is at SIASN. */
const lists = () => ({
  siasn: csv(
    'siasn.csv',
    head,
    [nips.budi, 'BUDY', 'III/b', '01-04-2020', ''],
    [nips.ani, 'ANI', '', '', 'SEKSI LAIN - KECAMATAN'],
    ['199901012022011009', 'ORANG LAIN', 'III/a', '', ''],
  ),
  payroll: csv(
    'gaji.csv',
    ['NIP', 'NAMA', 'GOL'],
    [nips.budi, 'Budi', 'III/c'],
    [nips.ani, 'Ani', ''],
    [nips.citra, 'Citra', ''],
  ),
})
const told = (rows: readonly RepairRow[]) =>
  rows.map(({ name, field, values }) => [name, field, values] as const)
type Call = Awaited<ReturnType<typeof start>>['call']
const marked = (row: RepairRow, right: 'ours' | 'siasn' | 'payroll', evidence?: string) => {
  const { key: _key, unit: _unit, fingerprint: _fingerprint, ...said } = row
  return { ...said, values: { ...said.values }, right, ...(evidence !== undefined && { evidence }) }
}
const find = (rows: readonly RepairRow[], name: string, field: string) =>
  rows.find((row) => row.name === name && row.field === field)!
const draft = (lines: readonly string[]): Input<'exchange.writeLetter'> => ({
  lines: [...lines],
  number: '800/17/KEC',
  date: '2026-01-15',
  subject: 'Permohonan perbaikan data kepegawaian',
  recipient: 'Kepala BKPSDM Kota',
  place: 'Palangka Raya',
  attachments: 'SK 823.3/1/2020\nSK 821/2/2021',
})
async function readyLine(call: Call) {
  const { rows } = await call('import.differences', lists())
  await call('exchange.decide', { marks: [marked(find(rows, 'Budi', 'name'), 'ours', `SK ${hostile}`)] })
  return (await call('exchange.repairs', {})).lines
}

describe('the staff against SIASN and a payroll list', () => {
  test('differ field by field, side by side; what a list does not say is not compared', async () => {
    const { call } = await start()
    const found = await call('import.differences', lists())
    const rows = told(found.rows)
    expect(rows).toContainEqual(['Budi', 'name', { ours: 'Budi', siasn: 'Budy', payroll: 'Budi' }])
    expect(rows).toContainEqual(['Budi', 'grade', { siasn: 'III/b', payroll: 'III/c' }])
    expect(rows).toContainEqual(['Budi', 'gradeDate', { siasn: '2020-04-01' }])
    expect(rows).toContainEqual([
      'Citra',
      'presence',
      { ours: 'Seksi Ketertiban', siasn: 'tidak tercatat', payroll: 'tercatat' },
    ])
    expect(rows).toContainEqual([
      'Orang Lain',
      'presence',
      { ours: 'tidak tercatat', siasn: 'tercatat', payroll: 'tidak tercatat' },
    ])
    expect(rows.filter(([name, field]) => name === 'Ani' && field === 'name')).toEqual([])
    expect(found.rows.every(({ field }) => repairFields.includes(field))).toBe(true)
    expect(found.read).toEqual({ siasn: 3, payroll: 3 })
    const alone = await call('import.differences', { payroll: lists().payroll })
    expect(told(alone.rows).some(([, , values]) => 'siasn' in values)).toBe(false)
  })

  test('refuses no file and what is no list; a head sees those whom he rates, nobody else may', async () => {
    const { call, as, ani, budi } = await start()
    await expect(call('import.differences', {})).rejects.toMatchObject({
      fields: { siasn: { key: 'error.required' } },
    })
    await expect(
      call('import.differences', { siasn: csv('x.csv', ['apa', 'saja'], ['1', '2']) }),
    ).rejects.toMatchObject({ code: 'invalid' })
    const own = await as(raterSession(ani))('import.differences', lists())
    expect(own.rows.every(({ employeeId }) => employeeId === ani || employeeId === budi)).toBe(true)
    await expect(as(ownSession(budi))('import.differences', lists())).rejects.toMatchObject({
      code: 'forbidden',
    })
  })
})

describe('a mark on a difference', () => {
  test('is kept until values differ otherwise, and is taken away when it says nothing', async () => {
    const { call } = await start()
    const { rows } = await call('import.differences', lists())
    const row = find(rows, 'Budi', 'grade')
    await call('exchange.decide', { marks: [marked(row, 'siasn')] })
    const again = find((await call('import.differences', lists())).rows, 'Budi', 'grade')
    const [line] = (await call('exchange.repairs', {})).lines
    expect(line).toMatchObject({ fingerprint: again.fingerprint, right: 'siasn', field: 'grade' })
    const { right: _right, ...nothing } = marked(row, 'siasn')
    await call('exchange.decide', { marks: [nothing] })
    expect((await call('exchange.repairs', {})).lines).toEqual([])
    await expect(call('exchange.decide', { marks: [marked(row, 'ours')] })).rejects.toMatchObject({
      code: 'invalid',
    })
  })

  test('is of those in sight alone', async () => {
    const { call, as, ani } = await start()
    const { rows } = await call('import.differences', lists())
    const mark = marked(find(rows, 'Citra', 'presence'), 'ours', 'SK')
    await expect(as(raterSession(ani))('exchange.decide', { marks: [mark] })).rejects.toMatchObject({})
    await call('exchange.decide', { marks: [mark] })
    expect((await as(raterSession(ani))('exchange.repairs', {})).lines).toEqual([])
  })
})

describe('the letter', () => {
  test('is a Word file in Indonesian with every line, its evidence and its attachments; what people wrote stays text', async () => {
    const { call } = await start()
    const lines = await readyLine(call)
    const { id } = await call('exchange.writeLetter', draft(lines.map((line) => line.id)))
    const file = await call('exchange.letter', { id })
    expect(file.name).toMatch(/^Surat 800 17 KEC perbaikan data\.docx$/)
    const { text } = await readWord(file)
    for (const words of [
      '800/17/KEC',
      'Permohonan perbaikan data kepegawaian',
      'Yth. Kepala BKPSDM Kota\ndi\nPalangka Raya',
      'masih terdapat 1 data dari 1 pegawai yang berbeda',
      `No.\nNama / NIP\nData\nSIASN\nDaftar gaji\nSeharusnya\nBukti\n1\nBudi\n${nips.budi}\nNama\nBudy\nBudi\nBudi\nSK ${hostile}`,
      '15 Januari 2026',
      'Demikian disampaikan',
      'Lampiran:\n1. SK 823.3/1/2020\n2. SK 821/2/2021',
    ])
      expect(text).toContain(words)
    const { letters } = await call('exchange.repairs', {})
    expect(letters).toEqual([
      { id, rowVersion: 1, number: '800/17/KEC', date: '2026-01-15', subject: draft([]).subject, lines: 1 },
    ])
  })

  test('takes nothing without evidence or asked for before; what was asked for is not changed', async () => {
    const { call, as, ani } = await start()
    const { rows } = await call('import.differences', lists())
    const row = find(rows, 'Budi', 'name')
    const lineIds = async () => (await call('exchange.repairs', {})).lines.map(({ id }) => id)
    await call('exchange.decide', { marks: [marked(row, 'ours')] })
    await expect(call('exchange.writeLetter', draft(await lineIds()))).rejects.toMatchObject({
      key: 'exchange.repair.error.notReady',
    })
    await expect(call('exchange.writeLetter', draft([]))).rejects.toMatchObject({ code: 'invalid' })
    await expect(call('exchange.writeLetter', draft(['none']))).rejects.toMatchObject({
      key: 'exchange.repair.error.gone',
    })
    await call('exchange.decide', { marks: [marked(row, 'ours', 'SK 1')] })
    const { id } = await call('exchange.writeLetter', draft(await lineIds()))
    await expect(call('exchange.writeLetter', draft(await lineIds()))).rejects.toMatchObject({
      key: 'exchange.repair.error.sent',
    })
    await expect(call('exchange.decide', { marks: [marked(row, 'siasn', 'SK 2')] })).rejects.toMatchObject({
      key: 'exchange.repair.error.sent',
    })
    await expect(as(raterSession(ani))('exchange.letter', { id })).rejects.toMatchObject({
      key: 'exchange.repair.error.noLetter',
    })
    await call('exchange.removeLetter', { id, rowVersion: 1 })
    await call('exchange.decide', { marks: [marked(row, 'siasn', 'SK 2')] })
    await expect(call('exchange.letter', { id })).rejects.toMatchObject({ code: 'not_found' })
  })
})
