import { afterEach, beforeEach, expect, test } from 'vitest'
import { sessionOf, startPlanningOffice } from '#tests/planning-office.ts'
import { refusalOf } from '#tests/undone.ts'
import { workbook } from './import-files.ts'

let office: ReturnType<typeof startPlanningOffice>
beforeEach(() => {
  office = startPlanningOffice({ today: '2025-06-30' })
})
afterEach(() => {
  expect(office.bugs).toEqual([])
  office.close()
})

const fileOf = (name: string, bytes: Uint8Array | string) => ({
  file: { name, base64: Buffer.from(bytes).toString('base64') },
})
const day = (text: string) => new Date(`${text}T00:00:00Z`)
const register = () =>
  workbook({
    Kosong: [],
    Register: [
      ['DAFTAR PENGADUAN', null, null],
      ['No', 'Pokok', 'Diterima', 'Dijawab'],
      [1, 'Jalan\nrusak', day('2025-01-02'), day('2025-01-12')],
      [2, 'Sampah', '5 Januari 2025', null],
    ],
    Lain: [['tidak ikut']],
  })

test('The first sheet of a workbook that holds something comes as it would be copied, dates as dates', async () => {
  const { call, services } = office
  const { text } = await call('import.text', fileOf('register.xlsx', await register()))
  expect(text.split('\n')).toEqual([
    expect.stringMatching(/^DAFTAR PENGADUAN\t*$/),
    'No\tPokok\tDiterima\tDijawab',
    '1\tJalan rusak\t2025-01-02\t2025-01-12',
    expect.stringMatching(/^2\tSampah\t5 Januari 2025\t?$/),
  ])
  expect(await call('case.paste', { unitId: services, caseKind: 'Pengaduan', text })).toEqual({
    added: 2,
    known: 0,
  })
  expect((await call('case.list', { year: 2025 })).cases).toMatchObject([
    { subject: 'Sampah', receivedOn: '2025-01-05' },
    { subject: 'Jalan rusak', receivedOn: '2025-01-02', answeredOn: '2025-01-12' },
  ])
})

test.each([';', ','])('A CSV with %j between its cells does too', async (mark) => {
  const lines = ['Pokok,Diterima,Dijawab', 'Jalan rusak,02/01/2025,12/01/2025', 'Sampah,05/01/2025,']
  const { text } = await office.call(
    'import.text',
    fileOf('register.csv', lines.join('\r\n').replaceAll(',', mark)),
  )
  const { services: unitId } = office
  expect(await office.call('case.paste', { unitId, caseKind: 'Pengaduan', text })).toEqual({
    added: 2,
    known: 0,
  })
})

test.each([
  ['foto.png', '\u0089PNG', 'import.file.extension'],
  ['register.xlsm', 'PK\u0003\u0004', 'import.file.macro'],
  ['register.xlsx', 'bukan buku kerja', 'import.file.notWorkbook'],
  ['register.csv', '', 'import.file.empty'],
])('%s is refused with its sentence', async (name, bytes, key) => {
  expect(await refusalOf(office.call('import.text', fileOf(name, bytes)))).toMatchObject({
    code: 'invalid',
    key,
  })
})

test('Who records work may, and nobody else', async () => {
  const input = fileOf('register.csv', 'Jalan rusak;02/01/2025')
  for (const role of ['clerk', 'head', 'employee'] as const)
    expect(await office.as(sessionOf(role))('import.text', input)).toMatchObject({
      text: expect.stringContaining('Jalan rusak'),
    })
  expect(await refusalOf(office.as(sessionOf('auditor'))('import.text', input))).toMatchObject({
    code: 'forbidden',
  })
})
