import path from 'node:path'
import { openBackendThread } from '#electron/host/backend-thread.ts'
import { type BenchOptions, compare, type Row } from './measure.ts'
import { tenYears } from './ten-years.ts'

/** P18: opening an office in its thread until the first answer, with ten years and a million events against one year. */
export async function openRow({ size, runs, folder }: BenchOptions): Promise<Row> {
  const file = path.join(folder, `office-${size}.timbang`)
  const { file: old, years, events } = tenYears({ size, folder })
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
