import { predikats } from '#shared/appraisal/predikat.ts'
import { gradeLabel } from '#shared/people/grade.ts'
import { valueOf } from '#shared/report/cells.ts'
import { columnIndex } from '#shared/report/sheet-layout.ts'
import type { YearFacts } from '#shared/report/yearly-facts.ts'
import { yearlyList } from '#shared/report/yearly-lists.ts'
import { type CellField, cellKind } from '#shared/template/cell-fields.ts'
import type { RowsTie, TemplateMapping } from '#shared/template/template.ts'
import type { Words } from '#shared/text/words.ts'
import type { QueryContext } from '../api/context.ts'
import { listPeople, namedIn } from '../people/people.ts'
import { rootUnitId } from '../people/unit-tree.ts'
import type { FilledRows, FillPlan, FillValue } from '../sheets/fill/fill-plan.ts'

/** What the year puts into the cells and rows of a template: the figures of the year's report. */
export function fillPlanOf(
  context: QueryContext,
  facts: YearFacts,
  mapping: TemplateMapping,
  words: Words,
): FillPlan {
  const values = valuesOf(context, facts)
  return {
    sheet: mapping.sheet,
    cells: mapping.cells.map(({ row, column, field, wording }) => ({
      row,
      column,
      kind: cellKind(field),
      value: values[field],
      ...(wording !== undefined && { wording }),
    })),
    ...(mapping.rows && { body: bodyOf(mapping.rows, facts, words) }),
  }
}

/** The list's own cells in the order of the tied columns; a field that no list has any more stays empty. */
function bodyOf(rows: RowsTie, facts: YearFacts, words: Words): FilledRows {
  const sheet = yearlyList(rows.list, facts, words)
  const tied = rows.columns.filter(({ field }) => sheet.columns.some(({ key }) => key === field))
  const places = tied.map(({ field }) => columnIndex(sheet, field))
  return {
    first: rows.first,
    last: rows.last,
    columns: tied.map(({ column }, at) => ({ column, kind: sheet.columns[places[at]!]!.kind })),
    rows: sheet.rows.map((row) => places.map((place) => valueOf(row[place] ?? null))),
  }
}

type Values = Readonly<Record<CellField, FillValue>>

function valuesOf(context: QueryContext, { year, office, people, today }: YearFacts): Values {
  const head = headOf(context, `${year}-12-31`)
  const rated = people.filter(({ predikat }) => predikat !== undefined)
  const counts = Object.fromEntries(
    predikats.map((predikat) => [
      `count.${predikat}`,
      rated.filter((one) => one.predikat === predikat).length,
    ]),
  ) as Pick<Values, Extract<CellField, `count.${string}`>>
  return {
    office: office.name,
    agency: office.agency ?? null,
    address: [office.address, office.place, office.postalCode].filter(Boolean).join(', '),
    place: office.place ?? null,
    year,
    yearEnd: `${year}-12-31`,
    today,
    headName: head?.fullName ?? null,
    headNip: head?.nip ?? null,
    headGrade: head?.grade === undefined ? null : gradeLabel(head.grade),
    headPosition: head?.positionName ?? null,
    people: people.length,
    rated: rated.length,
    unrated: people.length - rated.length,
    ...counts,
  }
}

/** Who leads the office on a day, of those whom the session may know by name. */
function headOf({ db, session }: QueryContext, on: string) {
  const mayName = namedIn(db, session.scope, on)
  return listPeople(db, {
    on,
    scope: { kind: 'all' },
    who: 'inService',
    unitIds: new Set([rootUnitId(db)]),
  }).find(({ id, leadsUnit }) => leadsUnit && mayName(id))
}
