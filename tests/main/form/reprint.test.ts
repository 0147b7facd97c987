import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FileData } from '#shared/api/file-data.ts'
import type { FormBatch } from '#shared/form/form.ts'
import { openFile } from '#electron/db/open.ts'
import { prepare } from '#electron/db/sql.ts'
import { openZip } from '#electron/sheets/open-zip.ts'
import { reopenBackend } from '#tests/backend.ts'
import { ownSession, raterSession } from '#tests/planning-office.ts'
import { seal } from '#tests/seal.ts'
import { startFormOffice } from './form-office.ts'
import { bytesOf, openPdf, textOf, wordsOf } from './read-pdf.ts'

type Office = Awaited<ReturnType<typeof startFormOffice>>
let office: Office
beforeAll(async () => {
  office = await startFormOffice()
})
afterAll(() => {
  expect(office.bugs).toEqual([])
  office.close()
})

const print = async (...forms: FormBatch['forms']) =>
  await office.call('form.print', { employeeId: office.budi, period: '2025', forms })
const says = async (file: FileData) => await textOf(await openPdf(file))
const signOf = (text: string) => /sidik ((?:[0-9a-f]{4} ?){4})/.exec(text)?.[1]

describe('a paper that was printed before', () => {
  it('says so with its number and day, and bears the fingerprint of the first print', async () => {
    const [first, second, third] = [
      await print('document'),
      await print('document'),
      await print('document'),
    ].map(async (file) => await says(file))
    expect(await first).not.toContain('Cetakan ulang')
    expect(await second).toContain('Cetakan ulang ke-1, 15 Januari 2026')
    expect(await third).toContain('Cetakan ulang ke-2, 15 Januari 2026')
    expect(signOf((await third)!)).toBe(signOf((await first)!))
  })

  it('is a true copy that the log has', async () => {
    const file = await print('document')
    const found = await office.call('form.verify', { file })
    expect(found).toMatchObject({
      outcome: 'true',
      entries: [{ isLogged: true, onlyPrinted: [], onlyNow: [] }],
    })
  })

  it('is told from the papers that go with it: each page says it for itself', async () => {
    const file = await print('document', 'plan')
    const words = await wordsOf(await openPdf(file))
    const marked = words.filter(({ text }) => text.startsWith('Cetakan ulang')).map(({ page }) => page)
    expect(new Set(marked)).toEqual(new Set([1]))
  })

  it('was printed with many as well: in one PDF or in a file of its own, which the log has too', async () => {
    const { services: unitId, budi } = office
    const many = { period: '2025', forms: ['annex' as const], unitId }
    const { file } = await office.call('form.printAll', { ...many, as: 'each' })
    const parts = await openZip(bytesOf(file))
    const own = Buffer.from(parts.get('198501012010011001_A.1.8_2025.pdf')!)
    const { entries } = await office.call('form.verify', {
      file: { name: 'x.pdf', base64: own.toString('base64') },
    })
    expect(entries).toMatchObject([{ name: 'Budi', isLogged: true }])
    const again = await office.call('form.printAll', many)
    expect((await says(again.file)).match(/Cetakan ulang ke-1,/g)).toHaveLength(2)
    const alone = await office.call('form.print', { employeeId: budi, period: '2025', forms: ['annex'] })
    expect(await says(alone)).toContain('Cetakan ulang ke-2,')
  })

  it('says nothing of it while it is a draft, once it says something else, or where the office wants none', async () => {
    await office.rate(office.camat)
    const draft = { employeeId: office.camat, period: '2025', forms: ['document' as const] }
    await office.call('form.print', draft)
    const text = await says(await office.call('form.print', draft))
    expect(text).toContain('RANCANGAN')
    expect(text).not.toContain('Cetakan ulang')
    await office.call('actionPlan.save', { workResultId: office.resultId, text: 'Menata rak' })
    await print('actions')
    await office.call('actionPlan.save', { workResultId: office.resultId, text: 'Menata gudang' })
    expect(await says(await print('actions'))).not.toContain('Cetakan ulang')
    await office.call('setting.save', { validFrom: '2025-01-01', values: { 'form.reprintMark': false } })
    expect(await says(await print('document'))).not.toContain('Cetakan ulang')
    await office.call('setting.save', { validFrom: '2025-01-01', values: { 'form.reprintMark': true } })
  })

  it('is told in the log by its name, without the marks by which it is known again', async () => {
    const file = await print('document')
    const [event] = await office.call('history.list', { limit: 1 })
    expect(event!.object).toBe(`D.1.1 Budi, 2025 · ${signOf(await says(file))!.trim()}`)
    const [reading] = await office.call('privacy.readings', { employeeId: office.budi, limit: 1 })
    expect(reading!.object).toBe(event!.object)
  })
})

describe('the receipt list', () => {
  const asked = { period: '2025' }

  it('has everybody whose document was made, by unit, with the day of the hand-over and room to sign', async () => {
    const before = await office.call('form.receipts', asked)
    expect(before.name).toBe('Tanda terima Kecamatan Rakumpit 2025.pdf')
    const text = await says(before)
    for (const words of [
      'DAFTAR TANDA TERIMA DOKUMEN EVALUASI KINERJA PEGAWAI',
      'PERIODE: AKHIR · TAHUN 2025',
      'Pemerintah Kota Palangka Raya',
      'No Nama NIP Unit kerja Dokumen Tanggal terima Tanda tangan',
      '1 Budi 198501012010011001 Seksi Pelayanan Umum D.1.1',
      'Lampiran V.A.5',
    ])
      expect(text).toContain(words)
    // Ani and the camat have no signed document yet
    expect(text).not.toContain('2 ')
    expect(text).not.toContain('6 Januari 2026')
    await office.step('deliver', '2026-01-06')
    expect(await says(await office.call('form.receipts', asked))).toContain('D.1.1 6 Januari 2026')
    const [event] = await office.call('history.list', { limit: 1 })
    expect(event).toMatchObject({ operation: 'form.receipts', object: '2025 · 1' })
  })

  it('is of a unit, of those in sight, and refused where there is nobody, or to whoever reads no reports', async () => {
    const { order, services, ani, budi, citra, as, call } = office
    await call('form.receipts', { ...asked, unitId: services })
    await expect(call('form.receipts', { ...asked, unitId: order })).rejects.toMatchObject({
      key: 'form.error.noReceipts',
    })
    await as(raterSession(ani))('form.receipts', asked)
    await expect(as(raterSession(citra))('form.receipts', asked)).rejects.toMatchObject({
      key: 'form.error.noReceipts',
    })
    await expect(as(ownSession(budi))('form.receipts', asked)).rejects.toMatchObject({ code: 'forbidden' })
    await call('year.open', { year: 2021, rhythm: 'quarterly' })
    await expect(call('form.receipts', { period: '2021' })).rejects.toMatchObject({
      fields: { period: { key: 'form.error.olderLaw' } },
    })
  })
})

describe('the result of the organisation on a paper', () => {
  const asked = { period: '2025', forms: ['document' as const, 'evaluation' as const] }

  it('is the one by which it was made; a paper of before kept none and says what stands now', async () => {
    const { call, root: unitId, budi: employeeId, camat, rate, file, bugs, close } = await startFormOffice()
    await rate(camat)
    const first = await call('form.print', { employeeId, ...asked })
    expect(await says(first)).toContain('CAPAIAN KINERJA ORGANISASI* BAIK')
    await call('orgResult.save', { unitId, period: '2025', value: 'poor', rowVersion: 1 })
    const again = await says(await call('form.print', { employeeId, ...asked }))
    expect(again).toContain('CAPAIAN KINERJA ORGANISASI* BAIK')
    expect(signOf(again)).toBe(signOf(await says(first)))
    const { entries } = await call('form.verify', { file: first })
    expect(entries).toMatchObject([{ onlyPrinted: [], onlyNow: [] }])
    const draft = await call('form.print', { employeeId: camat, ...asked })
    expect(await says(draft)).toContain('CAPAIAN KINERJA ORGANISASI* KURANG')
    expect(bugs).toEqual([])
    close()

    const old = openFile(file)
    prepare(old.write, "UPDATE evaluation_step SET snapshot = json_remove(snapshot, '$.orgResult')").run()
    seal(old.write)
    old.close()
    const reopened = reopenBackend(file, { today: '2026-01-15' })
    const before = await reopened.call('form.print', { employeeId, ...asked })
    expect(await says(before)).toContain('CAPAIAN KINERJA ORGANISASI* KURANG')
    reopened.close()
  })
})
