import { access } from 'node:fs/promises'
import type { FileData } from '#shared/api/file-data.ts'
import { AppError } from '#shared/api/errors.ts'
import { present } from '#shared/api/present.ts'
import { parsePeriod } from '#shared/period/period.ts'
import { dayIn } from '#shared/period/day-in.ts'
import {
  type Evidence,
  type EvidenceChange,
  type EvidenceDraft,
  isWebAddress,
  type LinkState,
} from '#shared/progress/evidence.ts'
import { fileKindOf, safeFileName } from '#shared/progress/file-kind.ts'
import type { CommandContext, QueryContext } from '../api/context.ts'
import { newId } from '../db/id.ts'
import { changeRow, requireVersion } from '../db/row-version.ts'
import type { Row } from '../db/schema.ts'
import { type Db, first, prepare, prepareValues, run, sql } from '../db/sql.ts'
import { settingsOfYear } from '../office/settings.ts'
import { findPerson } from '../people/people.ts'
import { findAnyResult, findEntry, personOfResult } from './entries.ts'
import { type Kept, keepContent, readKept, stateOfKept } from './locker.ts'

export type EvidenceRow = Row<'evidence'>
interface ToldRow extends EvidenceRow {
  readonly result_text: string
  readonly entry_text: string | null
}

export function keptOf({
  sha256,
  file_kind: kind,
  size,
}: Pick<EvidenceRow, 'sha256' | 'file_kind' | 'size'>): Kept | undefined {
  return sha256 === null || kind === null || size === null ? undefined : { sha256, kind, size }
}

const told = `SELECT v.*, w.text AS result_text, e.text AS entry_text FROM evidence v
  JOIN work_result w ON w.id = v.work_result_id JOIN plan p ON p.id = w.plan_id
  LEFT JOIN progress_entry e ON e.id = v.progress_entry_id`

interface Filter {
  readonly employeeId: string
  readonly year: number
  readonly workResultId?: string | undefined
  readonly progressEntryId?: string | undefined
  readonly indicatorId?: string | undefined
}

/** The pieces of one person's year, of one result, line or indicator where that is asked for. */
export function evidenceRows(db: Db, { employeeId, year, ...only }: Filter): ToldRow[] {
  const columns = {
    workResultId: 'v.work_result_id',
    progressEntryId: 'v.progress_entry_id',
    indicatorId: 'v.indicator_id',
  } as const
  const names = (Object.keys(columns) as (keyof typeof columns)[]).filter((name) => only[name] !== undefined)
  const conditions = names.map((name) => ` AND ${columns[name]} = @${name}`).join('')
  return prepare(
    db,
    `${told} WHERE p.employee_id = @employeeId AND p.year = @year${conditions} ORDER BY w.kind = 'additional', w.sort, v.id`,
  ).all({
    employeeId,
    year,
    ...Object.fromEntries(names.map((name) => [name, only[name]])),
  }) as ToldRow[]
}

export async function listEvidence(context: QueryContext, filter: Filter): Promise<Evidence[]> {
  const { db, session, today } = context
  findPerson(db, filter.employeeId, dayIn(filter.year, today), session.scope)
  return await Promise.all(evidenceRows(db, filter).map((row) => evidenceOf(db, row)))
}

async function evidenceOf(db: Db, row: ToldRow): Promise<Evidence> {
  const kept = keptOf(row)
  return present({
    id: row.id,
    rowVersion: row.row_version,
    workResultId: row.work_result_id,
    workResult: row.result_text,
    progressEntryId: row.progress_entry_id,
    entry: row.entry_text,
    indicatorId: row.indicator_id,
    period: row.period_key,
    name: row.name,
    addedOn: row.added_on,
    file: kept && { ...kept, state: stateOfKept(db, kept) },
    link: row.link === null ? undefined : { address: row.link, state: await stateOfLink(row.link) },
  })
}

/** A drive that does not answer holds nobody up. */
const longestLookMs = 1000

export async function stateOfLink(address: string): Promise<LinkState> {
  if (isWebAddress(address)) return 'unchecked'
  const found = access(address).then(
    () => 'there' as const,
    () => 'broken' as const,
  )
  const late = new Promise<LinkState>((resolve) => {
    setTimeout(() => resolve('unchecked'), longestLookMs).unref()
  })
  return await Promise.race([found, late])
}

/** The content first, whole on the disk, then the row that names it. */
export function addEvidence(context: CommandContext, draft: EvidenceDraft): { readonly id: string } {
  const { db, today } = context
  const result = findAnyResult(db, draft.workResultId)
  personOfResult(context, result, nameOf(draft))
  requireTarget(db, draft, result.year)
  const kept =
    draft.file && takeFile(db, draft.file, settingsOfYear(db, result.year)['evidence.largestMegabytes'])
  const id = newId()
  const name = draft.name ?? nameOf(draft)
  run(
    db,
    sql.insertInto('evidence').values({
      id,
      work_result_id: draft.workResultId,
      progress_entry_id: draft.progressEntryId ?? null,
      indicator_id: draft.indicatorId ?? null,
      period_key: draft.period ?? null,
      name: kept ? safeFileName(name, kept.kind) : name,
      ...columnsOf(kept),
      link: draft.link ?? null,
      added_on: today,
    }),
  )
  return { id }
}

const columnsOf = (kept: Kept | undefined) =>
  kept
    ? { sha256: kept.sha256, size: kept.size, file_kind: kept.kind }
    : { sha256: null, size: null, file_kind: null }

/** A line and an indicator are the result's own, a period the year's. */
function requireTarget(db: Db, draft: EvidenceDraft, year: number): void {
  const { workResultId, progressEntryId, indicatorId, period } = draft
  if (progressEntryId !== undefined && findEntry(db, progressEntryId).work_result_id !== workResultId)
    throw new AppError('not_found', 'progressEntry.error.gone')
  const ofIndicator = prepareValues(db, 'SELECT work_result_id FROM indicator WHERE id = ?')
  if (indicatorId !== undefined && ofIndicator.get(indicatorId) !== workResultId)
    throw new AppError('not_found', 'plan.error.indicatorMissing')
  if (period !== undefined && parsePeriod(period)?.year !== year)
    throw AppError.atField('period', 'progressEntry.error.otherYear', { year })
}

const bytesPerMegabyte = 1_000_000

function takeFile(db: Db, { name, base64 }: FileData, largestMegabytes: number): Kept {
  const bytes = Buffer.from(base64, 'base64')
  if (bytes.length === 0) throw AppError.atField('file', 'evidence.error.empty', { name })
  if (bytes.length > largestMegabytes * bytesPerMegabyte)
    throw AppError.atField('file', 'evidence.error.tooLarge', {
      name,
      // rounded up: a byte too large is not said to be as large as is taken
      size: Math.ceil((bytes.length / bytesPerMegabyte) * 10) / 10,
      most: largestMegabytes,
    })
  const kind = fileKindOf(bytes)
  if (kind === 'macro') throw AppError.atField('file', 'evidence.error.macro', { name })
  if (kind === undefined) throw AppError.atField('file', 'evidence.error.kind', { name })
  return keepContent(db, kind, bytes)
}

/** Of the file, else the last part of the link. */
function nameOf({ file, link = '' }: EvidenceDraft): string {
  const last = link.split(/[/\\]/).findLast((part) => part !== '') ?? link
  return file?.name ?? last.slice(0, 200)
}

export function saveEvidence(context: CommandContext, { id, rowVersion, name, link }: EvidenceChange): void {
  const { db } = context
  const row = ownRow(context, id)
  requireVersion(row.row_version, rowVersion)
  if (row.sha256 === null && link === undefined) throw AppError.atField('link', 'evidence.error.nothing')
  const kept = keptOf(row)
  const plain = kept ? safeFileName(name, kept.kind) : name
  changeRow(db, 'evidence', { id }, { name: plain, link: link ?? null })
}

/** The row goes, and with it that feedback rests on it; its content stays, since an undo or a backup may need it. */
export function removeEvidence(context: CommandContext, id: string, rowVersion: number): void {
  requireVersion(ownRow(context, id).row_version, rowVersion)
  run(context.db, sql.deleteFrom('feedback_evidence').where('evidence_id', '=', id))
  run(context.db, sql.deleteFrom('evidence').where('id', '=', id))
}

/** A piece that the session may write, named in the event. */
function ownRow(context: CommandContext, id: string): EvidenceRow {
  const row = findPiece(context.db, id)
  personOfResult(context, findAnyResult(context.db, row.work_result_id), row.name)
  return row
}

function findPiece(db: Db, id: string): EvidenceRow {
  const row = first(db, sql.selectFrom('evidence').selectAll().where('id', '=', id))
  if (!row) throw new AppError('not_found', 'evidence.error.gone')
  return row
}

/** The file of a piece, checked against the figure of its content. */
export function readEvidence({ db, session, today }: QueryContext, id: string): FileData {
  const row = findPiece(db, id)
  const { employeeId, year } = findAnyResult(db, row.work_result_id)
  findPerson(db, employeeId, dayIn(year, today), session.scope)
  const kept = keptOf(row)
  if (!kept) throw new AppError('not_found', 'evidence.error.onlyLink', { name: row.name })
  return { name: row.name, base64: readKept(db, kept, row.name).toString('base64') }
}
