import type { AppraisalRow } from '../appraisal/evaluation.ts'
import type { BehaviourBounds } from '../appraisal/suggest-behaviour.ts'
import { hundredthsOf } from '../number/decimal.ts'
import type { Settings } from '../setting/settings.ts'
import type { Cell, Sheet } from './cells.ts'
import { personNotes } from './person-notes.ts'
import { columnsIn } from './report-column.ts'
import type { YearFacts } from './yearly-facts.ts'
import type { Words } from '../text/words.ts'

/** Strengths, weaknesses and what follows from them, a row a note; nobody is left out. */
export function developmentSheet(facts: YearFacts, labels: ReadonlyMap<string, string>, words: Words): Sheet {
  const column = columnsIn(words)
  const indicators = Map.groupBy(facts.indicators, ({ employeeId }) => employeeId)
  const bounds = boundsOf(facts.settings)
  return {
    name: words('report.sheet.development'),
    title: words('report.title.development'),
    subtitle: words('report.year', { year: facts.year }),
    columns: [
      column('nip', 'text', 21),
      column('name', 'wrapped', 28),
      column('unit', 'wrapped', 26),
      column('kind', 'text', 16),
      column('about', 'wrapped', 32),
      column('note', 'wrapped', 36),
      column('evidence', 'wrapped', 36),
      column('feedback', 'wrapped', 48),
      column('training', 'wrapped', 32),
    ],
    rows: facts.people.flatMap((row) => {
      const own = indicators.get(row.employeeId) ?? []
      const person = [row.nip ?? null, row.fullName, labels.get(row.unitId) ?? row.unit]
      const notes = personNotes({ row, indicators: own, bounds }, words)
      if (notes.length === 0) return [[...person, ...withoutNotes(row, words)]]
      return notes.map((note): Cell[] => [
        ...person,
        words(`report.note.${note.kind}`),
        note.about,
        note.text,
        note.evidence,
        note.feedback,
        note.training.join('\n'),
      ])
    }),
    frozenColumns: 2,
  }
}

function withoutNotes(row: AppraisalRow, words: Words): Cell[] {
  if (row.predikat !== undefined)
    return [words('report.note.none'), null, words('report.note.nothing'), null, null, null]
  const missing = row.missing.map((key) => words(key)).join('; ')
  return [words('report.note.unrated'), null, missing, null, null, null]
}

/** The setting in points as the rules want it, in hundredths. */
export function boundsOf(settings: Settings): BehaviourBounds {
  const { above, asExpected } = settings['behaviour.bounds']
  return { above: hundredthsOf(above), asExpected: hundredthsOf(asExpected) }
}
