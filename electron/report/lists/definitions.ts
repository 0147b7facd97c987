import { AppError } from '#shared/api/errors.ts'
import { present } from '#shared/api/present.ts'
import type { ReportDefinition, ReportDraft } from '#shared/report/lists/list-report.ts'
import { spellingOf } from '#shared/spelling/spelling.ts'
import type { CommandContext } from '../../api/context.ts'
import { newId } from '../../db/id.ts'
import { changeRow, requireVersion } from '../../db/row-version.ts'
import type { Row } from '../../db/schema.ts'
import { all, type Db, first, run, sql } from '../../db/sql.ts'
import { findUnit } from '../../people/units.ts'
import { presentKey } from './former-keys.ts'

type DefinitionRow = Row<'report_definition'>

/** The office's own reports, by name. */
export function listDefinitions(db: Db): readonly ReportDefinition[] {
  return everyOne(db)
    .map(tell)
    .toSorted((a, b) => a.name.localeCompare(b.name, 'id'))
}

const everyOne = (db: Db): readonly DefinitionRow[] =>
  all(db, sql.selectFrom('report_definition').selectAll())

const tell = ({ id, row_version, name, list, unit_id, columns }: DefinitionRow): ReportDefinition => ({
  id,
  rowVersion: row_version,
  name,
  list,
  ...present({
    unitId: unit_id ?? undefined,
    columns:
      columns === null ? undefined : (JSON.parse(columns) as string[]).map((key) => presentKey(list, key)),
  }),
})

export function saveDefinition({ db, describe }: CommandContext, draft: ReportDraft): ReportDefinition {
  const { id, name, list, unitId, columns } = draft
  if (unitId !== undefined) findUnit(db, unitId)
  const twin = everyOne(db).find((row) => row.id !== id && spellingOf(row.name) === spellingOf(name))
  if (twin) throw AppError.atField('name', 'reports.error.taken', { name: twin.name }, 'conflict')
  describe({ object: name })
  const values = {
    name,
    list,
    unit_id: unitId ?? null,
    columns: columns === undefined ? null : JSON.stringify(columns),
  }
  if (id === undefined) {
    const made = newId()
    run(db, sql.insertInto('report_definition').values({ id: made, ...values }))
    return tell(find(db, made))
  }
  requireVersion(find(db, id).row_version, draft.rowVersion)
  changeRow(db, 'report_definition', { id }, values)
  return tell(find(db, id))
}

export function removeDefinition(
  { db, describe }: CommandContext,
  { id, rowVersion }: { readonly id: string; readonly rowVersion: number },
): void {
  const known = find(db, id)
  describe({ object: known.name })
  requireVersion(known.row_version, rowVersion)
  run(db, sql.deleteFrom('report_definition').where('id', '=', id))
}

function find(db: Db, id: string): DefinitionRow {
  const row = first(db, sql.selectFrom('report_definition').selectAll().where('id', '=', id))
  if (!row) throw new AppError('not_found', 'reports.error.gone')
  return row
}
