import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { openDesk, sourceLine, table } from './import-desk.tsx'

let desk: Awaited<ReturnType<typeof openDesk>> | undefined
afterEach(async () => {
  await desk?.close()
  desk = undefined
})

// a busy machine is no mistake of the page
vi.setConfig({ testTimeout: 120_000 })
const slow = { timeout: 40_000 }
const button = (name: RegExp | string) => screen.findByRole('button', { name }, slow)
const [budi, siti] = ['198609262015051001', '199012312014022003']

function paste(text: string, target: Element = document.body): void {
  fireEvent.paste(target, { clipboardData: { getData: () => text, files: [] } })
}

it('reads a table that was copied in Excel, pasted anywhere but in a field', async () => {
  desk = await openDesk()
  paste(`NIP\tNAMA\tGOLONGAN\n${budi}\tBudi\tIII/a\n`)
  await desk.user.click(await button('Simpan 1 baris'))
  await screen.findByText(/^Tempelan .*\.csv tersimpan: 1 baris baru\.$/, {}, slow)
  await desk.choose(table('dua.csv', 'NIP;NAMA', `${siti};Siti`))
  await button('Simpan 1 baris')
  paste('a\tb\n1\t2', screen.getByLabelText('Cari nama atau NIP'))
  expect(screen.queryByText(/Tempelan/)).toBeNull()
})

it('puts one wrong spelling right in all its rows, says so, and takes it back', async () => {
  desk = await openDesk()
  await desk.choose(table('a.csv', 'NIP;NAMA;GOLONGAN', `${budi};Budi;Gol tiga A`, `${siti};Siti;gol tiga a`))
  await button('Simpan 2 baris')
  const problems = await screen.findByLabelText('Tampilkan satu jenis masalah')
  const choice = within(problems).getByRole('option', { name: /^2 × Golongan/ })
  await desk.user.selectOptions(problems, choice)
  const fix = await screen.findByLabelText('Perbaiki semua')
  await desk.user.type(within(fix).getByLabelText('“Gol tiga A” dibaca sebagai'), 'III/a')
  await desk.user.click(within(fix).getAllByRole('button', { name: 'Ganti semua' })[0]!)
  await screen.findByText(/“Gol tiga A” dibaca “III\/a”, 2 baris/, {}, slow)
  expect(within(await sourceLine(2)).queryByText(/Golongan:/)).toBeNull()
  await desk.user.click(await button('Jangan diganti'))
  await waitFor(() => expect(screen.queryByText(/dibaca “III\/a”/)).toBeNull(), slow)
})

it('offers whoever bears the name to rows without a NIP, all in one click', async () => {
  desk = await openDesk()
  await desk.choose(table('a.csv', 'NIP;NAMA', `${budi};Budi Santoso`, `${siti};Siti Aminah`))
  await desk.user.click(await button('Simpan 2 baris'))
  await screen.findByText(/^a.csv tersimpan/, {}, slow)
  await desk.choose(table('b.csv', 'NIP;NAMA;GOLONGAN', ';Budi Santoso;III/a', ';Siti Aminah;II/c'))
  const problems = await screen.findByLabelText('Tampilkan satu jenis masalah', {}, slow)
  await desk.user.selectOptions(problems, within(problems).getByRole('option', { name: /^2 × NIP/ }))
  await desk.user.click(await button('Pakai semua usulan (2 baris)'))
  await button('Simpan 2 baris')
})

it('shows old and new of every difference, and keeps the office where the person says so', async () => {
  desk = await openDesk()
  const heads = 'NIP;NAMA;TEMPAT LAHIR'
  await desk.choose(table('a.csv', heads, `${budi};Budi;Kapuas`, `${siti};Siti;Barito`))
  await desk.user.click(await button('Simpan 2 baris'))
  await screen.findByText(/^a.csv tersimpan/, {}, slow)
  await desk.choose(table('b.csv', heads, `${budi};Budi;Sampit`, `${siti};Siti;Buntok`))
  await button('Simpan 2 baris')
  await desk.user.click(screen.getByRole('radio', { name: 'Perbedaan' }))
  const differences = await screen.findByRole('table', { name: 'Isi yang berbeda' })
  expect(within(differences).getByText('Kapuas')).toBeDefined()
  expect(within(differences).getByText('Sampit')).toBeDefined()
  await desk.user.click(within(differences).getByRole('button', { name: /Budi: biarkan isi kantor/ }))
  await button('Simpan 1 baris')
  await desk.user.click(await button('Ambil semua (2)'))
  await button('Simpan 2 baris')
})
