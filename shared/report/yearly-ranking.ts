import { gradeLabel } from '../people/grade.ts'
import type { RankingRow, RankingScope } from '../ranking/ranking.ts'
import type { Cell, Sheet } from './cells.ts'
import { columnsIn } from './report-column.ts'
import { percentText } from './trend-sentence.ts'
import type { YearFacts } from './yearly-facts.ts'
import type { Words } from '../text/words.ts'
import { predikatTones } from './yearly-people.ts'

/** People without a place are named one by one up to here; the list of people has them all. */
const mostNamed = 200

/** The office's ranking of the year with the parts of the index; unfinished people stand apart below, with the reason. */
export function rankingSheet(facts: YearFacts, labels: ReadonlyMap<string, string>, words: Words): Sheet {
  const [scope] = facts.ranking.scopes
  const column = columnsIn(words)
  return {
    name: words('report.sheet.ranking'),
    title: words('report.title.ranking'),
    subtitle: words('report.year', { year: facts.year }),
    columns: [
      column('rank', 'integer', 10),
      column('nip', 'text', 21),
      column('name', 'wrapped', 32),
      column('unit', 'wrapped', 30),
      column('group', 'text', 13),
      column('grade', 'wrapped', 24),
      column('position', 'wrapped', 32),
      { ...column('predikat', 'text', 17), tones: predikatTones(words) },
      column('resultRating', 'text', 19),
      column('behaviourRating', 'text', 19),
      column('index', 'number', 9),
      column('base', 'number', 9),
      column('detail', 'number', 10),
      column('work', 'number', 10),
      column('behaviour', 'number', 10),
      column('remark', 'wrapped', 26),
    ],
    rows: (scope?.rows ?? []).map((row) => rankingCells(row, labels, words)),
    notes: [
      words('report.indexFooter'),
      ...(scope?.small ? [words('report.small')] : []),
      ...facts.ranking.ties.map(({ rank, index, names }) =>
        words('report.tieNote', { rank, index: percentText(index, words), names: names.join(', ') }),
      ),
      ...unrankedNotes(scope, labels, words),
    ],
    frozenColumns: 3,
  }
}

function rankingCells(row: RankingRow, labels: ReadonlyMap<string, string>, words: Words): Cell[] {
  const remarks = [
    ...(row.tied ? [words('report.tie')] : []),
    ...(row.estimated ? [words('report.estimated')] : []),
  ]
  return [
    row.rank,
    row.nip ?? null,
    row.name,
    labels.get(row.unitId) ?? row.unit,
    words(`group.${row.group}`),
    row.grade === undefined ? null : gradeLabel(row.grade),
    row.positionName ?? null,
    row.predikat === undefined ? null : words(`predikat.${row.predikat}`),
    row.resultRating === undefined ? null : words(`rating.${row.resultRating}`),
    row.behaviourRating === undefined ? null : words(`rating.${row.behaviourRating}`),
    row.index,
    row.base,
    row.detail,
    row.work ?? null,
    row.behaviour ?? null,
    remarks.length === 0 ? null : remarks.join('; '),
  ]
}

function unrankedNotes(
  scope: RankingScope | undefined,
  labels: ReadonlyMap<string, string>,
  words: Words,
): string[] {
  const people = scope?.unranked ?? []
  if (people.length === 0) return []
  const lines = people.slice(0, mostNamed).map(({ name, unitId, unit, missing }) =>
    words('report.unrankedLine', {
      ...{ name, unit: labels.get(unitId) ?? unit },
      reasons: missing.map((key) => words(key)).join(', '),
    }),
  )
  const rest = people.length - lines.length
  return [
    words('report.unrankedTitle', { count: people.length }),
    ...lines,
    ...(rest > 0 ? [words('report.unrankedMore', { count: rest })] : []),
  ]
}
