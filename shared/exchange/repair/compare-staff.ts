import { spellingOf } from '../../spelling/spelling.ts'
import { finderOf } from '../compare.ts'
import {
  type RepairComparison,
  type RepairField,
  repairFields,
  type RepairRow,
  type RepairSource,
  type RepairValues,
  repairSources,
  type UnclearLine,
} from './repair.ts'

/** What somebody says of a person, each value as it is shown; what he does not say is absent. */
export type StaffFacts = Readonly<Partial<Record<RepairField, string>>>

export interface OurStaff {
  readonly employeeId: string
  readonly nip?: string
  readonly name: string
  readonly fullName: string
  readonly unit: string
  readonly facts: StaffFacts
  /** A civil servant in service: lists of other systems should have him. */
  readonly isExpected: boolean
}
export interface StaffLine {
  readonly line: number
  readonly nip?: string
  readonly name: string
  /** Absent of a line that could not be read. */
  readonly facts?: StaffFacts
}
export type StaffLists = { readonly [Source in RepairSource]?: readonly StaffLine[] }

interface Held {
  readonly ours: readonly OurStaff[]
  readonly lists: StaffLists
  /** Whether a line of nobody here is told: to whoever sees everybody. */
  readonly tellsStrangers: boolean
  readonly fingerprintOf: (field: RepairField, values: RepairValues) => string
}

const recorded = 'tercatat'
const unrecorded = 'tidak tercatat'

/** The office's staff against one or two lists, by NIP, without one by a name that only one bears; nothing is guessed. */
export function compareStaff(held: Held): RepairComparison {
  const found = repairSources.flatMap((source) => {
    const lines = held.lists[source]
    return lines === undefined ? [] : [matched(source, lines, held)]
  })
  const known = held.ours.map((person) => differencesOf(person, found))
  const rows = [...known.flat(), ...(held.tellsStrangers ? strangersIn(found) : [])]
  return {
    rows: rows.map((row) => {
      const fingerprint = held.fingerprintOf(row.field, row.values)
      return { ...row, fingerprint, key: `${row.employeeId ?? row.nip} ${row.field}` }
    }),
    same: held.ours.filter(
      ({ employeeId }, at) => known[at]?.length === 0 && found.some(({ own }) => own.has(employeeId)),
    ).length,
    read: Object.fromEntries(found.map(({ source, read }) => [source, read])),
    unclear: found.flatMap(({ unclear }) => unclear),
  }
}

interface Matched {
  readonly source: RepairSource
  readonly read: number
  /** By the person's id; the facts of a line that could not be read are absent. */
  readonly own: ReadonlyMap<string, StaffFacts | undefined>
  readonly strangers: readonly StaffLine[]
  readonly unclear: readonly UnclearLine[]
}

function matched(source: RepairSource, lines: readonly StaffLine[], { ours, tellsStrangers }: Held): Matched {
  const find = finderOf(ours)
  const own = new Map<string, StaffFacts | undefined>()
  const strangers: StaffLine[] = []
  const unclear: UnclearLine[] = []
  for (const line of lines) {
    const person = find(line)
    if (person === undefined || person === 'several') {
      const isStranger = person === undefined && line.nip !== undefined && line.facts !== undefined
      if (isStranger) strangers.push(line)
      else if (tellsStrangers) unclear.push(unclearLine(source, line))
    } else {
      if (own.has(person.employeeId) || line.facts === undefined) unclear.push(unclearLine(source, line))
      if (!own.has(person.employeeId)) own.set(person.employeeId, line.facts)
    }
  }
  return { source, read: lines.length, own, strangers, unclear }
}

const unclearLine = (source: RepairSource, { line, name, nip }: StaffLine): UnclearLine => ({
  source,
  line,
  text: [name, nip].filter(Boolean).join(' · '),
})

type Plain = Omit<RepairRow, 'key' | 'fingerprint'>

function differencesOf(person: OurStaff, found: readonly Matched[]): Plain[] {
  const { employeeId, nip, fullName, unit, facts, isExpected } = person
  const row = (field: RepairField, values: RepairValues): Plain => ({
    employeeId,
    name: fullName,
    unit,
    field,
    values,
    ...(nip !== undefined && { nip }),
  })
  const absent = found.filter(({ own }) => !own.has(employeeId))
  const isMissed = isExpected && absent.length > 0
  const presence = isMissed
    ? [
        row('presence', {
          ours: unit,
          ...each(found, ({ own }) => (own.has(employeeId) ? recorded : unrecorded)),
        }),
      ]
    : []
  return [
    ...presence,
    ...repairFields.flatMap((field) => {
      const theirs = each(found, ({ own }) => own.get(employeeId)?.[field])
      const isSame = Object.values(theirs).every((said) => isSameValue(field, facts[field], said))
      return isSame
        ? []
        : [row(field, { ...(facts[field] !== undefined && { ours: facts[field] }), ...theirs })]
    }),
  ]
}

/** What each list says, where it says something. */
function each(found: readonly Matched[], said: (list: Matched) => string | undefined): RepairValues {
  return Object.fromEntries(
    found.flatMap((list) => {
      const value = said(list)
      return value === undefined ? [] : [[list.source, value]]
    }),
  )
}

const compact = (text: string) => spellingOf(text).replaceAll(' ', '')

/** Capitals, dots and spaces make no difference, nor do the units above that an export tells with the unit. */
function isSameValue(field: RepairField, ours: string | undefined, theirs: string): boolean {
  if (ours === undefined) return false
  if (compact(ours) === compact(theirs)) return true
  return field === 'unit' && theirs.split(/\s[-–]\s|[,/;]/).some((part) => compact(part) === compact(ours))
}

/** By their NIP, once for all lists. */
function strangersIn(found: readonly Matched[]): Plain[] {
  const names = new Map(found.flatMap(({ strangers }) => strangers.map(({ nip = '', name }) => [nip, name])))
  const isIn = (list: Matched, nip: string) => list.strangers.some((one) => one.nip === nip)
  return [...names].map(([nip, name]) => ({
    nip,
    name,
    field: 'presence',
    values: { ours: unrecorded, ...each(found, (list) => (isIn(list, nip) ? recorded : unrecorded)) },
  }))
}
