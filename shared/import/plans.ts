import { type Aspect, parseAspects } from '../plan/aspect.ts'
import {
  type Accumulation,
  defaultAccumulation,
  defaultDirection,
  type Direction,
  parseDirection,
} from '../plan/target.ts'
import { type CoreValue, parseCoreValue } from '../plan/core-value.ts'
import { parseWorkResultKind, type WorkResultKind } from '../plan/work-result.ts'
import { spellingOf } from '../spelling/spelling.ts'
import { identityOf, personNip } from './identity.ts'
import type { SheetRow } from './row/sheet-row.ts'
import { type ImportedTarget, readTarget } from './targets.ts'

/** One indicator of a person's plan, with the work result that it measures. */
export interface ImportedPlanRow {
  readonly nip: string
  readonly resultKind: WorkResultKind
  readonly workResult: string
  readonly parentResult?: string
  readonly indicator: string
  readonly aspects: readonly Aspect[]
  /** The appraiser's NIP, or the name where there is none. */
  readonly appraiser?: string
  readonly target: ImportedTarget
  readonly direction: Direction
  readonly accumulation: Accumulation
  readonly assumed: readonly string[]
}

/** What a leader expects of a person's behaviour besides the statements of the form. */
export interface ImportedExpectation {
  readonly nip: string
  readonly coreValue: CoreValue
  readonly text: string
}

/** What earlier rows say of this one: a NIP or a work result is often written on its first row only. */
export interface Above {
  nipText: string
  nipIsNumber: boolean
  nameText: string
  workResult: string
  resultKind: string
}
export const nothingAbove = (): Above => ({
  nipText: '',
  nipIsNumber: false,
  nameText: '',
  workResult: '',
  resultKind: '',
})

/** The kind of the results below a heading of its own: `A. UTAMA`, `B. HASIL KERJA TAMBAHAN`. */
export function resultKindOfHeading(text: string): WorkResultKind | undefined {
  const words = spellingOf(text).replace(/^(?:[A-Z]|[IVX]+|\d{1,2}) /, '')
  const kind = /^(?:(?:RENCANA )?(?:HASIL )?(?:KERJA|KINERJA) |TUGAS |RHK )?(UTAMA|TAMBAHAN)$/.exec(
    words,
  )?.[1]
  return kind === undefined ? undefined : parseWorkResultKind(kind)
}

/**
 * Turns a row into an indicator of a plan; undefined when any mapped cell is wrong. Updates what is above. `headingKind` is
 * what the heading above says of results that do not say it themselves.
 */
export function readPlanRow(
  row: SheetRow,
  above: Above,
  today: string,
  headingKind?: WorkResultKind,
): ImportedPlanRow | undefined {
  const assumed: string[] = []
  const nip = nipBelow(row, above, today)
  const { workResult, resultKind } = readResult(row, above, headingKind, assumed)
  const indicator = row.optional('indicator', 500)
  if (indicator === undefined) row.problems.error('INDICATOR_MISSING', 'indicator')
  const target = readTarget(row)
  const aspects = readAspects(row, target, assumed)
  const direction = readDirection(row, target, aspects, assumed)
  const parentResult = row.optional('parentResult', 500)
  if (row.problems.hasError || !nip || !indicator || !target || !resultKind) return undefined
  return {
    nip,
    resultKind,
    workResult,
    ...(parentResult !== undefined && { parentResult }),
    indicator,
    aspects,
    target,
    direction,
    ...appraiserOf(row),
    accumulation: defaultAccumulation({ unit: target.unit, indicator }),
    assumed,
  }
}

/** The row's own result, or the last one above. */
function readResult(
  row: SheetRow,
  above: Above,
  headingKind: WorkResultKind | undefined,
  assumed: string[],
): { workResult: string; resultKind: WorkResultKind | undefined } {
  const workResult = row.optional('workResult', 500) ?? resultAbove(row, above)
  if (workResult === '') row.problems.error('RESULT_MISSING', 'workResult')
  const kindText = row.text('resultKind') || (row.text('workResult') === '' ? above.resultKind : '')
  above.workResult = workResult
  above.resultKind = kindText
  if (kindText === '' && headingKind === undefined) assumed.push('resultKind')
  const resultKind = kindText === '' ? (headingKind ?? 'main') : parseWorkResultKind(kindText)
  if (resultKind === undefined) row.problems.error('RESULT_KIND_UNKNOWN', 'resultKind', { value: kindText })
  return { workResult, resultKind }
}

/** A result of the other kind is another one. */
function resultAbove(row: SheetRow, { workResult, resultKind }: Above): string {
  const own = row.text('resultKind')
  return own === '' || parseWorkResultKind(own) === parseWorkResultKind(resultKind || 'Utama')
    ? workResult
    : ''
}

function appraiserOf(row: SheetRow): { appraiser?: string } {
  const appraiser = row.text('appraiserNip').replace(/\D/g, '') || row.text('appraiserName')
  return appraiser === '' ? {} : { appraiser }
}

/** As for an expectation that is typed. */
const longestExpectation = 1000

/** A row of the behaviour block of a form. Undefined when a cell is wrong. */
export function readExpectation(row: SheetRow, above: Above, today: string): ImportedExpectation | undefined {
  const nip = nipBelow(row, above, today)
  const told = row.text('coreValue')
  const coreValue = parseCoreValue(told)
  if (coreValue === undefined) row.problems.error('CORE_VALUE_UNKNOWN', 'coreValue', { value: told })
  const text = row.lines('expectation')
  if (text.length > longestExpectation)
    row.problems.error('TEXT_TOO_LONG', 'expectation', { maximum: longestExpectation })
  return row.problems.hasError || !nip || !coreValue ? undefined : { nip, coreValue, text }
}

/** The row's NIP, or the last one above when the row has none and names nobody else. */
export function nipBelow(row: SheetRow, above: Above, today: string): string | undefined {
  const identity = identityOf(row)
  const isSomeoneElse =
    identity.nameText !== '' && spellingOf(identity.nameText) !== spellingOf(above.nameText)
  if (identity.nipText !== '' || isSomeoneElse) {
    const isNew = identity.nipText !== above.nipText
    Object.assign(above, {
      nipText: identity.nipText,
      nipIsNumber: identity.nipIsNumber,
      nameText: identity.nameText,
    })
    if (isNew) Object.assign(above, { workResult: '', resultKind: '' })
    return personNip(row, identity, today)
  }
  return personNip(
    row,
    { ...identity, nipText: above.nipText, nipIsNumber: false, nameText: above.nameText },
    today,
  )
}

function readAspects(
  row: SheetRow,
  target: ImportedTarget | undefined,
  assumed: string[],
): readonly Aspect[] {
  const text = row.text('aspect')
  const aspects = text === '' ? undefined : parseAspects(text)
  if (text !== '' && aspects === undefined) row.problems.error('ASPECT_UNKNOWN', 'aspect', { value: text })
  if (aspects !== undefined) return aspects
  assumed.push('aspect')
  return [aspectOfUnit(spellingOf(target?.unit ?? ''), target?.unit)]
}

function aspectOfUnit(words: string, unit: string | undefined): Aspect {
  if (/^(?:HARI|JAM|MENIT|BULAN|MINGGU|TAHUN|DETIK)\b/.test(words)) return 'time'
  if (/^(?:RP|RUPIAH|JUTA|JUTA RUPIAH)\b/.test(words)) return 'cost'
  return unit === '%' || /^(?:PERSEN|INDEKS|SKOR|NILAI|KESALAHAN)\b/.test(words) ? 'quality' : 'quantity'
}

function readDirection(
  row: SheetRow,
  target: ImportedTarget | undefined,
  aspects: readonly Aspect[],
  assumed: string[],
): Direction {
  const text = row.text('direction')
  const direction =
    parseDirection(text) ?? parseDirection(text.replace(/[,;]?\s*(?:semakin|makin|lebih) baik\s*$/i, ''))
  if (direction !== undefined) return direction
  if (text !== '') row.problems.error('DIRECTION_UNKNOWN', 'direction', { value: text })
  if (target?.direction !== undefined) return target.direction
  assumed.push('direction')
  return defaultDirection(aspects)
}
