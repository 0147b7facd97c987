import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { openBackendThread } from '#electron/host/backend-thread.ts'
import { createCall } from '#shared/api/client.ts'
import { makeOffice } from './office-of.ts'
import { type BenchOptions, median, type Row } from './measure.ts'
import { benchYear } from './person-of.ts'

const people = 500
/** So often either is printed, each time other people's: what was set once is set again in no time. */
const prints = 3

/** P27: the evaluation documents (D.1.1) of a unit of 500, from the file to the finished PDF and to a zip of one PDF each. */
export async function formsRow({ runs, folder }: BenchOptions): Promise<Row> {
  const file = path.join(folder, `units-of-${people}.timbang`)
  makeOffice(file, 2 * prints * people, people)
  const thread = await openBackendThread(
    { path: file, today: `${benchYear + 1}-01-15` },
    (_operation, error) => console.error(error),
  )
  const call = createCall((name, input) => thread.call('bench', name, input))
  const units = (await call('unit.list', {})).filter(({ parentId }) => parentId !== undefined)
  const print = async (as: 'one' | 'each') => {
    const times: number[] = []
    for (let run = 0; run < Math.min(runs, prints); run++) {
      const unitId = units.pop()?.id
      const begun = performance.now()
      const made = await call('form.printAll', {
        period: String(benchYear),
        forms: ['document'],
        ...(unitId !== undefined && { unitId }),
        as,
        task: randomUUID(),
      })
      if (made.people !== people) throw new Error(`P27: ${made.people} of ${people} people have a document`)
      times.push(performance.now() - begun)
    }
    return median(times)
  }
  const one = await print('one')
  const each = await print('each')
  await thread.close()
  return {
    id: 'P27',
    work: `${people} evaluation documents as PDF/A, from the file to one PDF and to a zip of ${people}; the slower`,
    peer: '—',
    ours: Math.max(one, each),
    unit: 'ms',
    first: 10_000,
    goal: 5_000,
    note: `one PDF ${one.toFixed(0)} ms, a zip ${each.toFixed(0)} ms`,
  }
}
