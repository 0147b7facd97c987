import type { AppraisalRow } from '../appraisal/evaluation.ts'
import { isFinished } from '../appraisal/missing.ts'
import type { BehaviourBounds } from '../appraisal/suggest-behaviour.ts'
import { hundredthsOf } from '../number/decimal.ts'
import type { Settings } from '../setting/settings.ts'
import type { Sheet } from './cells.ts'
import { personNotes } from '../development/person-notes.ts'
import { columnsIn, type ReportColumn, sheetOf } from './report-column.ts'
import type { YearFacts } from './yearly-facts.ts'
import type { Words } from '../text/words.ts'

/** A line of the sheet: a note, or why there is none. */
interface NoteLine {
  readonly person: AppraisalRow
  readonly kind: string
  readonly text: string
  readonly about?: string
  readonly evidence?: string
  readonly feedback?: string
  readonly training?: string
}

/** Strengths, weaknesses and what follows from them, a row a note; nobody is left out. */
export function developmentSheet(facts: YearFacts, labels: ReadonlyMap<string, string>, words: Words): Sheet {
  const indicators = Map.groupBy(facts.indicators, ({ employeeId }) => employeeId)
  const bounds = boundsOf(facts.settings)
  const lines = facts.people.flatMap((person): NoteLine[] => {
    const notes = personNotes(
      {
        row: person,
        indicators: indicators.get(person.employeeId) ?? [],
        bounds,
        criterionTrigger: facts.settings['training.triggerScore'].criterion,
        courses: facts.courses,
        told: facts.told.get(person.employeeId) ?? {},
      },
      words,
    )
    if (notes.length === 0) return [withoutNotes(person, words)]
    return notes.map(({ kind, training, ...note }) => ({
      ...note,
      person,
      kind: words(`development.note.${kind}`),
      training: training.join('\n'),
    }))
  })
  const frame = {
    name: words('report.sheet.development'),
    title: words('report.title.development'),
    subtitle: words('report.year', { year: facts.year }),
    frozenThrough: 'name',
  }
  return sheetOf(frame, columnsOf(labels, words), lines)
}

function columnsOf(labels: ReadonlyMap<string, string>, words: Words): ReportColumn<NoteLine>[] {
  const column = columnsIn(words)
  return [
    column('nip', 'text', 21, ({ person }) => person.nip),
    column('name', 'wrapped', 28, ({ person }) => person.fullName),
    column('unit', 'wrapped', 26, ({ person }) => labels.get(person.unitId) ?? person.unit),
    column('kind', 'text', 16, ({ kind }) => kind),
    column('about', 'wrapped', 32, ({ about }) => about),
    column('note', 'wrapped', 36, ({ text }) => text),
    column('evidence', 'wrapped', 36, ({ evidence }) => evidence),
    column('feedback', 'wrapped', 48, ({ feedback }) => feedback),
    column('training', 'wrapped', 32, ({ training }) => training),
  ]
}

function withoutNotes(person: AppraisalRow, words: Words): NoteLine {
  if (isFinished(person))
    return { person, kind: words('development.note.none'), text: words('development.note.nothing') }
  const missing = person.missing.map((key) => words(key)).join('; ')
  return { person, kind: words('development.note.unfinished'), text: missing }
}

/** The setting in points as the rules want it, in hundredths. */
function boundsOf(settings: Settings): BehaviourBounds {
  const { above, asExpected } = settings['behaviour.bounds']
  return { above: hundredthsOf(above), asExpected: hundredthsOf(asExpected) }
}
