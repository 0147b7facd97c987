import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { openPage } from '../page.tsx'

let page: Awaited<ReturnType<typeof openPage>>
afterEach(() => page.close())

const period = '2025'
/** Two people of the office of whom a list says that another leads them. */
async function pasteTwo() {
  page = await openPage({ path: `/exchange?period=${period}` })
  const { rows } = await page.call('employee.list', { limit: 40 })
  const [one, two] = rows.filter(({ nip, leadsUnit }) => nip !== undefined && !leadsUnit)
  const text = `NIP\tNAMA\tATASAN\n${one!.nip}\tx\tOrang Lain\n${two!.nip}\tx\tOrang Lain`
  await page.user.click(await screen.findByRole('button', { name: 'Tempel daftar' }))
  const dialog = await screen.findByRole('dialog')
  await page.user.click(within(dialog).getByRole('textbox'))
  await page.user.paste(text)
  await page.user.click(within(dialog).getByRole('button', { name: 'Cocokkan' }))
  await page.user.selectOptions(await screen.findByLabelText('Jenis perbedaan'), 'superior')
  return { one: one!, two: two! }
}
/** Where nobody is left there is no grid either. */
const namesInGrid = () =>
  screen
    .queryAllByRole('grid')
    .flatMap((grid) => within(grid).queryAllByRole('row').slice(1))
    .map((row) => row.querySelector('.two-lines')?.firstChild?.textContent)

async function settleInDialog(note: string) {
  const dialog = await screen.findByRole('dialog')
  await page.user.type(within(dialog).getByLabelText(/Apa yang dilakukan/), note)
  await page.user.click(within(dialog).getByRole('button', { name: 'Tandai selesai' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
}

test('A difference is marked as settled with what was done, stands under Settled and is opened again', async () => {
  const { one, two } = await pasteTwo()
  await waitFor(() => expect(namesInGrid()).toEqual([one.fullName, two.fullName]))
  const panel = () => within(screen.getByRole('complementary', { name: one.fullName }))
  await page.user.click(panel().getByRole('button', { name: 'Tandai selesai…' }))
  // without what was done nothing is marked
  const dialog = await screen.findByRole('dialog')
  await page.user.click(within(dialog).getByRole('button', { name: 'Tandai selesai' }))
  await within(dialog).findByText('Wajib diisi.')
  await settleInDialog('Sudah disurati')
  await waitFor(() => expect(namesInGrid()).toEqual([two.fullName]))
  expect(await page.call('exchange.settlements', { period })).toMatchObject([
    { employeeId: one.id, kind: 'superior', note: 'Sudah disurati' },
  ])
  await page.user.selectOptions(screen.getByLabelText('Perbedaan yang ditampilkan'), 'settled')
  await waitFor(() => expect(namesInGrid()).toEqual([one.fullName]))
  await panel().findByText(/Selesai .* oleh .*: Sudah disurati/)
  await page.user.click(panel().getByRole('button', { name: 'Buka lagi' }))
  await waitFor(() => expect(namesInGrid()).toEqual([]))
  expect(await page.call('exchange.settlements', { period })).toEqual([])
})

test('All of a kind are marked at once', async () => {
  await pasteTwo()
  await page.user.click(await screen.findByRole('button', { name: 'Tandai 2 selesai…' }))
  await screen.findByText('Atasan berbeda: 2 orang')
  await settleInDialog('Satu surat untuk semua')
  await waitFor(() => expect(namesInGrid()).toEqual([]))
  expect(await page.call('exchange.settlements', { period })).toHaveLength(2)
})

test('One person is typed by hand: what was seen is compared, what was not looked at is not', async () => {
  page = await openPage({ path: `/exchange?period=${period}` })
  const { rows } = await page.call('employee.list', { limit: 40 })
  const one = rows.find(({ nip, leadsUnit }) => nip !== undefined && !leadsUnit)!
  await page.user.click(await screen.findByRole('button', { name: 'Ketik satu orang' }))
  const dialog = within(await screen.findByRole('dialog'))
  // nobody was chosen yet
  await page.user.click(dialog.getByRole('button', { name: 'Cocokkan' }))
  await dialog.findByText('Pilih pegawainya.')
  await page.user.type(dialog.getByLabelText(/^Pegawai/), one.nip!)
  await page.user.click(await screen.findByRole('option', { name: new RegExp(one.fullName) }))
  await page.user.type(dialog.getByLabelText(/Nama atau NIP pejabat penilai/), 'Orang Lain')
  await page.user.click(dialog.getByRole('button', { name: 'Cocokkan' }))
  await waitFor(() => expect(namesInGrid()).toEqual([one.fullName]))
  expect(screen.getByText('Yang dicocokkan: nama, nama atasan.')).toBeTruthy()
  // typed again as somebody who is not there
  await page.user.click(screen.getByRole('button', { name: 'Ketik satu orang' }))
  const again = within(await screen.findByRole('dialog'))
  await page.user.type(again.getByLabelText(/^Pegawai/), one.nip!)
  await page.user.click(await screen.findByRole('option', { name: new RegExp(one.fullName) }))
  await page.user.selectOptions(again.getByLabelText('SKP di e-Kinerja'), 'nobody')
  expect(again.queryByLabelText('Predikat di sana')).toBeNull()
  await page.user.click(again.getByRole('button', { name: 'Cocokkan' }))
  await within(await screen.findByRole('complementary', { name: one.fullName })).findByText(
    'Tidak ada di e-Kinerja',
  )
})
