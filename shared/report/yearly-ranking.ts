import { gradeLabel } from '../people/grade.ts'
import type { RankingRow, RankingScope } from '../ranking/ranking.ts'
import type { Sheet } from './cells.ts'
import { columnsIn, type ReportColumn, sheetOf } from './report-column.ts'
import { percentText } from '../plan/trend-sentence.ts'
import type { YearFacts } from './yearly-facts.ts'
import type { Words } from '../text/words.ts'
import { predikatTones } from './yearly-people.ts'

/** People without a place are named one by one up to here; the list of people has them all. */
const mostNamed = 200

/** The office's ranking of the year with the parts of the index; unfinished people stand apart below, with the reason. */
export function rankingSheet(facts: YearFacts, labels: ReadonlyMap<string, string>, words: Words): Sheet {
  const [scope] = facts.ranking.scopes
  const frame = {
    name: words('report.sheet.ranking'),
    title: words('report.title.ranking'),
    subtitle: words('report.year', { year: facts.year }),
    notes: [
      words('report.indexFooter'),
      ...(scope?.small ? [words('report.small')] : []),
      ...facts.ranking.ties.map(({ rank, index, names }) =>
        words('report.tieNote', { rank, index: percentText(index, words), names: names.join(', ') }),
      ),
      ...unrankedNotes(scope, labels, words),
    ],
    frozenThrough: 'name',
  }
  return sheetOf(frame, columnsOf(labels, words), scope?.rows ?? [])
}

function columnsOf(labels: ReadonlyMap<string, string>, words: Words): ReportColumn<RankingRow>[] {
  const column = columnsIn(words)
  return [
    column('rank', 'integer', 10, ({ rank }) => rank),
    column('nip', 'text', 21, ({ nip }) => nip),
    column('name', 'wrapped', 32, ({ name }) => name),
    column('unit', 'wrapped', 30, ({ unitId, unit }) => labels.get(unitId) ?? unit),
    column('group', 'text', 13, ({ group }) => words(`group.${group}`)),
    column('grade', 'wrapped', 24, ({ grade }) => grade && gradeLabel(grade)),
    column('position', 'wrapped', 32, ({ positionName }) => positionName),
    {
      ...column<RankingRow>(
        'predikat',
        'text',
        17,
        ({ predikat }) => predikat && words(`predikat.${predikat}`),
      ),
      tones: predikatTones(words),
    },
    column('resultRating', 'text', 19, ({ resultRating }) => resultRating && words(`rating.${resultRating}`)),
    column(
      'behaviourRating',
      'text',
      19,
      ({ behaviourRating }) => behaviourRating && words(`rating.${behaviourRating}`),
    ),
    column('index', 'number', 9, ({ index }) => index),
    column('base', 'number', 9, ({ base }) => base),
    column('detail', 'number', 10, ({ detail }) => detail),
    column('work', 'number', 10, ({ work }) => work),
    column('behaviour', 'number', 10, ({ behaviour }) => behaviour),
    column('remark', 'wrapped', 26, ({ tied, estimated }) => {
      const remarks = [
        ...(tied ? [words('report.tie')] : []),
        ...(estimated ? [words('report.estimated')] : []),
      ]
      return remarks.length === 0 ? null : remarks.join('; ')
    }),
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
      name,
      unit: labels.get(unitId) ?? unit,
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
