import { AppError, type Message } from '#shared/api/errors.ts'
import type { FileData } from '#shared/api/file-data.ts'
import { regimeOf } from '#shared/appraisal/regime.ts'
import { documentForm } from '#shared/form/document-form.ts'
import { evaluationForm } from '#shared/form/evaluation-form.ts'
import { actionForm, feedbackForm, progressForm } from '#shared/form/execution-form.ts'
import {
  type FormCode,
  type FormFormat,
  type FormKind,
  formKinds,
  type FormPrint,
} from '#shared/form/form.ts'
import { type FormFacts, noWork } from '#shared/form/form-facts.ts'
import type { FormPage } from '#shared/form/form-page.ts'
import { matrixForm } from '#shared/form/matrix-form.ts'
import { annexForm, planForm } from '#shared/form/plan-form.ts'
import type { Period } from '#shared/period/period.ts'
import { safeFileName } from '#shared/text/file-name.ts'
import { judgementShown } from '../appraisal/early.ts'
import { requirePeriod } from '../appraisal/evaluations.ts'
import { ratedPeople } from '../appraisal/rated-people.ts'
import type { QueryContext } from '../api/context.ts'
import type { Db } from '../db/sql.ts'
import { readOffice } from '../office/office.ts'
import { settingsOfYear } from '../office/settings.ts'
import type { Person } from '../people/people.ts'
import { formFacts } from './facts.ts'
import { signsOf } from './page-signs.ts'
import { printedBefore } from './printed-before.ts'
import { type FormEntry, type FormRecord, recordOf } from './record.ts'

/** How a person is judged is said on these; the person reads it from the hand-over on (L V.A.5). */
const judging: ReadonlySet<FormKind> = new Set(['document', 'evaluation'])

/** Forms speak PermenPANRB 6/2022: a period before it has other ones. */
export function requireFormPeriod(context: QueryContext, key: string): Period {
  const period = requirePeriod(context.db, key)
  if (regimeOf(period) !== 'qualitative')
    throw AppError.atField('period', 'form.error.olderLaw', { period: key })
  return period
}

/** The person of a form, in sight. */
export function findOwner({ db, session }: QueryContext, period: Period, employeeId: string): Person {
  const [person] = ratedPeople(db, period, session.scope, [employeeId])
  if (!person) throw new AppError('not_found', 'error.employee.missing')
  return person
}

export interface Printed {
  readonly entry: FormEntry
  readonly person: Person
}
interface LeftOut {
  readonly person: Person
  readonly reason: Message
}

interface Asked extends Pick<FormPrint, 'forms' | 'step' | 'level'> {
  readonly period: Period
  readonly people: readonly Person[]
  /** Only of those whose form has this number. */
  readonly code?: FormCode | undefined
}

/** The forms of people, in their order; whoever lacks what a form is about is named with the reason. */
export function entriesOf(
  context: QueryContext,
  asked: Asked,
): { readonly printed: Printed[]; readonly leftOut: LeftOut[] } {
  const { period, people, step, level, code } = asked
  const forms = formKinds.filter((kind) => asked.forms.includes(kind))
  const factsOf = formFacts(context, { period, people, step, level, forms })
  const isShown = judgementShown(context.db, context.session.scope, period.key)
  const printed: Printed[] = []
  const leftOut: LeftOut[] = []
  for (const person of people) {
    const facts = factsOf(person)
    const missing = refusalOf(forms, { facts, person, isShown: isShown(person.id) })
    const pages = missing ? [] : forms.map((kind) => pageOf(kind, facts))
    const reason = missing ?? otherForm(person, pages, code)
    const place = {
      employeeId: person.id,
      period: period.key,
      forms,
      ...(step !== undefined && { step }),
      ...(level !== undefined && { level }),
    }
    if (reason) leftOut.push({ person, reason })
    else printed.push({ person, entry: { asked: place, pages } })
  }
  return { printed, leftOut }
}

function otherForm(
  { fullName: name }: Person,
  pages: readonly FormPage[],
  code: FormCode | undefined,
): Message | undefined {
  const own = pages[0]?.code
  if (code === undefined || own === undefined || own === code) return undefined
  return { key: 'form.error.otherForm', params: { name, own, code } }
}

interface Owner {
  readonly facts: FormFacts
  readonly person: Person
  readonly isShown: boolean
}

function refusalOf(
  forms: readonly FormKind[],
  { facts, person: { fullName: name }, isShown }: Owner,
): Message | undefined {
  const judges = forms.some((kind) => judging.has(kind))
  if (judges && !isShown) return { key: 'form.error.notDelivered', params: { name } }
  if (judges && !facts.evaluation) return { key: 'form.error.noEvaluation', params: { name } }
  if (forms.some((kind) => !judging.has(kind)) && !facts.plan)
    return { key: 'form.error.noPlan', params: { name, year: facts.period.year } }
  return forms.includes('matrix') ? emptyMatrix(name, facts) : undefined
}

/** Without results there is nothing to share out, without people nobody to share it with. */
function emptyMatrix(name: string, { matrix, period: { year } }: FormFacts): Message | undefined {
  const own = matrix?.matrices[0]
  if (own?.rows.length === 0) return { key: 'form.error.noTeam', params: { name } }
  if (own?.columns.length === 0) return { key: 'form.error.noResults', params: { name, year } }
  return undefined
}

type Maker = (facts: FormFacts) => FormPage | undefined
const ofWork =
  (make: typeof actionForm): Maker =>
  (facts) =>
    facts.plan && make(facts, { plan: facts.plan, work: facts.work ?? noWork })
const makers: Readonly<Record<FormKind, Maker>> = {
  document: (facts) => facts.evaluation && documentForm(facts, facts.evaluation),
  plan: (facts) => facts.plan && planForm(facts, facts.plan),
  annex: (facts) => facts.plan && annexForm(facts, facts.plan),
  evaluation: (facts) => facts.evaluation && evaluationForm(facts, facts.evaluation),
  actions: ofWork(actionForm),
  progress: ofWork(progressForm),
  feedback: ofWork(feedbackForm),
  matrix: (facts) => facts.matrix && matrixForm(facts, facts.matrix),
}

/** Asked for only where `refusalOf` found nothing missing. */
export function pageOf(kind: FormKind, facts: FormFacts): FormPage {
  const page = makers[kind](facts)
  if (!page) throw new Error(`nothing to print as ${kind}`)
  return page
}

/** Entries as they are set and kept inside the file. */
export function recordFor(
  { db, now, today }: QueryContext,
  period: Period,
  entries: readonly FormEntry[],
): FormRecord {
  const office = readOffice(db).name
  const settings = settingsOfYear(db, period.year)
  const [first] = entries
  const codes = [...new Set(entries.flatMap(({ pages }) => pages.map(({ code }) => code)))].join(', ')
  const of = entries.length === 1 ? (first?.pages[0]?.subject ?? office) : office
  const isMarked = settings['form.fingerprint']
  const told = settings['form.reprintMark'] ? withReprints(db, entries, today) : entries
  return recordOf({
    made: now,
    office,
    title: `${codes} ${period.key} – ${of}`,
    isMarked,
    entries: isMarked ? withSigns(db, told) : told,
  })
}

function withSigns(db: Db, entries: readonly FormEntry[]): FormEntry[] {
  const signs = signsOf(db)
  return entries.map((entry) => ({ ...entry, signs: signs(entry) }))
}

function withReprints(db: Db, entries: readonly FormEntry[], on: string): FormEntry[] {
  const before = printedBefore(db, entries)
  return entries.map((entry) => {
    const times = before(entry)
    return times.some((count) => count > 0) ? { ...entry, again: { on, times } } : entry
  })
}

/** `NIP_form_period.pdf` */
export function nameOf({ person, entry }: Printed, format: FormFormat = 'pdf'): string {
  const codes = entry.pages.map(({ code }) => code).join('+')
  return `${person.nip ?? safeFileName(person.fullName)}_${codes}_${entry.asked.period}.${format}`
}

export const fileOf = (name: string, bytes: Uint8Array): FileData => ({
  name,
  base64: Buffer.from(bytes).toString('base64'),
})
