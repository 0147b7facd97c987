import Sqlite from 'better-sqlite3'
import { expect } from 'vitest'
import { startBackend } from './backend.ts'

export const newUnit = (parentId: string) => ({
  name: 'Seksi "Baru" \\ é \u2028',
  kind: 'section' as const,
  parentId,
})

/** An office whose every row came by a command: two sections, Budi with a score, Citra with a post; closed. */
export async function closedOffice() {
  const { call, file, close } = startBackend()
  const root = (await call('unit.list', {}))[0]!.id
  const unit = async (name: string) => (await call('unit.save', { ...newUnit(root), name })).id
  const services = await unit('Seksi Pelayanan Umum')
  const order = await unit('Seksi Ketertiban')
  await call('unit.save', newUnit(root))
  const save = (nip: string, name: string, unitId: string, positionName: string) =>
    call('employee.save', { nip, name, employeeType: 'pns', unitId, positionKind: 'pelaksana', positionName })
  const budi = await save('198609262015051001', 'Budi', services, 'Pengelola')
  await save('198609262015052001', 'Citra Lestari', order, 'Analis')
  await call('appraisal.rate', {
    period: '2025-Q3',
    cells: [{ employeeId: budi.id, field: 'score', coreValue: 'loyal', value: 94 }],
  })
  expect(await call('file.verify', {})).toMatchObject({ ok: true })
  close()
  return { file, root }
}

/** What no command did: a person with another program, or a failing disk. */
export function byHand(file: string, text: string) {
  const sqlite = new Sqlite(file)
  sqlite.exec(text)
  sqlite.close()
}
