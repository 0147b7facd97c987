import { expect, it } from 'vitest'
import { ownerSession } from '#electron/api/session.ts'
import { budi, importFile, siti, testOffices, workbook } from './import-files.ts'

const office = testOffices()

it('an import that cannot be undone any more names the rows that moved on', async () => {
  const { call, as } = office()
  const list = (place: string) =>
    workbook({
      DATA: [
        ['NIP', 'NAMA', 'TEMPAT LAHIR'],
        [budi, 'Budi', place],
        [siti, 'Siti', 'Barito'],
      ],
    })
  const first = await importFile(call, 'a.xlsx', {}, await list('Kapuas'))
  expect(await call('import.moved', { batch: first.id })).toEqual({ rows: [], count: 0 })
  const second = await importFile(call, 'b.xlsx', {}, await list('Sampit'))
  expect((await call('import.batches', {})).map(({ sha256 }) => sha256)).toEqual([
    second.sha256,
    first.sha256,
  ])
  await expect(call('import.undo', { batch: first.id })).rejects.toMatchObject({ key: 'error.undo.movedOn' })
  expect(await call('import.moved', { batch: first.id })).toEqual({
    rows: [{ table: 'table.employee', name: 'Budi', isGone: false }],
    count: 1,
  })
  await call('import.undo', { batch: second.id })
  expect((await call('import.moved', { batch: first.id })).count).toBe(0)
  const unknown = call('import.moved', { batch: '01J00000000000000000000000' })
  await expect(unknown).rejects.toMatchObject({ key: 'error.batch.missing' })
  const reader = as({ ...ownerSession('pembaca'), role: 'auditor' })
  await expect(reader('import.moved', { batch: first.id })).rejects.toMatchObject({ code: 'forbidden' })
})
