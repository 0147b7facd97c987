import path from 'node:path'
import Sqlite from 'better-sqlite3'
import { type BenchOptions, compare, type Row } from './measure.ts'
import { openCarrier } from './serve-office.ts'

/** What somebody types, key by key. */
const typed = ['les', 'lest', 'lesta', '1986', '19860', 'goh', 'goho', 'gohong']

/** P5: a keystroke in the search box of the staff list, first fifty sorted, as the page gets it. */
export async function searchRow({ size, runs, folder }: BenchOptions): Promise<Row> {
  const file = path.join(folder, `office-${size}.timbang`)
  const { call, stop } = await openCarrier(file, folder)
  const peer = new Sqlite(file, { readonly: true })
  const like = peer.prepare(
    `SELECT e.id, e.nip, e.name FROM employee e WHERE e.name LIKE @text OR e.nip LIKE @text ORDER BY e.name LIMIT 50`,
  )
  const timed = await compare(
    runs,
    {
      run: async () => {
        for (const search of typed) await call('employee.list', { search, sort: 'name', limit: 50 })
      },
    },
    { run: () => typed.forEach((text) => like.all({ text: `%${text}%` })) },
  )
  peer.close()
  await stop()
  const [ours, peers] = [timed.ours / typed.length, timed.peers / typed.length]
  return {
    id: 'P5',
    work: `search keystroke over ${size.toLocaleString('en')} names and NIPs: first 50 sorted, with posts and units`,
    peer: "LIKE '%t%' sorted, names and NIPs alone",
    ours,
    peers,
    ratio: timed.ratio,
    unit: 'ms',
    first: 0.5,
    goal: 0.05,
  }
}
