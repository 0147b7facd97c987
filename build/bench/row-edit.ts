import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs'
import path from 'node:path'
import { type BenchOptions, median, type Row } from './measure.ts'
import { benchYear } from './person-of.ts'
import { openCarrier } from './serve-office.ts'

const edits = 60

/** P4: one rating through the one door: validated, authorised, re-scored, audited, committed with FULL. */
export async function editRow({ size, runs, folder }: BenchOptions): Promise<Row> {
  const { call, stop } = await openCarrier(path.join(folder, `office-${size}.timbang`), folder)
  const people = (await call('employee.list', { limit: edits })).rows
  const handle = openSync(path.join(folder, 'flush.bin'), 'w')
  const page = Buffer.alloc(4096, 1)
  const [own, flush]: [number[], number[]] = [[], []]
  for (let run = -1; run < runs; run++)
    for (const [index, { id }] of people.entries()) {
      const value = (run + index) % 2 === 0 ? ('above' as const) : ('asExpected' as const)
      let begun = performance.now()
      await call('appraisal.rate', {
        period: String(benchYear),
        cells: [{ employeeId: id, field: 'result', value }],
      })
      if (run >= 0) own.push(performance.now() - begun)
      begun = performance.now()
      writeSync(handle, page, 0, page.length, 0)
      fdatasyncSync(handle)
      if (run >= 0) flush.push(performance.now() - begun)
    }
  closeSync(handle)
  await stop()
  const [ours, peers] = [median(own), median(flush)]
  return {
    id: 'P4',
    work: `save one rating among ${size.toLocaleString('en')} through dispatch: validate, authorise, re-score, audit, commit FULL`,
    peer: 'write 4 KiB + fdatasync',
    ours,
    peers,
    ratio: ours / peers,
    unit: 'ms',
    first: 20,
    goal: 5,
  }
}
