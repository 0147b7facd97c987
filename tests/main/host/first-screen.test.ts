import { expect, test } from 'vitest'
import { readFirstScreen } from '#electron/host/first-screen.ts'
import { openBackend } from '#electron/backend.ts'
import { createOffice } from '#electron/host/office-file.ts'
import path from 'node:path'
import { newFolder } from '#tests/host-folders.ts'

test('While the page is loading, the thread asks what Beranda will ask, for the period that the page shows first', async () => {
  const file = path.join(newFolder(), 'kantor.timbang')
  createOffice(file, { name: 'Kecamatan Rakumpit', year: 2025, rhythm: 'quarterly' })
  const backend = openBackend(file)
  const asked: unknown[] = []
  const dispatch: typeof backend.dispatch = async (session, name, input) => {
    const reply = await backend.dispatch(session, name, input)
    asked.push([name, input, reply.ok])
    return reply
  }
  await readFirstScreen({ ...backend, dispatch }, '2025-10-20')
  expect(asked).toEqual([
    ['office.get', {}, true],
    ['dashboard.waiting', { period: '2025-Q4' }, true],
    ['dashboard.get', { period: '2025-Q4' }, true],
  ])
  backend.close()
})
