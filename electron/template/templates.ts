import { createHash } from 'node:crypto'
import { AppError } from '#shared/api/errors.ts'
import type { FileData } from '#shared/api/file-data.ts'
import {
  largestTemplateBytes,
  type TemplateDraft,
  TemplateMapping,
  type TemplateRow,
} from '#shared/template/template.ts'
import { spellingOf } from '#shared/spelling/spelling.ts'
import type { CommandContext } from '../api/context.ts'
import { newId } from '../db/id.ts'
import { changeRow, requireVersion } from '../db/row-version.ts'
import type { Row } from '../db/schema.ts'
import { all, type Db, first, prepare, run, sql, tuples } from '../db/sql.ts'

/** A template with its file. */
interface StoredTemplate extends TemplateRow {
  readonly mapping: TemplateMapping
  readonly sha256: string
  readonly bytes: Uint8Array
}

type Stored = Row<'template'>

export function listTemplates(db: Db): TemplateRow[] {
  const filled = lastFilled(db)
  return all(db, sql.selectFrom('template').selectAll())
    .map((row) => {
      const { mapping: _mapping, ...told } = rowOf(row, filled.get(row.name))
      return told
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, 'id'))
}

function rowOf(
  row: Stored,
  filled?: TemplateRow['filled'],
): TemplateRow & { readonly mapping: TemplateMapping } {
  const mapping = TemplateMapping.parse(JSON.parse(row.mapping))
  return {
    id: row.id,
    rowVersion: row.row_version,
    name: row.name,
    fileName: row.file_name,
    sheet: mapping.sheet,
    ties: mapping.cells.length + (mapping.rows?.columns.length ?? 0),
    mapping,
    ...(mapping.rows && { list: mapping.rows.list }),
    ...(filled && { filled }),
  }
}

/** What the log says of a filling: its template and its year. */
export const fillingOf = (name: string, year: number) => `${name} · ${year}`

function lastFilled(db: Db): Map<string, NonNullable<TemplateRow['filled']>> {
  const events = tuples<[object: string | null, at: string]>(
    db,
    `SELECT object, max(at) FROM audit_event WHERE operation = 'template.fill' GROUP BY object ORDER BY 2`,
  )
  return new Map(
    events.flatMap(([object, at]) => {
      const [, name = '', year] = /^(.*) · (\d{4})$/s.exec(object ?? '') ?? []
      return year === undefined ? [] : [[name, { year: Number(year), at }] as const]
    }),
  )
}

export function findTemplate(db: Db, id: string): StoredTemplate {
  const row = first(db, sql.selectFrom('template').selectAll().where('id', '=', id))
  if (!row) throw new AppError('not_found', 'template.error.gone')
  return { ...rowOf(row, lastFilled(db).get(row.name)), sha256: row.sha256, bytes: fileOf(db, row.sha256) }
}

/** All with their mappings, for whoever looks for the one that a file belongs to. */
export function knownTemplates(
  db: Db,
): (TemplateRow & { readonly mapping: TemplateMapping; readonly sha256: string })[] {
  return all(db, sql.selectFrom('template').selectAll().orderBy('name')).map((row) => ({
    ...rowOf(row),
    sha256: row.sha256,
  }))
}

function fileOf(db: Db, sha256: string): Uint8Array {
  const row = first(db, sql.selectFrom('template_file').select('base64').where('sha256', '=', sha256))
  return Buffer.from(row?.base64 ?? '', 'base64')
}

export function saveTemplate(context: CommandContext, draft: TemplateDraft): { readonly id: string } {
  const { db } = context
  const { id = newId(), rowVersion, name, file, mapping } = draft
  const known = draft.id === undefined ? undefined : findTemplate(db, draft.id)
  if (known) requireVersion(known.rowVersion, rowVersion)
  requireOwnName(db, id, name)
  context.describe({ object: name })
  const sha256 = file ? keepFile(context, file) : known!.sha256
  const values = {
    name,
    file_name: file?.name ?? known!.fileName,
    sha256,
    mapping: JSON.stringify(mapping),
  }
  if (known) changeRow(db, 'template', { id }, values)
  else run(db, sql.insertInto('template').values({ id, ...values }))
  dropUnused(context)
  return { id }
}

function requireOwnName(db: Db, id: string, name: string): void {
  const twin = listTemplates(db).find((one) => one.id !== id && spellingOf(one.name) === spellingOf(name))
  if (twin) throw AppError.atField('name', 'template.error.there', { name: twin.name }, 'conflict')
}

/** The same file is stored once, and a mapping that changes does not store it again. */
function keepFile({ db }: CommandContext, { base64 }: FileData): string {
  const bytes = Buffer.from(base64, 'base64')
  requireSmall(bytes)
  const sha256 = sha256Of(bytes)
  prepare(db, 'INSERT INTO template_file (sha256, base64) VALUES (?, ?) ON CONFLICT DO NOTHING').run(
    sha256,
    base64,
  )
  return sha256
}

export function requireSmall(bytes: Uint8Array): void {
  if (bytes.length > largestTemplateBytes)
    throw AppError.atField('file', 'template.file.tooLarge', {
      megabytes: largestTemplateBytes / 1024 / 1024,
    })
}

export const sha256Of = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

function dropUnused({ db }: CommandContext): void {
  prepare(db, 'DELETE FROM template_file WHERE sha256 NOT IN (SELECT sha256 FROM template)').run()
}

export function removeTemplate(
  context: CommandContext,
  { id, rowVersion }: { readonly id: string; readonly rowVersion: number },
): void {
  const { db } = context
  const known = findTemplate(db, id)
  requireVersion(known.rowVersion, rowVersion)
  context.describe({ object: known.name })
  run(db, sql.deleteFrom('template').where('id', '=', id))
  dropUnused(context)
}
