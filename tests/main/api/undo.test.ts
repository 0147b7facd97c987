import { expect, test } from 'vitest'
import { startBackend } from '../../backend.ts'

test('an opened year is undone and redone by the images of its event, and the content hash follows', async () => {
  const { call, bugs, close } = startBackend()
  const before = (await call('file.verify', {})).contentHash
  await call('year.open', { year: 2026, rhythm: 'quarterly' })
  const after = (await call('file.verify', {})).contentHash
  expect(after).not.toBe(before)
  const { undo } = await call('history.state', {})
  expect(undo?.operation).toBe('year.open')
  await call('history.undo', { seq: undo!.seq })
  expect((await call('file.verify', {})).contentHash).toBe(before)
  const { redo } = await call('history.state', {})
  await call('history.undo', { seq: redo!.seq })
  const verified = await call('file.verify', {})
  expect(verified.contentHash).toBe(after)
  expect(verified.ok).toBe(true)
  expect(bugs).toEqual([])
  close()
})

test('an event whose rows moved on is refused and nothing changes', async () => {
  const { call, close } = startBackend()
  const office = await call('office.get', {})
  await call('office.save', { name: 'Kecamatan A', rowVersion: office.rowVersion })
  const first = (await call('history.state', {})).undo!.seq
  await call('office.save', { name: 'Kecamatan B', rowVersion: office.rowVersion + 1 })
  await expect(call('history.undo', { seq: first })).rejects.toMatchObject({
    code: 'conflict',
    key: 'error.undo.movedOn',
  })
  expect((await call('office.get', {})).name).toBe('Kecamatan B')
  const second = (await call('history.state', {})).undo!.seq
  await call('history.undo', { seq: second })
  await call('history.undo', { seq: first })
  expect((await call('office.get', {})).name).toBe('Kecamatan Rakumpit')
  close()
})

test('an undone event is not undone twice, and a form that is out of date is refused', async () => {
  const { call, close } = startBackend()
  const office = await call('office.get', {})
  await call('office.save', { name: 'Kecamatan A', rowVersion: office.rowVersion })
  await expect(
    call('office.save', { name: 'Kecamatan B', rowVersion: office.rowVersion }),
  ).rejects.toMatchObject({
    key: 'error.changedMeanwhile',
  })
  const { seq } = (await call('history.state', {})).undo!
  await call('history.undo', { seq })
  await expect(call('history.undo', { seq })).rejects.toMatchObject({ key: 'error.undo.already' })
  close()
})
