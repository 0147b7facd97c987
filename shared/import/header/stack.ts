import { spellingOf } from '../../spelling/spelling.ts'
import type { ImportKind } from '../preview.ts'
import { candidatesOf, ignoredField, numberField } from './header-match.ts'
import { isGeneric, wordsOf } from './header-words.ts'

/** The fields that one column holds one below the other, from its first line on; null for a known one that is not read. */
export type Stack = readonly (string | null)[]

const sure = 80

/**
 * The fields of a header that names several things (`NIP / KARPEG`, JABATAN over TMT over ESELON), or undefined when it
 * names one or one of its parts is not known. `parents` stand above the header; `parts` are its lines.
 */
export function stackOf(kind: ImportKind, label: string, parents: readonly string[] = []): Stack | undefined {
  const lines = label.split(/\r?\n/).filter((line) => spellingOf(line) !== '')
  const slashed = lines.flatMap((line) => line.split('/'))
  for (const parts of [lines, slashed, label.split(/[\s.]+/)]) {
    const stack = parts.length < 2 ? undefined : segmented(kind, parts, parents)
    if (stack !== undefined && stack.length >= 2) return stack
  }
  return undefined
}

/** The fields of a column whose header has a row for each of a person's rows; a part that is not known is not read. */
export function tieredStack(kind: ImportKind, parts: readonly string[]): Stack {
  let head: string | undefined
  return parts.map((part) => {
    const field = part === '' ? undefined : fieldOf(kind, part, head)
    if (field !== undefined) head = headAfter(kind, part, head)
    return field === undefined || field === ignoredField ? null : field
  })
}

/** Parts, joined where they are known only together, all of them known or nothing. */
function segmented(
  kind: ImportKind,
  parts: readonly string[],
  parents: readonly string[],
): Stack | undefined {
  const fields = segmentsFrom(kind, parts, parents.at(-1))?.map((field) =>
    field === ignoredField ? null : field,
  )
  // several spellings of one field (`NIP/NIPPPK/NIK`) are that field once
  const once = fields?.map((field, index) => (fields.indexOf(field) < index ? null : field))
  return once?.some((field) => field !== null) ? once : undefined
}

function segmentsFrom(
  kind: ImportKind,
  parts: readonly string[],
  head: string | undefined,
): string[] | undefined {
  if (parts.length === 0) return []
  for (let length = 1; length <= parts.length; length++) {
    const segment = parts.slice(0, length).join(' ')
    const field = fieldOf(kind, segment, head)
    if (field === undefined || field === numberField) continue
    const rest = segmentsFrom(kind, parts.slice(length), headAfter(kind, segment, head))
    if (rest !== undefined) return [field, ...rest]
  }
  return undefined
}

/** A vague part (TMT, NAMA) belongs to the thing named before it; so does every part below one that is not read (CPNS). */
function fieldOf(kind: ImportKind, part: string, head: string | undefined): string | undefined {
  const isBelow = head !== undefined && (isVague(part) || isUnread(kind, head))
  return isBelow ? bestOf(kind, [head, part]) : bestOf(kind, [part])
}

function headAfter(kind: ImportKind, part: string, head: string | undefined): string | undefined {
  return isVague(part) || isUnread(kind, head) ? head : part
}

function isUnread(kind: ImportKind, head: string | undefined): boolean {
  return head !== undefined && bestOf(kind, [head]) === ignoredField
}

function bestOf(kind: ImportKind, labels: readonly string[]): string | undefined {
  const best = candidatesOf(kind, labels)[0]
  return best && best.score >= sure ? best.field : undefined
}

function isVague(part: string): boolean {
  return isGeneric(wordsOf(part))
}
