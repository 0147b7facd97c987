import type { Feedback } from '../feedback/feedback.ts'
import { type CoreValue, coreValues, coreValueTexts, loyalStatementOnForms } from '../plan/core-value.ts'
import type { WorkResult } from '../plan/plan.ts'
import type { PlanSnapshot, SignedPerson } from '../plan/snapshot.ts'
import type { FormCode } from './form.ts'
import type { Cell, Line, Signature, Table } from './form-page.ts'
import { formSpecs } from './form-spec.ts'
import { dayOnForm, giverOnForm } from './official-words.ts'

// Tables and cells that several forms have.

export const plain = (text: string | undefined): Cell => ({ lines: text ? [text] : [] })
export const centred = (text: string | undefined): Cell => ({ ...plain(text), align: 'center' })
/** A head or section in the tint of the forms. */
export const tinted = (text: string, more: Omit<Cell, 'lines' | 'tint'> = {}): Cell => ({
  lines: [text],
  tint: true,
  ...more,
})
export const headOf = (texts: readonly string[]) => texts.map((text) => tinted(text, { align: 'middle' }))
export const numbersOf = (count: number) =>
  Array.from({ length: count }, (_, index) => tinted(`(${index + 1})`, { align: 'center' }))
/** So many letters in both rows of a result stay on one page; more of them may run over it. */
const keptTogether = 600
/** The number beside the two rows of a result in words. */
export const numberBeside = (text: string, letters: number): Cell => ({
  ...centred(text),
  down: 2,
  ...(letters < keptTogether && { whole: true }),
})
export const lettersOf = ({ text, indicators }: WorkResult): number =>
  indicators.reduce(
    (sum, indicator) => sum + indicator.text.length + (indicator.targetText?.length ?? 20),
    text.length,
  )

/** So many lines, about half a sheet on its side, stay together. */
const linesTogether = 16
/** Letters of the forms' type across a hundredth of such a sheet. */
const lettersAcross = 1.3

/** The lines of one result behind the cells that stand beside them all; a short one never runs over a page. */
export function besideLines(
  beside: readonly Cell[],
  lines: readonly (readonly Cell[])[],
  widths: readonly number[],
): Cell[][] {
  const isShort =
    Math.max(
      tallest(beside, widths),
      lines.reduce((sum, cells) => sum + tallest(cells, widths.slice(beside.length)), 0),
    ) <= linesTogether
  const spanning = beside.map((cell): Cell => ({
    ...cell,
    ...(lines.length > 1 && { down: lines.length }),
    ...(isShort && { whole: true }),
  }))
  return lines.map((cells, index) => (index === 0 ? [...spanning, ...cells] : [...cells]))
}

/** Of cells beside each other, the lines of the tallest; more rather than fewer. */
const tallest = (cells: readonly Cell[], widths: readonly number[]): number =>
  Math.max(
    1,
    ...cells.map(({ lines }, at) => {
      const letters = Math.max(1, (widths[at] ?? 100) * lettersAcross)
      return lines.reduce<number>((sum, line) => sum + Math.ceil(lettersIn(line) / letters), 0)
    }),
  )

function lettersIn(line: string | Line): number {
  if (typeof line === 'string') return line.length
  return line.text.length + (line.aside?.length ?? 0)
}

/** Each line of what somebody wrote. */
export const linesOf = (text: string | undefined): string[] =>
  (text ?? '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
export const dashed = (text: string): Line => ({ text, dash: true })

const appraiserNip: ReadonlySet<FormCode> = new Set(['A.1.1', 'A.1.2', 'B.1.4', 'C.1.1', 'C.1.2'])

/** Who is appraised at the left, who appraises at the right. */
export function identityTable(code: FormCode, { employee, appraiser }: PlanSnapshot): Table {
  const { identity = [], grade = '' } = formSpecs[code]
  const labels = ['NAMA', 'NIP', grade, 'JABATAN', 'UNIT KERJA']
  const left = valuesOf(employee)
  const right = valuesOf(appraiser)
  const labelAtRight = (label: string, row: number) => {
    if (row === 1 && appraiserNip.has(code)) return 'NIP (*opsional)'
    return row === 4 && (code === 'C.1.2' || code === 'B.1.4') ? 'INSTANSI' : label
  }
  return {
    widths: identity,
    head: [],
    rows: [
      [
        tinted('NO', { align: 'center' }),
        tinted('PEGAWAI YANG DINILAI', { across: 2, align: 'center' }),
        tinted('NO', { align: 'center' }),
        tinted('PEJABAT PENILAI KINERJA', { across: 2, align: 'center' }),
      ],
      ...labels.map((label, row) => [
        centred(String(row + 1)),
        plain(label),
        plain(left[row]),
        centred(String(row + 1)),
        plain(labelAtRight(label, row)),
        plain(right[row]),
      ]),
    ],
  }
}

export function valuesOf(person: SignedPerson | undefined): (string | undefined)[] {
  return [person?.name, person?.nip, person?.grade, person?.position, person?.unit]
}

interface Behaviour {
  readonly code: FormCode
  readonly head: string
  readonly expectations: Readonly<Partial<Record<CoreValue, string>>>
  /** Only on forms that tell it. */
  readonly feedback?: readonly Feedback[]
}

/** The seven values, each with its statements, what the leader expects besides and, where the form has it, what was said. */
export function behaviourTable({ code, head, expectations, feedback }: Behaviour): Table {
  const { behaviour = [] } = formSpecs[code]
  const isTold = feedback !== undefined
  return {
    widths: behaviour,
    head: [[tinted(head, { across: 3 }), ...(isTold ? [tinted(feedbackHead, { align: 'middle' })] : [])]],
    rows: coreValues.flatMap((value, index) => [
      [
        { ...centred(String(index + 1)), down: 2, whole: true as const },
        { ...plain(nameOf(value)), across: isTold ? 3 : 2 },
      ],
      [
        { lines: statementsOf(value, code).map(dashed) },
        { lines: ['Ekspektasi Khusus Pimpinan:', ...linesOf(expectations[value]).map(dashed)] },
        ...(isTold ? [saidOf(feedback.filter(({ coreValue }) => coreValue === value))] : []),
      ],
    ]),
  }
}

export const feedbackHead = 'UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG'

/** So the forms spell the first one. */
const nameOf = (value: CoreValue) =>
  value === 'serviceOriented' ? 'Berorientasi pelayanan' : coreValueTexts[value].name

const inFull: ReadonlySet<FormCode> = new Set(['A.1.1', 'A.1.2'])
function statementsOf(value: CoreValue, code: FormCode): readonly string[] {
  const { statements } = coreValueTexts[value]
  return value === 'loyal' && !inFull.has(code) ? [loyalStatementOnForms, ...statements.slice(1)] : statements
}

/** The giver first, then what was said, then the sign. */
export function saidOf(feedback: readonly Feedback[]): Cell {
  return {
    lines: feedback.map(({ giverKind, situation, fact, effect, nextStep, symbol }) => ({
      text: `${giverOnForm[giverKind]}: ${[[situation, fact].filter(Boolean).join(': '), effect, nextStep]
        .filter(Boolean)
        .join('; ')}`,
      symbol,
    })),
  }
}

interface SignatureOf {
  readonly role: string
  readonly person: SignedPerson | undefined
  readonly place?: string | undefined
  /** Dots to be filled by hand where the day is not known; without it the form has no line for place and day. */
  readonly on?: string
}

/** The day is written with the pen. */
export const byHand = 'byHand'

export function signatureOf({ role, person, place, on }: SignatureOf): Signature {
  const day = on === undefined || on === byHand ? '……………………' : dayOnForm(on)
  return {
    role,
    ...(on !== undefined && { placed: `${place ?? '……………………'}, ${day}` }),
    name: person?.name ?? '………………………………',
    ...(person?.nip !== undefined && { nip: person.nip }),
  }
}
