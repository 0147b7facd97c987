import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { coreValues, coreValueTexts } from '#shared/plan/core-value.ts'
import { formCodes, type FormKind } from '#shared/form/form.ts'
import { formSpecs } from '#shared/form/form-spec.ts'
import { openZip } from '#electron/sheets/open-zip.ts'
import { ownSession, raterSession } from '#tests/planning-office.ts'
import { hostile, startFormOffice } from './form-office.ts'
import { bytesOf, openPdf, textOf } from './read-pdf.ts'

type Office = Awaited<ReturnType<typeof startFormOffice>>
let office: Office
beforeAll(async () => {
  office = await startFormOffice()
})
afterAll(() => {
  expect(office.bugs).toEqual([])
  office.close()
})

const print = async (employeeId: string, ...forms: FormKind[]) => {
  const file = await office.call('form.print', { employeeId, period: '2025', forms })
  return { file, text: await textOf(await openPdf(file)) }
}

describe('a form of one person', () => {
  it('says all of D.1.1, with the people as they stood when it was signed', async () => {
    const { file, text } = await print(office.budi, 'document')
    expect(file.name).toBe('198501012010011001_D.1.1_2025.pdf')
    const fields = [
      'DOKUMEN EVALUASI KINERJA PEGAWAI',
      'PERIODE: AKHIR',
      'Pemerintah Kota Palangka Raya',
      'PERIODE PENILAIAN: 1 JANUARI SD 31 DESEMBER TAHUN 2025',
      'PEGAWAI YANG DINILAI NAMA : Budi',
      'PEJABAT PENILAI KINERJA NAMA : Ani',
      'ATASAN PEJABAT PENILAI KINERJA NAMA : Drs. Camat',
      'CAPAIAN KINERJA ORGANISASI : BAIK',
      'PREDIKAT KINERJA PEGAWAI : BAIK',
      'CATATAN/REKOMENDASI',
      '7. Pegawai yang Dinilai Budi NIP 198501012010011001',
      'Palangka Raya, 5 Januari 2026 6. Pejabat',
      hostile,
      '** pilih salah satu',
    ]
    for (const field of fields) expect(text).toContain(field)
    expect(text).not.toContain('RANCANGAN')
  })

  it('says the whole plan on A.1.7 and its annex on A.1.8', async () => {
    const { file, text } = await print(office.budi, 'plan', 'annex')
    expect(file.name).toContain('_A.1.7+A.1.8_2025')
    for (const field of [
      '1 Arsip #heading[tertata]',
      'Kuantitas Jumlah laporan 12 laporan',
      'Waktu Ketepatan waktu 12 hari',
      'A. UTAMA',
      'B. TAMBAHAN -',
      'PERILAKU KERJA**',
      'DUKUNGAN SUMBER DAYA 1.',
      'KONSEKUENSI 1.',
    ])
      expect(text).toContain(field)
    for (const value of coreValues.filter((one) => one !== 'loyal'))
      for (const statement of coreValueTexts[value].statements) expect(text).toContain(statement)
    expect(text).toContain('setia pada NKRI serta pemerintahan yang sah')
  })

  it('says what was reached and told on C.1.3', async () => {
    const { text } = await print(office.budi, 'evaluation')
    for (const field of [
      'CAPAIAN KINERJA ORGANISASI* BAIK',
      'KURVA DISTRIBUSI PREDIKAT KINERJA PEGAWAI',
      '3 laporan menurut buku agenda',
      'Pimpinan: bagus, pertahankan',
      'RATING HASIL KERJA* SESUAI EKSPEKTASI',
      'RATING PERILAKU KERJA* SESUAI EKSPEKTASI',
      'PREDIKAT KINERJA PEGAWAI* BAIK',
    ])
      expect(text).toContain(field)
  })

  it('tells steps, progress and feedback on B.1.1, B.1.2 and B.1.5', async () => {
    const { file, text } = await print(office.budi, 'actions', 'progress', 'feedback')
    expect(file.name).toContain('_B.1.1+B.1.2+B.1.5_')
    for (const field of [
      'RENCANA AKSI',
      'Rencana Aksi: 1. Menyusun daftar arsip (target: 1 daftar)',
      'PENDOKUMENTASIAN KINERJA',
      'Realisasi dan Bukti Dukung: 1. 3 Maret 2025: Daftar arsip selesai',
      'REKAMAN INFORMASI UMPAN BALIK BERKELANJUTAN',
      'Pimpinan: bagus, pertahankan',
      '*pilih salah satu (periode disesuaikan',
    ])
      expect(text).toContain(field)
    expect(text).not.toContain('RATING')
  })

  it('is written from each record of guidance, B.1.6 to B.1.10', async () => {
    const { call, budi, ani } = office
    const base = { employeeId: budi, date: '2025-08-01', leaderId: ani }
    const records = [
      { kind: 'coaching', body: { goal: 'Tepat waktu', obstacle: 'Sering antre' }, agreed: 'Loket kedua' },
      { kind: 'mentoring', body: { skill: 'Menata arsip', material: 'Kearsipan' }, agreed: 'Praktik' },
      { kind: 'employeeSheet', body: { heard: 'Ya, didengar' } },
      {
        kind: 'leaderSheet',
        body: { recommendation: 'Pelatihan' },
        scores: [{ competence: 'integrity', score: 4 }],
      },
      { kind: 'problemReport', body: { problem: 'Sering marah', done: 'Sudah ditegur' } },
    ] as const
    const printed = await Promise.all(
      records.map(async (record) => {
        const { id } = await call('guidance.save', { ...base, scores: [], ...record } as never)
        const file = await call('form.guidance', { employeeId: budi, guidanceId: id })
        return `${file.name} ${await textOf(await openPdf(file))}`
      }),
    )
    const says = [
      ['B.1.6', 'PELAKSANAAN COACHING', 'Sering antre', 'Loket kedua'],
      ['B.1.7', 'PELAKSANAAN MENTORING', 'Menata arsip', '1 Agustus 2025'],
      ['B.1.8', '1. Saya merasa diperhatikan dan dipahami Ya, didengar', '9. Saya memahami maksud'],
      ['B.1.9', '1. Integritas 4', 'REKOMENDASI', 'DESKRIPSI SKALA PENILAIAN'],
      ['B.1.10', 'LAPORAN PERMASALAHAN PERILAKU KERJA', 'Sering marah', 'Sudah ditegur'],
    ]
    for (const [index, fields] of says.entries())
      for (const field of fields) expect(printed[index]).toContain(field)
    await expect(
      office.as(ownSession(office.citra))('form.guidance', { employeeId: budi, guidanceId: 'x' }),
    ).rejects.toMatchObject({ code: 'not_found' })
    await expect(call('form.guidance', { employeeId: budi, guidanceId: 'x' })).rejects.toMatchObject({
      key: 'form.error.noGuidance',
    })
  })

  it('names on a record of guidance who guided with his NIP, and says no answer that nobody gave', async () => {
    const { call, budi, camat } = office
    const coaching = { kind: 'coaching', body: { goal: 'Rapi', obstacle: 'Antre' }, agreed: 'Loket' } as const
    const base = { employeeId: budi, date: '2025-08-02', scores: [], ...coaching }
    const printed = async (record: object) => {
      const { id } = await call('guidance.save', { ...base, ...record })
      return await textOf(await openPdf(await call('form.guidance', { employeeId: budi, guidanceId: id })))
    }
    const open = await printed({ leaderId: camat })
    expect(open).toContain('NIP 197001012000011001')
    expect(open).not.toContain('Loket TIDAK')
    const answered = await printed({ leader: 'dr. Luar', body: { ...base.body, adjustment: 'TIDAK' } })
    expect(answered).toContain('Loket TIDAK')
    expect(answered).toContain('dr. Luar')
    expect(answered).not.toContain('197001012000011001')
  })

  it('takes the form of leaders for who leads the office, and marks what is not signed', async () => {
    await office.rate(office.camat)
    const { file, text } = await print(office.camat, 'document', 'plan', 'evaluation')
    expect(file.name).toContain('_D.1.1+A.1.2+C.1.2_')
    for (const field of [
      'BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI',
      'PERSPEKTIF',
      'Anggaran',
      'NIP (*opsional)',
      'RANCANGAN – belum ditandatangani (Lampiran V.A)',
    ])
      expect(text).toContain(field)
  })

  it('is written in words where the plan is', async () => {
    const { ani } = office
    await office.rate(ani)
    const { file, text } = await print(ani, 'plan', 'evaluation')
    expect(file.name).toMatch(/_A\.1\.6\+C\.1\.1_/)
    expect(text).toContain(
      'Ukuran keberhasilan/ indikator kinerja individu dan Target: - Jumlah laporan: 12 laporan',
    )
    expect(text).toContain('**** perspektif hanya digunakan')
  })
})

describe('who may print', () => {
  it('keeps a result from its subject until it is handed over (L V.A.5), and others from everybody', async () => {
    const own = office.as(ownSession(office.budi))
    const asked = { employeeId: office.budi, period: '2025' }
    for (const kind of ['document', 'evaluation'] as const)
      await expect(own('form.print', { ...asked, forms: [kind] })).rejects.toMatchObject({
        key: 'form.error.notDelivered',
      })
    await own('form.print', { ...asked, forms: ['plan', 'annex'] })
    await expect(
      own('form.print', { ...asked, employeeId: office.ani, forms: ['plan'] }),
    ).rejects.toMatchObject({ code: 'not_found' })
    await expect(own('form.printAll', { period: '2025', forms: ['plan'] })).rejects.toMatchObject({
      code: 'forbidden',
    })
    const rater = office.as(raterSession(office.ani))
    await rater('form.print', { ...asked, forms: ['document'] })
    await office.step('deliver', '2026-01-06')
    await own('form.print', { ...asked, forms: ['document', 'evaluation'] })
  })

  it('names what is missing', async () => {
    const { citra, dodi, call } = office
    const asked = { period: '2025', forms: ['plan'] as const }
    await expect(call('form.print', { ...asked, forms: ['plan'], employeeId: citra })).rejects.toMatchObject({
      key: 'form.error.noPlan',
    })
    await expect(
      call('form.print', { ...asked, forms: ['document'], employeeId: citra }),
    ).rejects.toMatchObject({ key: 'form.error.noEvaluation' })
    await expect(call('form.print', { ...asked, forms: ['plan'], employeeId: dodi })).rejects.toMatchObject({
      code: 'not_found',
    })
    await call('year.open', { year: 2021, rhythm: 'quarterly' })
    await expect(
      call('form.print', { ...asked, forms: ['plan'], employeeId: office.budi, period: '2021' }),
    ).rejects.toMatchObject({ fields: { period: { key: 'form.error.olderLaw' } } })
    await expect(call('form.printAll', { period: '2025-Q2', forms: ['document'] })).rejects.toMatchObject({
      key: 'form.error.nobody',
    })
  })

  it('is in the log with its fingerprint', async () => {
    const { file } = await print(office.budi, 'document')
    const sign = /sidik ((?:[0-9a-f]{4} ?){4})/.exec(await textOf(await openPdf(file)))![1]!.trim()
    const [event] = await office.call('history.list', { limit: 1 })
    expect(event).toMatchObject({ operation: 'form.print' })
    expect(event!.object).toContain(sign)
  })
})

describe('the forms of many', () => {
  it('come as one PDF by unit, with whoever has none named', async () => {
    const answer = await office.call('form.printAll', { period: '2025', forms: ['document'] })
    expect(answer.file.name).toBe('Kecamatan Rakumpit 2025.pdf')
    expect(answer.people).toBe(3)
    expect(answer.leftOut).toMatchObject([{ name: 'Citra', reason: { key: 'form.error.noEvaluation' } }])
    const text = await textOf(await openPdf(answer.file))
    const places = ['Drs. Camat', 'Ani', 'Budi'].map((name) => text.indexOf(`D.1.1 · ${name} ·`))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places[0]).toBeGreaterThan(0)
  })

  it('come as one file a person in a zip, of one unit too', async () => {
    const { services: unitId } = office
    const { file, people } = await office.call('form.printAll', {
      period: '2025',
      unitId,
      forms: ['plan', 'annex'],
      as: 'each',
    })
    const parts = await openZip(bytesOf(file))
    expect(people).toBe(2)
    expect([...parts].map(([name]) => name)).toEqual([
      'Ani_A.1.6+A.1.8_2025.pdf',
      '198501012010011001_A.1.7+A.1.8_2025.pdf',
    ])
  })

  it('can be cancelled', async () => {
    const controller = new AbortController()
    const asked = office.backend.dispatch(
      { id: 'x', name: 'x', role: 'owner', scope: { kind: 'all' } },
      'form.printAll',
      { period: '2025', forms: ['document'], as: 'each', task: 't' },
      { signal: controller.signal, isCancelled: () => controller.signal.aborted },
    )
    controller.abort()
    expect(await asked).toMatchObject({ ok: false, error: { key: 'error.cancelled' } })
  })
})

test('columns fill the width of their form', () => {
  const widths = formCodes.flatMap((code) => {
    const { identity, results, behaviour } = formSpecs[code]
    return [identity, results, behaviour].flatMap((columns) => (columns ? [{ code, columns }] : []))
  })
  for (const { code, columns } of widths) {
    const sum = columns.reduce((all, width) => all + width, 0)
    expect(`${code} ${sum.toFixed(3)}`).toBe(`${code} 100.000`)
  }
})
