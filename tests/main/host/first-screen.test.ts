import { expect, test } from 'vitest'
import { readAhead, readFirstScreen } from '#electron/host/first-screen.ts'
import { openBackend } from '#electron/backend.ts'
import { createOffice } from '#electron/host/office-file.ts'
import path from 'node:path'
import { newFolder } from '#tests/host-folders.ts'

/** What is asked of an office of 2025 on a day. */
async function asked(read: typeof readAhead, today: string): Promise<unknown[]> {
  const file = path.join(newFolder(), 'kantor.timbang')
  createOffice(file, { name: 'Kecamatan Rakumpit', year: 2025, rhythm: 'quarterly' })
  const backend = openBackend(file)
  const all: unknown[] = []
  const dispatch: typeof backend.dispatch = async (session, name, input) => {
    const reply = await backend.dispatch(session, name, input)
    all.push([name, input, reply.ok])
    return reply
  }
  await read({ ...backend, dispatch }, today)
  backend.close()
  return all
}

test('While the page is loading, the thread asks what Beranda will ask, for the period that the page shows first', async () => {
  expect(await asked(readFirstScreen, '2025-10-20')).toEqual([
    ['office.get', {}, true],
    ['dashboard.waiting', { period: '2025-Q4' }, true],
    ['dashboard.get', { period: '2025-Q4' }, true],
  ])
})

test('Once nobody asks, the thread reads how the measures of everybody stand', async () => {
  expect(await asked(readAhead, '2025-10-20')).toEqual([
    ['office.get', {}, true],
    ['realisation.board', { year: 2025, limit: 1 }, true],
  ])
})
