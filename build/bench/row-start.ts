import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { type BenchOptions, compare, type Row } from './measure.ts'
import { root } from './root.ts'

/** P6: the built command line from the start of its process to the first answer. */
export async function startRow({ size, runs, folder }: BenchOptions): Promise<Row> {
  const cli = path.join(root, 'dist/main/cli.js')
  const file = path.join(folder, `office-${size}.timbang`)
  const node = (...argv: string[]) => {
    const { status, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8' })
    if (status !== 0) throw new Error(`${argv.join(' ')}: ${stderr}`)
  }
  const timed = await compare(
    runs,
    { run: () => node(cli, 'call', file, 'office.get', '{}') },
    { run: () => node('-e', '0') },
  )
  return {
    id: 'P6',
    work: `process start → first query answered, an office of ${size.toLocaleString('en')}`,
    peer: 'node -e 0',
    ...timed,
    unit: 'ms',
    first: 6,
    goal: 2.5,
  }
}
