import { copyFileSync } from 'node:fs'
import path from 'node:path'
import { openFile } from '#electron/db/open.ts'
import { openBackendThread } from '#electron/host/backend-thread.ts'
import { openYear } from '#electron/office/years.ts'
import { type BenchOptions, compare, type Row } from './measure.ts'
import { benchYear } from './person-of.ts'
import { addYear } from './year-of.ts'
import { seal } from './seal.ts'

const years = 10
const eventsAtFullSize = 1_000_000

/** P18: opening an office in its thread until the first answer, with ten years and a million events against one year. */
export async function openRow({ size, runs, folder }: BenchOptions): Promise<Row> {
  const file = path.join(folder, `office-${size}.timbang`)
  const old = path.join(folder, 'ten-years.timbang')
  copyFileSync(file, old)
  const events = Math.round((eventsAtFullSize * size) / 10_000)
  growOld(old, events)
  let close = async () => {}
  const side = (name: string) => ({
    prepare: () => close(),
    run: async () => {
      const thread = await openBackendThread({ path: name }, (_operation, error) => console.error(error))
      close = async () => void (await thread.close())
      const reply = await thread.call('bench', 'office.get', {})
      if (!reply.ok) throw new Error(reply.error.key)
    },
  })
  const timed = await compare(runs, side(old), side(file))
  await close()
  return {
    id: 'P18',
    work: `opening an office of ${size.toLocaleString('en')} with ${years} years and ${events.toLocaleString('en')} events → first answer`,
    peer: 'the same with its first year alone',
    ...timed,
    unit: 'ms',
    first: 1.5,
    goal: 1.1,
    also: [{ what: 'first answer', ours: timed.ours, first: 200, unit: 'ms' }],
  }
}

function growOld(file: string, events: number): void {
  const opened = openFile(file)
  const { sqlite } = opened.write
  sqlite.transaction(() => {
    for (let year = benchYear - years + 1; year < benchYear; year++) {
      openYear(opened.write, year, 'quarterly')
      addYear(sqlite, year)
    }
    const event = sqlite.prepare(
      `INSERT INTO audit_event (seq, at, who, role, operation, object, rows, payload_hash, prev_hash, hash)
        VALUES (?, ?, 'Pemilik', 'owner', 'appraisal.rate', 'Seseorang', 1, ?, ?, ?)`,
    )
    const last = sqlite.prepare('SELECT coalesce(max(seq), 0) FROM audit_event').pluck().get() as number
    const hash = 'f'.repeat(64)
    for (let seq = last + 1; seq <= last + events; seq++)
      event.run(seq, `${benchYear}-06-15T08:00:00.000Z`, hash, hash, hash)
    seal(opened.write)
  })()
  opened.close()
}
