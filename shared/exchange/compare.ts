import type { Predikat } from '../appraisal/predikat.ts'
import { spellingOf } from '../spelling/spelling.ts'
import {
  type Comparison,
  type Difference,
  type DifferenceKind,
  differenceKinds,
  type ExchangeRow,
  type OurPerson,
} from './exchange.ts'
import type { TheirColumn, TheirRow } from './their-list.ts'

interface Compared {
  readonly ours: readonly OurPerson[]
  readonly theirs: readonly TheirRow[]
  readonly columns: readonly TheirColumn[]
  readonly year: number
  /** Whether a line of nobody here is told: to whoever sees everybody. */
  readonly tellsStrangers: boolean
  readonly predikatWord: (predikat: Predikat) => string
}

/**
 * The office’s people against another system’s list, by NIP, without one by a name that only one bears. What their list has no column
 * for is not compared; nothing is guessed.
 */
export function compareLists(compared: Compared): Comparison {
  const { ours, theirs, columns, tellsStrangers } = compared
  const find = finderOf(ours)
  const found = theirs.map((row) => ({ row, person: find(row) }))
  const byPerson = Map.groupBy(
    found.flatMap(({ row, person }) => (person && person !== 'several' ? [{ row, person }] : [])),
    ({ person }) => person.employeeId,
  )
  const known = ours.flatMap((person): ExchangeRow[] => {
    const rows = byPerson.get(person.employeeId)?.map(({ row }) => row)
    const differences = rows ? differencesOf(person, rows, compared) : onlyHere(person)
    const line = rows?.[0]?.line
    return differences.length === 0 ? [] : [rowOf(person, differences, line)]
  })
  const differing = new Set(known.map(({ employeeId }) => employeeId))
  const strangers = tellsStrangers
    ? found.flatMap(({ row, person }) => (person ? [] : [strangerOf(row)]))
    : []
  const rows = [...known, ...strangers.filter(({ nip }) => nip !== undefined)]
  const counts = Object.fromEntries(differenceKinds.map((kind) => [kind, countOf(rows, kind)]))
  return {
    rows,
    counts: counts as Record<DifferenceKind, number>,
    same: [...byPerson.keys()].filter((id) => !differing.has(id)).length,
    read: theirs.length,
    columns,
    unclear: found
      .filter(
        ({ row, person }) =>
          person === 'several' || (person === undefined && row.nip === undefined && tellsStrangers),
      )
      .map(({ row: { line, text } }) => ({ line, text })),
  }
}

function finderOf(ours: readonly OurPerson[]): (row: TheirRow) => OurPerson | 'several' | undefined {
  const byNip = new Map(
    ours.flatMap((person) => (person.nip === undefined ? [] : [[person.nip, person] as const])),
  )
  const byName = Map.groupBy(
    ours.flatMap((person) =>
      [...new Set([spellingOf(person.name), spellingOf(person.fullName)])].map((name) => ({ name, person })),
    ),
    ({ name }) => name,
  )
  return ({ nip, name = '' }) => {
    if (nip !== undefined) return byNip.get(nip)
    const named = byName.get(spellingOf(name)) ?? []
    return named.length > 1 ? 'several' : named[0]?.person
  }
}

function onlyHere(person: OurPerson): Difference[] {
  return person.isAsn ? [{ kind: 'onlyHere', here: person.unit }] : []
}

/** Of a person in several lines those of the period count; where none is of it, that is the difference. */
function differencesOf(person: OurPerson, rows: readonly TheirRow[], compared: Compared): Difference[] {
  const { year } = compared
  const ofYear = rows.filter((row) => row.year === undefined || row.year === year)
  const [row] = ofYear
  if (row === undefined)
    return [{ kind: 'period', here: String(year), there: rows.map((one) => one.year).join(', ') }]
  return [
    ...planDifference(person, row),
    ...superiorDifference(person, row),
    ...predikatDifference(person, row, compared),
  ]
}

function planDifference({ hasPlan, isAsn }: OurPerson, row: TheirRow): Difference[] {
  if (row.hasPlan === undefined || row.hasPlan === hasPlan || !isAsn) return []
  return [{ kind: hasPlan ? 'noPlanThere' : 'noPlanHere' }]
}

function superiorDifference({ superior }: OurPerson, { superiorNip, superiorName }: TheirRow): Difference[] {
  const there = superiorName ?? superiorNip
  if (there === undefined) return []
  const isSame =
    superiorNip !== undefined && superior?.nip !== undefined
      ? superiorNip === superior.nip
      : superiorName !== undefined && superior !== undefined && isSameName(superior.name, superiorName)
  return isSame ? [] : [{ kind: 'superior', there, ...(superior && { here: superior.name }) }]
}

/** With or without titles: all words of the shorter stand in the longer. */
function isSameName(one: string, other: string): boolean {
  const [shorter = [], longer = []] = [one, other]
    .map((name) => spellingOf(name.split(',')[0] ?? '').split(' '))
    .toSorted((a, b) => a.length - b.length)
  return shorter.every((word) => longer.includes(word))
}

function predikatDifference(
  { predikat }: OurPerson,
  row: TheirRow,
  { columns, predikatWord }: Compared,
): Difference[] {
  if (!columns.includes('predikat') || (predikat === row.predikat && row.predikatText === undefined))
    return []
  const there = row.predikatText ?? (row.predikat && predikatWord(row.predikat))
  return [
    {
      kind: 'predikat',
      ...(predikat && { here: predikatWord(predikat) }),
      ...(there !== undefined && { there }),
    },
  ]
}

function rowOf(person: OurPerson, differences: readonly Difference[], line: number | undefined): ExchangeRow {
  const { employeeId, nip, fullName, unit } = person
  return {
    key: employeeId,
    employeeId,
    name: fullName,
    unit,
    differences,
    ...(nip !== undefined && { nip }),
    ...(line !== undefined && { line }),
  }
}

function strangerOf({ line, nip, name, text }: TheirRow): ExchangeRow {
  return {
    key: `line ${line}`,
    name: name ?? text,
    line,
    differences: [{ kind: 'onlyThere', there: name ?? text }],
    ...(nip !== undefined && { nip }),
  }
}

const countOf = (rows: readonly ExchangeRow[], kind: DifferenceKind) =>
  rows.filter(({ differences }) => differences.some((one) => one.kind === kind)).length
