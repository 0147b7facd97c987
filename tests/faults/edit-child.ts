import { writeSync } from 'node:fs'
import { headOf } from '#electron/api/audit.ts'
import { ownerSession } from '#electron/api/session.ts'
import { openBackend } from '#electron/backend.ts'
import Sqlite from 'better-sqlite3'

// Edits an office without end and says after each answer what the file's log ends on; folds in now and then. Waits to be killed.
const [office = '', seed = '1'] = process.argv.slice(2)
const backend = openBackend(office, { check: () => Promise.resolve('sound') })
const session = ownerSession('child')
const reader = new Sqlite(office, { readonly: true })
const parentId = reader.prepare('SELECT id FROM unit WHERE parent_id IS NULL').pluck().get()
let random = Number(seed)
const next = (below: number) => (random = (random * 48_271) % 0x7fffffff) % below
for (let n = 0; ; n++) {
  const reply = await backend.dispatch(session, 'unit.save', {
    name: `Seksi ${seed}-${n}`,
    kind: 'section',
    parentId,
  })
  if (!reply.ok) throw new Error(reply.error.key)
  writeSync(1, `${headOf({ sqlite: reader, statements: new Map() })}\n`)
  if (next(5) === 0) backend.foldIn()
}
