import { readFileSync, writeSync } from 'node:fs'
import { ownerSession } from '#electron/api/session.ts'
import { openBackend } from '#electron/backend.ts'
import { createCall } from '#shared/api/client.ts'
import type { ImportPreview } from '#shared/import/preview.ts'

// Imports a workbook, says how far the commit is, and waits there to be killed.
const [office = '', workbook = '', percent = '0'] = process.argv.slice(2)
const backend = openBackend(office)
const session = ownerSession('child')
const call = createCall((name, input) => backend.dispatch(session, name, input))
const file = { name: 'pegawai.csv', base64: readFileSync(workbook).toString('base64') }
const preview: ImportPreview = await call('import.preview', { file, options: {} })
backend.subscribe((event) => {
  if (event.topic !== 'progress' || event.done * 100 < event.total * Number(percent)) return
  writeSync(1, `saving ${event.done} of ${event.total}\n`)
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60_000)
})
await call('import.commit', { previewId: preview.previewId, task: 'commit' })
writeSync(1, 'done\n')
