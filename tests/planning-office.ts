import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Session } from '#electron/api/session.ts'
import { newId } from '#electron/db/id.ts'
import { openFile } from '#electron/db/open.ts'
import { run, sql } from '#electron/db/sql.ts'
import { rootUnitId } from '#electron/people/unit-tree.ts'
import { createOffice } from '#electron/host/office-file.ts'
import type { Call } from '#shared/api/client.ts'
import type { Role } from '#shared/api/permission.ts'
import { annexParts, annexSeeds } from '#shared/plan/annex.ts'
import type { IndicatorDraft } from '#shared/plan/plan.ts'
import { seal } from './seal.ts'
import { reopenBackend, type TestBackendOptions } from './backend.ts'

/** An office with a section: Ani leads it, Budi works in it; Citra works in another section; Dodi is no civil servant. */
export function startPlanningOffice(options: TestBackendOptions = {}) {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'timbang-')), 'kantor.timbang')
  createOffice(file, { name: 'Kecamatan Rakumpit', year: 2025, rhythm: 'quarterly' })
  const { write: db, close } = openFile(file)
  const root = rootUnitId(db)
  const unit = (name: string) => {
    const id = newId()
    run(db, sql.insertInto('unit').values({ id, name, kind: 'section', parent_id: root }))
    return id
  }
  const person = (name: string, unitId: string, more: { leads?: boolean; type?: 'pns' | 'nonAsn' } = {}) => {
    const id = newId()
    db.sqlite
      .prepare('INSERT INTO employee (id, name, employee_type) VALUES (?, ?, ?)')
      .run(id, name, more.type ?? 'pns')
    db.sqlite
      .prepare(
        "INSERT INTO assignment (id, employee_id, unit_id, position_kind, leads_unit) VALUES (?, ?, ?, 'pelaksana', ?)",
      )
      .run(newId(), id, unitId, more.leads ? 1 : 0)
    return id
  }
  const services = unit('Seksi Pelayanan Umum')
  const order = unit('Seksi Ketertiban')
  const ids = {
    services,
    order,
    root,
    ani: person('Ani', services, { leads: true }),
    budi: person('Budi', services),
    citra: person('Citra', order),
    dodi: person('Dodi', order, { type: 'nonAsn' }),
  }
  seal(db)
  close()
  return { ...ids, file, ...reopenBackend(file, options) }
}

/** Somebody who sees the people whom Ani rates. */
export const raterSession = (employeeId: string, role: Role = 'head'): Session => ({
  id: `rater-${employeeId}`,
  name: 'Penilai',
  role,
  employeeId,
  scope: { kind: 'ratedBy', employeeId },
})

/** Somebody who sees himself alone. */
export const ownSession = (employeeId: string): Session => ({
  id: `own-${employeeId}`,
  name: 'Pegawai',
  role: 'employee',
  employeeId,
  scope: { kind: 'self', employeeId },
})

export const sessionOf = (role: Role): Session => ({ id: role, name: role, role, scope: { kind: 'all' } })

/** A plain count: twelve reports a year, more is better. */
export const reports = (workResultId: string, more: Partial<IndicatorDraft> = {}): IndicatorDraft => ({
  workResultId,
  text: 'Jumlah laporan',
  aspects: ['quantity'],
  targetKind: 'number',
  low: 12,
  targetUnit: 'laporan',
  direction: 'higher',
  ...more,
})

/** Somebody's plan with one result and its indicator. */
export async function planned(
  call: Call,
  employeeId: string,
  { text = 'Arsip tertata', year = 2025 } = {},
): Promise<{ resultId: string; indicatorId: string }> {
  const { id: resultId } = await call('plan.saveResult', { employeeId, year, kind: 'main', text })
  const { id: indicatorId } = await call('plan.saveIndicator', reports(resultId))
  return { resultId, indicatorId }
}

/** A line in each part of the annex, without which nobody hands a plan in (domain.md §4.8). */
export async function fillAnnex(call: Call, employeeId: string, year = 2025): Promise<void> {
  for (const part of annexParts)
    await call('plan.saveAnnexLine', { employeeId, year, part, text: annexSeeds[part][0]! })
}

/** Completes and approves plans in an office where both sign on paper. */
export async function approve(call: Call, employeeIds: readonly string[], year = 2025): Promise<void> {
  for (const employeeId of employeeIds) await fillAnnex(call, employeeId, year)
  const { refused } = await call('plan.setState', { employeeIds: [...employeeIds], year, action: 'approve' })
  if (refused.length > 0) throw new Error(JSON.stringify(refused))
}

/** A plan that was approved goes, and another begins as a draft with one result. */
export async function beginAnew(call: Call, employeeId: string, year: number): Promise<void> {
  const { refused } = await call('plan.setState', {
    employeeIds: [employeeId],
    year,
    action: 'cancel',
    reason: 'Disusun ulang',
  })
  if (refused.length > 0) throw new Error(JSON.stringify(refused))
  await call('plan.saveResult', { employeeId, year, kind: 'main', text: 'Arsip tertata' })
}
