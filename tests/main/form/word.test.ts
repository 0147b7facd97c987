import { afterAll, beforeAll, expect, it } from 'vitest'
import { formSpecs } from '#shared/form/form-spec.ts'
import { openZip } from '#electron/sheets/open-zip.ts'
import { ownSession } from '#tests/planning-office.ts'
import { hostile, startFormOffice } from './form-office.ts'
import { columnsIn, readWord } from './read-word.ts'

let office: Awaited<ReturnType<typeof startFormOffice>>
beforeAll(async () => {
  office = await startFormOffice()
})
afterAll(() => {
  expect(office.bugs).toEqual([])
  office.close()
})

const asked = () => ({ employeeId: office.budi, period: '2025', forms: ['document'] as 'document'[] })

it('D.1.1 as Word says all that the print says, in the same columns, and that it is an editable copy', async () => {
  const file = await office.call('form.print', { ...asked(), format: 'docx' })
  expect(file.name).toBe('198501012010011001_D.1.1_2025.docx')
  const { body, text, margins } = await readWord(file)
  const lines = [
    'DOKUMEN EVALUASI KINERJA PEGAWAI',
    'PERIODE: AKHIR',
    'Pemerintah Kota Palangka Raya',
    'PEGAWAI YANG DINILAI\nNAMA\n:\nBudi\nNIP\n:\n198501012010011001',
    'PEJABAT PENILAI KINERJA\nNAMA\n:\nAni',
    'ATASAN PEJABAT PENILAI KINERJA\nNAMA\n:\nDrs. Camat',
    'CAPAIAN KINERJA ORGANISASI\n:\nBAIK',
    'PREDIKAT KINERJA PEGAWAI\n:\nBAIK',
    'CATATAN/REKOMENDASI',
    '7. Pegawai yang Dinilai\nBudi\nNIP 198501012010011001',
    'Palangka Raya, 5 Januari 2026\n6. Pejabat Penilai Kinerja\nAni',
    '** pilih salah satu',
    hostile,
  ]
  for (const line of lines) expect(text).toContain(line)
  expect(margins.join()).toContain('Salinan Word yang dapat diubah, tanpa catatan pembuktian')
  // agency, the form, the signatures
  const columns = columnsIn(body, 1)
  for (const [at, width] of formSpecs['D.1.1'].results!.entries())
    expect(Math.abs(columns[at]! - width)).toBeLessThan(0.1)
})

it('is told apart in the log, and no reprint', async () => {
  await office.call('form.print', { ...asked(), format: 'docx' })
  const [event] = await office.call('history.list', { limit: 1 })
  expect(event).toMatchObject({ operation: 'form.print', object: 'D.1.1 Budi, 2025 · Word' })
})

it('of many is one file, or a zip with one a person', async () => {
  const one = await office.call('form.printAll', { period: '2025', forms: ['document'], format: 'docx' })
  expect(one.file.name).toMatch(/ 2025\.docx$/)
  expect(one.leftOut.length).toBeGreaterThan(0)
  expect((await readWord(one.file)).text).toContain('NAMA\n:\nBudi')
  const each = await office.call('form.printAll', {
    period: '2025',
    forms: ['document'],
    format: 'docx',
    as: 'each',
  })
  const parts = [...(await openZip(new Uint8Array(Buffer.from(each.file.base64, 'base64'))))]
  expect(parts.map(([name]) => name)).toEqual(['198501012010011001_D.1.1_2025.docx'])
})

it('is refused of forms that are fixed tables, and to whoever may not print', async () => {
  await expect(
    office.call('form.print', { ...asked(), forms: ['plan'], format: 'docx' }),
  ).rejects.toMatchObject({ fields: { format: { key: 'form.error.wordOnlyLetters' } } })
  await expect(
    office.call('form.printAll', { period: '2025', forms: ['document', 'plan'], format: 'docx' }),
  ).rejects.toMatchObject({ fields: { format: { key: 'form.error.wordOnlyLetters' } } })
  await expect(
    office.as(ownSession(office.budi))('form.print', { ...asked(), format: 'docx' }),
  ).rejects.toMatchObject({ key: 'form.error.notDelivered' })
})
