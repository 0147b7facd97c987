import { writeSync } from 'node:fs'
import { ownerSession } from '#electron/api/session.ts'
import { openBackend } from '#electron/backend.ts'

// Attaches evidence to a result of an office, so many pieces of so many bytes, and says after each answer how it went.
const [office = '', workResultId = '', count = '1', bytes = '20000', mark = ''] = process.argv.slice(2)
const clock = () => new Date('2025-03-12T08:00:00')
const backend = openBackend(office, { clock, check: () => Promise.resolve('sound') })
const session = ownerSession('child')
for (let n = 0; n < Number(count); n++) {
  const content = `%PDF-1.7 ${mark} ${n} `.padEnd(Number(bytes), 'x')
  const file = { name: `bukti ${n}.pdf`, base64: Buffer.from(content).toString('base64') }
  const reply = await backend.dispatch(session, 'evidence.add', { workResultId, file })
  writeSync(1, `${reply.ok ? 'stored' : reply.error.key}\n`)
}
backend.close()
