import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { openDesk, sourceLine, table, workbook } from './import-desk.tsx'

let desk: Awaited<ReturnType<typeof openDesk>> | undefined
afterEach(async () => {
  await desk?.close()
  desk = undefined
})

// a busy machine is no mistake of the page
vi.setConfig({ testTimeout: 120_000 })
const slow = { timeout: 40_000 }
const button = (name: RegExp | string) => screen.findByRole('button', { name }, slow)

describe('the page before a file', () => {
  it('says that nothing was imported, offers templates of every kind, and an empty list of past imports', async () => {
    desk = await openDesk()
    expect(await screen.findByText('Belum ada impor. Pilih buku kerja untuk mulai.')).toBeDefined()
    for (const kind of ['Daftar pegawai', 'Rencana (SKP)', 'Realisasi', 'Skor perilaku'])
      expect(screen.getByRole('button', { name: `Unduh templat ${kind}` })).toBeDefined()
    expect(await screen.findByText(/bisa diurungkan kapan saja/)).toBeDefined()
  })

  it('speaks English where English is chosen', async () => {
    desk = await openDesk({ language: 'en' })
    expect(await screen.findByText('Nothing imported yet. Choose a workbook to begin.')).toBeDefined()
    expect(document.body.textContent).not.toMatch(/\bdata\.\w+\.\w+/)
  })
})

it('asks before a reload that would lose a chosen file, and not once it is off the desk', async () => {
  desk = await openDesk()
  const isAsked = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))
  expect(isAsked()).toBe(false)
  await desk.choose(workbook('siasn.csv'))
  await button('Simpan 35 baris, 2 tertinggal')
  await desk.router.navigate({ to: '/' })
  expect(isAsked()).toBe(true)
  await desk.router.navigate({ to: '/data' })
  await desk.user.click(await button(/Simpan 35 baris/))
  await screen.findByText(/siasn.csv tersimpan/, {}, slow)
  expect(isAsked()).toBe(false)
})

describe('a staff list with two bad rows', () => {
  it('names each reason at its cell, and a corrected cell turns its row good where it stands', async () => {
    desk = await openDesk()
    await desk.choose(workbook('siasn.csv'))
    await button('Simpan 35 baris, 2 tertinggal')
    // it opens on what needs a hand
    expect((await button(/^Ditolak/)).getAttribute('aria-pressed')).toBe('true')
    const row = await sourceLine(18)
    expect(within(row).getByText(/NIP harus 18 angka/)).toBeDefined()
    const cell = within(row).getByLabelText('Perbaiki NIP, baris 18')
    expect((cell as HTMLInputElement).value).toContain('19850230201001100')
    await desk.user.clear(cell)
    await desk.user.type(cell, '198110082007212005{Enter}')
    await button('Simpan 36 baris, 1 tertinggal')
    // it no longer fits the filter, and still stands where the hand is
    const good = await sourceLine(18)
    expect(within(good).getByText('Baru')).toBeDefined()
    expect(within(good).getByLabelText('dikoreksi')).toBeDefined()
    await waitFor(() => expect(good.contains(document.activeElement)).toBe(true))
  })

  it('goes in without the row that was left out, and with it once it was taken back', async () => {
    desk = await openDesk()
    await desk.choose(workbook('siasn.csv'))
    await button('Simpan 35 baris, 2 tertinggal')
    await desk.user.click(await button(/^Semua/))
    await desk.user.click(within(await sourceLine(2)).getByRole('button', { name: 'Lewati baris 2' }))
    await button('Simpan 34 baris, 2 tertinggal')
    const skipped = await sourceLine(2)
    expect(within(skipped).getByText('Ditinggalkan')).toBeDefined()
    await desk.user.click(within(skipped).getByRole('button', { name: 'Ambil lagi baris 2' }))
    await button('Simpan 35 baris, 2 tertinggal')
  })

  it('stores the good rows in one act, says so, and takes them back in one click', async () => {
    desk = await openDesk()
    await desk.choose(workbook('siasn.csv'))
    await desk.user.click(await button('Simpan 35 baris, 2 tertinggal'))
    expect(await screen.findByText('siasn.csv tersimpan: 35 baris baru, 2 ditolak.', {}, slow)).toBeDefined()
    expect((await desk.call('employee.list', {})).total).toBe(35)
    await desk.user.click(await button('Urungkan impor ini'))
    await waitFor(() => expect(screen.getByText('sudah diurungkan')).toBeDefined(), slow)
    expect((await desk.call('employee.list', {})).total).toBe(0)
    expect(screen.queryByText(/siasn.csv tersimpan/)).toBeNull()
  })
})

describe('what was stored last', () => {
  it('is said until the next file is taken up, with its undo', async () => {
    desk = await openDesk()
    await desk.choose(table('satu.csv', 'NIP;NAMA', '198001012005011001;Budi'))
    await desk.user.click(await button('Simpan 1 baris'))
    await button('Urungkan impor ini')
    await desk.choose(table('dua.csv', 'NIP;NAMA', '198502022010012002;Ani'))
    await button('Simpan 1 baris')
    expect(screen.queryByText(/satu.csv tersimpan/)).toBeNull()
    expect(screen.queryByRole('button', { name: 'Urungkan impor ini' })).toBeNull()
  })
})

describe('rows that are no people', () => {
  it('are counted by their reason, and shown when asked for', async () => {
    desk = await openDesk()
    await desk.choose(
      table(
        'daftar.csv',
        'NO;NAMA;NIP;JABATAN',
        '1;Budi;198001012005011001;Staf',
        'Golongan IV;;;',
        '2;;;Kasi Ekonomi',
        'Halaman 1 dari 1;;;',
      ),
    )
    await button('Simpan 1 baris')
    const told =
      'Kepala tabel: 1 baris · Judul kelompok, bukan unit: 1 baris · Jabatan tanpa pemangku: 1 baris · Halaman atau lanjutan: 1 baris'
    expect(screen.getByText(told)).toBeDefined()
    await desk.user.click(await button('Lihat barisnya'))
    expect(within(await sourceLine(3)).getByText('Judul kelompok, bukan unit')).toBeDefined()
    expect(within(await sourceLine(4)).getByText('Jabatan tanpa pemangku')).toBeDefined()
  })
})

describe('the columns', () => {
  it('show their examples, and one that is not to be read changes the rows at once', async () => {
    desk = await openDesk()
    await desk.choose(table('daftar.csv', 'NIP;NAMA;GOL', '198001012005011001;Budi;III/x'))
    // a bad grade costs nobody his row
    await button('Simpan 1 baris')
    await desk.user.click(screen.getByRole('radio', { name: 'Kolom' }))
    const grade = await screen.findByLabelText('Isian untuk kolom C: GOL')
    expect(within(grade.closest('tr') as HTMLElement).getByText('III/x')).toBeDefined()
    await desk.user.selectOptions(grade, 'Tidak dibaca')
    await button('Simpan 1 baris')
    expect(screen.getByText(/Tidak dibaca: GOL/)).toBeDefined()
    await desk.user.click(await button('Simpan 1 baris'))
    await button('Urungkan impor ini')
    // the same layout later: the choice is remembered
    await desk.choose(table('lain.csv', 'NIP;NAMA;GOL', '198502022010012002;Ani;IX/z'))
    await button('Simpan 1 baris')
    expect(screen.getByText(/diingat dari impor sebelumnya/)).toBeDefined()
  })
})

describe('a file that cannot be read', () => {
  it('says which headers were read and which is missing, or what else the list is', async () => {
    desk = await openDesk()
    await desk.choose(table('nama.csv', 'NO;NAMA;JABATAN', '1;Budi;Staf'))
    expect(
      await screen.findByText(/terbaca judul kolom: NO, NAMA, JABATAN\. Yang belum ada: NIP\./, {}, slow),
    ).toBeDefined()
    await desk.user.click(await button('Tutup'))
    await desk.choose(table('nilai.csv', 'NIP;NAMA;TAHUN;PREDIKAT', '198001012005011001;Budi;2025;Baik'))
    expect(
      await screen.findByText(/seperti daftar rating dan predikat kinerja, bukan daftar pegawai/, {}, slow),
    ).toBeDefined()
    expect(screen.getByText('nilai.csv terbaca, tetapi tidak diimpor.')).toBeDefined()
    expect((await desk.call('employee.list', {})).total).toBe(0)
  })

  it('gets one plain sentence while the other files go on', async () => {
    desk = await openDesk()
    await desk.choose(new File(['bukan buku kerja'], 'surat.xlsx'), workbook('nominatif.ods'))
    await button('Simpan 36 baris')
    await desk.user.click(await button(/^surat.xlsx/))
    expect(await screen.findByText('Isi berkas ini bukan buku kerja, apa pun namanya.')).toBeDefined()
    await desk.user.click(await button('Tutup'))
    await button('Simpan 36 baris')
  })

  it('is mapped by hand when nobody knows its words, and remembered for the next file like it', async () => {
    desk = await openDesk()
    const lines = [
      'Kode,Yang bersangkutan',
      '198609262015051001,Budi Surya',
      '199012312014022003,Siti Lestari',
    ]
    await desk.choose(table('aneh.csv', ...lines))
    await screen.findByText('aneh.csv tidak diimpor', {}, slow)
    await desk.user.selectOptions(screen.getByLabelText('Baca sebagai'), 'Daftar pegawai')
    await desk.user.click(await button('Lanjutkan'))
    const field = (column: string) => screen.findByLabelText(`Isian untuk kolom ${column}`, {}, slow)
    const read = async (column: string, as: string) => {
      const select = await field(column)
      // a long list of choices comes right after the page is there
      await desk?.user.selectOptions(select, await within(select).findByRole('option', { name: as }, slow))
    }
    await read('A: Kode', 'NIP')
    await waitFor(async () => expect(await field('A: Kode')).toHaveProperty('value', 'nip'), slow)
    await read('B: Yang bersangkutan', 'Nama')
    await desk.user.click(await button('Simpan 2 baris'))
    await screen.findByText('aneh.csv tersimpan: 2 baris baru.', {}, slow)
    await desk.choose(table('aneh lagi.csv', ...lines, '197505052000031002,Agus Wibowo'))
    await button('Simpan 1 baris')
  })

  it('is asked for its year when it names none', async () => {
    desk = await openDesk()
    await desk.choose(
      table('skp.csv', 'NIP;RHK;INDIKATOR;TARGET', '198001012005011001;Laporan;Jumlah laporan;12'),
    )
    const year = await screen.findByLabelText('Tahun', { selector: 'input' }, slow)
    expect((year as HTMLInputElement).value).toBe('2025')
    expect(screen.getByText('skp.csv terbaca; tinggal tahunnya.')).toBeDefined()
    expect(screen.queryByText(/tidak bisa dibaca/)).toBeNull()
    await desk.user.click(await button('Lanjutkan'))
    const row = await sourceLine(2)
    expect(within(row).getByText(/belum ada di kantor/)).toBeDefined()
  })
})

describe('an office that changes between preview and commit', () => {
  it('stores nothing, explains it, and shows the preview anew', async () => {
    desk = await openDesk()
    await desk.choose(table('daftar.csv', 'NIP;NAMA', '198001012005011001;Budi Santoso'))
    const save = await button('Simpan 1 baris')
    await desk.call('employee.save', {
      nip: '198001012005011001',
      name: 'Budi Santoso',
      employeeType: 'pns',
      status: 'active',
      sex: 'male',
      birthDate: '1980-01-01',
    })
    await desk.user.click(save)
    expect(await screen.findByText(/berubah sejak pratinjau ini dibuat/, {}, slow)).toBeDefined()
    expect(within(await sourceLine(2)).getByText('Sama')).toBeDefined()
    expect(await desk.call('import.batches', {})).toEqual([])
  })
})

describe('more files than the backend keeps previews of', () => {
  it('are stored all the same, the first one without a word about a change that never was', async () => {
    desk = await openDesk()
    const nips = [1, 2, 3, 4, 5].map((number) => `19800101200501100${number}`)
    await desk.choose(
      ...nips.map((nip, index) => table(`${index + 1}.csv`, 'NIP;NAMA', `${nip};Budi ${nip}`)),
    )
    await waitFor(() => expect(screen.getAllByText('Daftar pegawai · 1 siap disimpan')).toHaveLength(5), slow)
    await desk.user.click(await button('Simpan 1 baris'))
    await screen.findByText('1.csv tersimpan: 1 baris baru.', {}, slow)
    expect(screen.queryByText(/berubah sejak pratinjau/)).toBeNull()
  })
})

describe('several files at once', () => {
  it('are laid out people first, and those that need them wait', async () => {
    desk = await openDesk()
    await desk.choose(workbook('skp.xlsx'), workbook('nominatif.xlsx'))
    const save = await button('Simpan 36 baris')
    const tabs = within(screen.getByRole('list', { name: 'Berkas yang sedang diimpor' }))
    expect(tabs.getAllByRole('listitem').map((tab) => tab.textContent)).toEqual([
      'nominatif.xlsxDaftar pegawai · 36 siap disimpan',
      'skp.xlsxRencana (SKP) · sesudah nominatif.xlsx',
    ])
    await desk.user.click(save)
    await button('Simpan 181 baris')
    // its rows were rejected while nobody was known: they are all there now
    expect((await button(/^Semua/)).getAttribute('aria-pressed')).toBe('true')
  })

  it('stay on the desk with their corrections while another page is open', async () => {
    desk = await openDesk()
    await desk.choose(workbook('siasn.csv'))
    await button('Simpan 35 baris, 2 tertinggal')
    await desk.user.click(await button(/^Semua/))
    await desk.user.click(within(await sourceLine(2)).getByRole('button', { name: 'Lewati baris 2' }))
    await button('Simpan 34 baris, 2 tertinggal')
    await desk.router.navigate({ to: '/start' })
    await desk.router.navigate({ to: '/data' })
    expect(await button('Simpan 34 baris, 2 tertinggal')).toBeDefined()
  })
})

describe('a realisation of an unknown indicator', () => {
  it('is offered the nearest of the plan, which one click takes', async () => {
    desk = await openDesk()
    await desk.choose(table('pegawai.csv', 'NIP;NAMA', '198609262015051001;Budi Santoso'))
    await desk.user.click(await button(/^Simpan 1 baris/))
    await screen.findByText(/pegawai.csv tersimpan/, {}, slow)
    const plan = ['NIP;RHK;INDIKATOR;TARGET', '198609262015051001;Surat selesai;Jumlah surat masuk;12 surat']
    await desk.choose(table('rencana 2025.csv', ...plan))
    await desk.user.click(await button(/^Simpan 1 baris/))
    await screen.findByText(/rencana 2025.csv tersimpan/, {}, slow)
    await desk.choose(
      table('realisasi 2025.csv', 'NIP;INDIKATOR;TW 1', '198609262015051001;Jml surat masuk;3'),
    )
    await desk.user.click(await button('Pakai “Jumlah surat masuk”'))
    await button('Simpan 1 baris')
  })
})
