import { parseEducation } from '../../people/education.ts'
import { gradeOfRankName, parseGrade } from '../../people/grade.ts'
import { parseEchelon } from '../../people/position.ts'
import { parseSex } from '../../people/sex.ts'
import type { Stack } from '../header/stack.ts'
import { monthOfName } from '../../date/month-name.ts'

const digitsOf = (line: string) => line.replace(/\D/g, '').length

/** Fields whose values show by themselves what they are; the others take any line that is no date. */
const shown: Readonly<Record<string, (line: string) => boolean>> = {
  nip: (line) => digitsOf(line) === 18,
  nik: (line) => digitsOf(line) === 16,
  npwp: (line) => digitsOf(line) === 15,
  karpeg: (line) => /\d/.test(line) && digitsOf(line) < 15,
  grade: (line) => parseGrade(line).ok || /^[IVX]+$/.test(line),
  rankName: (line) => gradeOfRankName(line) !== undefined,
  echelon: (line) => parseEchelon(line) !== undefined || /^non\b|^-$/i.test(line),
  educationLevel: (line) => parseEducation(line) !== undefined,
  graduationYear: (line) => /^(?:19|20)\d{2}$/.test(line),
  sex: (line) => parseSex(line) !== undefined,
}

/**
 * Parts a cell among the fields of its column's header, field → text. As many lines as fields go in their order; otherwise
 * each line goes to the field that its looks tell, else to the next free text, a rank's name beside its grade to the rank,
 * and what fits none to the text before it.
 */
export function partCell(stack: Stack, text: string): ReadonlyMap<string, string> {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const isInOrder = lines.length === stack.length && lines.every((line, index) => fits(stack[index], line))
  return isInOrder
    ? new Map(
        stack.flatMap((field, index) =>
          field === null ? [] : [[field, valueOf(field, lines[index] ?? '')]],
        ),
      )
    : partByLooks(stack, lines)
}

function partByLooks(stack: Stack, lines: readonly string[]): ReadonlyMap<string, string> {
  const parts = new Map<string, string>()
  let last: string | null | undefined
  let place = 0
  for (const [index, line] of lines.entries()) {
    const isRankBesideGrade =
      gradeOfRankName(line) !== undefined && lines.slice(index + 1).some((other) => isCode(other))
    const field =
      stack.includes('grade') && !stack.includes('rankName') && isRankBesideGrade
        ? 'rankName'
        : fieldByLooks(stack, line, place, parts)
    if (field === undefined) {
      // what fits nowhere stays in sight with the field before it
      const owner = last ?? stack.find((each) => each !== null)
      if (typeof owner === 'string') parts.set(owner, [parts.get(owner), line].filter(Boolean).join('\n'))
      continue
    }
    if (field !== null) parts.set(field, valueOf(field, line))
    if (stack.includes(field)) place = stack.indexOf(field) + 1
    last = field
  }
  return parts
}

/** The field whose values look like the line, from `place` on or left free before it, else the next free text. */
function fieldByLooks(
  stack: Stack,
  line: string,
  place: number,
  parts: ReadonlyMap<string, string>,
): string | null | undefined {
  const isFree = (field: string | null) =>
    typeof field === 'string' && isShownField(field) && !parts.has(field)
  const later = stack.slice(place)
  return (
    [...later, ...stack].find((field) => isFree(field) && fits(field, line)) ??
    later.find((field) => !isShownField(field) && fits(field, line))
  )
}

function isCode(line: string): boolean {
  return parseGrade(line).ok && gradeOfRankName(line) === undefined
}

function isShownField(field: string | null | undefined): boolean {
  return typeof field === 'string' && (isDateField(field) || field in shown)
}

/** Whether a line may be the field's value; a field that is not read may be anything. */
function fits(field: string | null | undefined, line: string): boolean {
  if (field === undefined) return false
  if (field === null) return true
  if (isDateField(field)) return looksLikeDate(line)
  return shown[field]?.(line) ?? !looksLikeDate(line)
}

function valueOf(field: string, line: string): string {
  return isDateField(field) ? withoutTmt(line) : line
}

function withoutTmt(line: string): string {
  return line.replace(/^(?:TMT|T\.M\.T\.?|TGL\.?|TANGGAL)[:.\s]*/i, '')
}

function isDateField(field: string): boolean {
  return field.endsWith('Date') || field === 'contractStart' || field === 'contractEnd'
}

function looksLikeDate(line: string): boolean {
  const plain = withoutTmt(line)
  if (/^\d{1,4}[-/. ]+\d{1,2}[-/. ]+\d{2,4}$/.test(plain)) return true
  const named = /^\d{1,2}[-/.\s]+(\p{L}+)\.?[-/.,\s]+\d{2,4}$/u.exec(plain)
  return named !== null && monthOfName(named[1] ?? '') !== undefined
}
