import { present } from '../api/present.ts'
import { numberFormat } from '../number/number-format.ts'
import { dayText, momentText } from '../date/moment-text.ts'
import { periodName } from '../period/period-name.ts'
import { actorName } from '../text/actor-name.ts'
import { isTextKey } from '../text/catalogue.ts'
import type { Words as Catalogue } from '../text/words.ts'
import { fieldWords, type Words } from './change-words.ts'
import { objectText } from './object-text.ts'
import { operationName } from './operation-name.ts'
import type { StoryChange, StoryLine } from './story.ts'

/** The catalogue with the numbers, days and periods of its language. */
export function readingWords(words: Catalogue): Words {
  const { language } = words
  return {
    t: (key, params) => words(key, present(params ?? {}) as Parameters<Catalogue>[1]),
    format: {
      number: (value) => numberFormat(language, 'decimal').format(value),
      date: (iso) => dayText(iso, language),
      dateTime: (moment) => momentText(moment, 'instant', language),
      period: (key) => periodName(key, words),
    },
  }
}

/** Who did what to whom, from what to what and why, without a full stop: `Sari menilai Adi, Triwulan III 2026: predikat Baik`. */
export function sentenceOf(line: StoryLine, words: Words): string {
  const { t } = words
  const did = isEdit(line) ? changedText(line, words) : undefined
  return [
    `${actorName(line.who, t)} ${did ?? `${didText(line, words)}${clausesText(line, words)}`}`,
    line.reason !== undefined && t('story.because', { reason: line.reason }),
    line.undoes !== undefined && t('story.undoes', { seq: line.undoes }),
    line.backTo !== undefined && t('story.backTo', { seq: line.backTo }),
  ]
    .filter(Boolean)
    .join('')
}

/** Acts that fill fields: where one or two stand otherwise than before, these are the sentence. */
const edits = new Set([
  'employee.save',
  'employee.correctNip',
  'appraisal.rate',
  'orgResult.save',
  'realisation.enter',
  'plan.saveResult',
  'plan.saveIndicator',
  'plan.saveExpectation',
  'plan.saveAnnexLine',
  'office.save',
  'unit.save',
  'official.save',
  'setting.save',
])
/** So many changed fields are told in a sentence of their own, and so many of any kind after it. */
const mostChanged = 2
const mostClauses = 5

const isEdit = ({ operation, subjectCount }: StoryLine) => edits.has(operation) && subjectCount <= 1

/** `mengubah rating perilaku Adi dari Sesuai Ekspektasi menjadi Di Bawah Ekspektasi`; undefined where anything was filled, emptied or made. */
function changedText(line: StoryLine, words: Words): string | undefined {
  const told = toldChanges(line).flatMap((change) =>
    change.fields.flatMap((field) => fieldWords(change.table, field, words) ?? []),
  )
  if (told.length === 0 || told.length > mostChanged) return undefined
  const whole = told.filter(({ from, to }) => from !== undefined && to !== undefined)
  if (whole.length < told.length) return undefined
  const [first, ...more] = whole.map(({ field, from, to }) => ({ field: lower(field), from, to }))
  const whom = whomText(line, words)
  return [words.t('story.changed', { ...first, whom }), ...more.map((one) => words.t('story.and', one))].join(
    '',
  )
}

/** The verb of the act with whom it is about. A plan that moved says where to. */
function didText(line: StoryLine, words: Words): string {
  const whom = whomText(line, words)
  const moved = movedKey(line)
  const key = moved ?? `did.${line.operation}`
  // one that only an earlier version knew
  if (!isTextKey(key)) return `${operationName(line.operation, words.t).toLocaleLowerCase()}: ${whom}`
  return words.t(key, { whom })
}

/** Acts that are known by the state to which a document came. */
const movingActs: Readonly<Record<string, 'plan' | 'evaluation'>> = {
  'plan.setState': 'plan',
  'evaluation.setState': 'evaluation',
}

function movedKey({ operation, changes }: StoryLine): string | undefined {
  const moving = movingActs[operation]
  if (moving === undefined) return undefined
  const states = changes.flatMap(({ table, fields }) =>
    table === moving
      ? fields.flatMap(({ field, to }) => (field === 'state' && to !== 'superseded' ? [to] : []))
      : [],
  )
  const key = `moved.${moving}.${states[0]}`
  return new Set(states).size === 1 && isTextKey(key) ? key : undefined
}

/** What it was about as whoever stored it named it, else those whose rows changed, else the office. */
function whomText({ object, subjects, subjectCount, changes }: StoryLine, { t, format }: Words): string {
  const many = t('story.people', { count: subjectCount })
  if (object !== undefined) {
    const called = objectText(object, format, t).replaceAll(' · ', ', ')
    const names = subjectCount > 1 && !subjects.some((name) => object.includes(name))
    return names ? `${many}, ${called}` : called
  }
  const periods = [...new Set(changes.flatMap(({ period }) => period ?? []))]
  const period = periods.length === 1 ? `, ${format.period(periods[0]!)}` : ''
  if (subjectCount > subjects.length) return `${many}${period}`
  if (subjects.length > 0) return `${subjects.join(', ')}${period}`
  return t('story.office')
}

/** `: predikat Baik; catatan …`, what stands otherwise than before. */
function clausesText(line: StoryLine, words: Words): string {
  const { t } = words
  // what became of each of many is told to each
  if (line.subjectCount > 1) return ''
  const known = line.object ?? ''
  const clauses = toldChanges(line).flatMap(({ table, fields, label }) =>
    fields.flatMap((field) => {
      if (isMoved(line, field.field) || (field.from === undefined && [label, known].includes(field.to ?? '')))
        return []
      const told = fieldWords(table, field, words)
      if (told === undefined) return []
      const params = { ...told, field: lower(told.field) }
      if (told.from === undefined) return [t('story.set', params)]
      return [t(told.to === undefined ? 'story.cleared' : 'story.turned', params)]
    }),
  )
  const all = [...new Set(clauses)]
  if (all.length === 0) return ''
  const more = all.length - mostClauses
  return `: ${[...all.slice(0, mostClauses), ...(more > 0 ? [t('story.more', { count: more })] : [])].join('; ')}`
}

const isMoved = (line: StoryLine, field: string) => field === 'state' && movedKey(line) !== undefined

/** Ratings of single results and values are told only where nothing weightier changed. */
function toldChanges({ changes }: StoryLine): readonly StoryChange[] {
  const told = changes

    .map((change) => ({
      ...change,
      fields: change.fields.filter(({ field }) => !smallPrint.has(field) && !isHead(change.table, field)),
    }))
    .filter(({ fields }) => fields.length > 0)
  const weighty = told.filter(({ table }) => !partial.has(table))
  return weighty.length > 0 ? weighty : told
}

/** Where, by whom and how far an evaluation is filled stands in the sentence already. */
const headOfEvaluation = new Set(['unitId', 'appraiserId', 'state'])
const isHead = (table: string, field: string) => table === 'evaluation' && headOfEvaluation.has(field)

const partial = new Set(['result_rating', 'value_rating', 'criterion_score', 'self_mark'])
/** Derived from the rest, or how a row is kept: no news. */
const smallPrint = new Set([
  'received',
  'estimated',
  'work_score',
  'behaviour_score',
  'office_total',
  'detail',
  'index_value',
  'locked_by',
  'origin',
  'version',
  'approach',
  'kind',
  'key',
  'aspects',
  'grain',
  'accumulation',
  'period_key',
  'core_value',
])

/** A field's name inside a sentence; `NIP` and `SKP` stay as they are. */
function lower(field: string): string {
  const [first = '', second = ''] = field
  return second === second.toLocaleLowerCase() ? first.toLocaleLowerCase() + field.slice(1) : field
}
