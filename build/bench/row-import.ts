import path from 'node:path'
import { type BenchOptions, compare, type Row } from './measure.ts'
import { nominatif } from './person-of.ts'
import { freshOffice, openOffice } from './open-office.ts'
import { exceljsBytes, importWithPeers } from './peer-sheets.ts'

/** P1: bytes of a workbook → checked preview → commit with audit. */
export async function importRow({ size, runs, folder }: BenchOptions): Promise<Row> {
  const { headers, rows } = nominatif(size)
  const bytes = await exceljsBytes(headers, rows)
  const file = path.join(folder, 'import.timbang')
  const timed = await compare(
    runs,
    { prepare: () => freshOffice(file), run: async () => await importList(file, bytes, size) },
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

export async function importList(file: string, bytes: Buffer, size: number): Promise<void> {
  const { call, close } = openOffice(file)
  const { previewId } = await call('import.preview', {
    file: { name: 'nominatif.xlsx', base64: bytes.toString('base64') },
    options: { kind: 'employees' },
  })
  const { counts } = await call('import.commit', { previewId })
  close()
  if (counts.create !== size) throw new Error(`imported ${counts.create} of ${size}`)
}
