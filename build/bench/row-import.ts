import path from 'node:path'
import { type BenchOptions, compare, type Row } from './measure.ts'
import { nominatif } from './person-of.ts'
import { freshOffice, openOffice } from './open-office.ts'
import { exceljsBytes, importWithPeers } from './peer-sheets.ts'

/** A person takes longer to choose a file on the page Impor, whose opening has started the reader's process. */
const choosingMs = 300

/** P1: bytes of a workbook → checked preview → commit with audit. */
export async function importRow({ size, runs, folder }: BenchOptions): Promise<Row> {
  const { headers, rows } = nominatif(size)
  const bytes = await exceljsBytes(headers, rows)
  const file = path.join(folder, 'import.timbang')
  let office: ReturnType<typeof openOffice>
  const timed = await compare(
    runs,
    {
      async prepare() {
        freshOffice(file)
        office = openOffice(file)
        await office.call('import.batches', {})
        await new Promise((resolve) => setTimeout(resolve, choosingMs))
      },
      run: async () => await importList(office, bytes, size),
    },
    { run: async () => void (await importWithPeers(bytes, path.join(folder, 'peer.sqlite'))) },
  )
  return {
    id: 'P1',
    work: `import ${size.toLocaleString('en')} employees × 20 columns: bytes → preview → commit with audit`,
    peer: 'exceljs load + Kysely batch insert, no checks, no preview',
    ...timed,
    unit: 'ms',
    first: 1.5,
    goal: 0.6,
  }
}

/** Closes the office when the list is in. */
export async function importList(
  { call, close }: ReturnType<typeof openOffice>,
  bytes: Buffer,
  size: number,
): Promise<void> {
  const { previewId } = await call('import.preview', {
    file: { name: 'nominatif.xlsx', base64: bytes.toString('base64') },
    options: { kind: 'employees' },
  })
  const { counts } = await call('import.commit', { previewId })
  close()
  if (counts.create !== size) throw new Error(`imported ${counts.create} of ${size}`)
}
