import type { Predikat } from '../appraisal/predikat.ts'
import { splitName } from '../people/person-name.ts'
import { spellingOf } from '../spelling/spelling.ts'
import type { Comparison, Difference, ExchangeRow, OurPerson } from './exchange.ts'
import type { TheirFacts, TheirList, TheirRow } from './their-list.ts'
import { typedColumns, typedFacts, type TypedPerson } from './typed-person.ts'

interface Compared {
  readonly ours: readonly OurPerson[]
  /** Without one only those are compared of whom something was typed. */
  readonly list?: TheirList
  /** Typed by hand, which is newer than the list. */
  readonly typed: readonly TypedPerson[]
  readonly year: number
  /** Whether a line of nobody here is told: to whoever sees everybody. */
  readonly tellsStrangers: boolean
  readonly predikatWord: (predikat: Predikat) => string
  readonly fingerprintOf: (values: readonly string[]) => string
}

/**
 * The office’s people against another system’s list, by NIP, without one by a name that only one bears. What their list has no column
 * for is not compared; nothing is guessed.
 */
export function compareLists(compared: Compared): Comparison {
  const { ours, list, typed, tellsStrangers, fingerprintOf } = compared
  const find = finderOf(ours)
  const theirs = list?.rows ?? []
  const found = theirs.map((row) => ({ row, person: find(row) }))
  const lines = Map.groupBy(
    found.flatMap(({ row, person }) => (person && person !== 'several' ? [{ row, person }] : [])),
    ({ person }) => person.employeeId,
  )
  const byHand = new Map(typed.map((one) => [one.employeeId, one.isThere ? [typedFacts(one)] : []]))
  const known = ours.flatMap((person): ExchangeRow[] => {
    const { employeeId } = person
    const line = byHand.has(employeeId) ? undefined : lines.get(employeeId)?.[0]?.row.line
    const facts = byHand.get(employeeId) ?? lines.get(employeeId)?.map(({ row }) => row)
    if (facts === undefined && list === undefined) return []
    const differences = facts?.length ? differencesOf(person, facts, compared) : onlyHere(person)
    return differences.length === 0 ? [] : [rowOf(person, marked(differences, fingerprintOf), line)]
  })
  const differing = new Set(known.map(({ employeeId }) => employeeId))
  const strangers = tellsStrangers
    ? found.flatMap(({ row, person }) => (person ? [] : [strangerOf(row, fingerprintOf)]))
    : []
  const rows = [...known, ...strangers.filter(({ nip }) => nip !== undefined)]
  const held = new Set([...lines.keys(), ...byHand.keys()])
  return {
    rows,
    same: [...held].filter((id) => !differing.has(id)).length,
    read: theirs.length + typed.length,
    columns: [...new Set([...(list?.columns ?? []), ...(typed.length > 0 ? typedColumns(typed) : [])])],
    unclear: found
      .filter(
        ({ row, person }) =>
          person === 'several' || (person === undefined && row.nip === undefined && tellsStrangers),
      )
      .map(({ row: { line, text } }) => ({ line, text })),
  }
}

type Plain = Omit<Difference, 'fingerprint'>

/** Where somebody works, and capitals and dots of a name, make no other difference. */
const marked = (differences: readonly Plain[], fingerprintOf: Compared['fingerprintOf']): Difference[] =>
  differences.map((one) => {
    const values = one.kind === 'onlyHere' ? [] : [one.here, one.there]
    return {
      ...one,
      fingerprint: fingerprintOf([one.kind, ...values.map((value = '') => spellingOf(value))]),
    }
  })

type Named = Pick<OurPerson, 'nip' | 'name' | 'fullName'>

/** By NIP, without one by a name that only one bears. */
export function finderOf<Person extends Named>(
  ours: readonly Person[],
): (row: Pick<TheirRow, 'nip' | 'name'>) => Person | 'several' | undefined {
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

function onlyHere(person: OurPerson): Plain[] {
  return person.isAsn ? [{ kind: 'onlyHere', here: person.unit }] : []
}

/** Of a person in several lines those of the period count; where none is of it, that is the difference. */
function differencesOf(person: OurPerson, rows: readonly TheirFacts[], compared: Compared): Plain[] {
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

function planDifference({ hasPlan, isAsn }: OurPerson, row: TheirFacts): Plain[] {
  if (row.hasPlan === undefined || row.hasPlan === hasPlan || !isAsn) return []
  return [{ kind: hasPlan ? 'noPlanThere' : 'noPlanHere' }]
}

function superiorDifference({ superior }: OurPerson, { superiorNip, superiorName }: TheirFacts): Plain[] {
  const there = superiorName ?? superiorNip
  if (there === undefined) return []
  const isSame =
    superiorNip !== undefined && superior?.nip !== undefined
      ? superiorNip === superior.nip
      : superiorName !== undefined && superior !== undefined && isSameName(superior.name, superiorName)
  return isSame ? [] : [{ kind: 'superior', there, ...(superior && { here: superior.name }) }]
}

/** Whole names, with or without titles: who bears one name alone is not everybody who bears it among others. */
const isSameName = (one: string, other: string): boolean => bareName(one) === bareName(other)

/** A title behind the name is known by its comma, else by the dot inside it: S.Sos, M.Si. */
const bareName = (text: string): string =>
  spellingOf(splitName(text).name.replace(/(?:\s+[SMADP]\p{L}{0,2}\.\p{L}{1,6}\.?)+$/iu, ''))

function predikatDifference(person: OurPerson, row: TheirFacts, { predikatWord }: Compared): Plain[] {
  const { predikat, isEarly } = person
  const said = row.predikatText ?? row.predikat
  if (isEarly || said === undefined || said === (predikat ?? 'none')) return []
  const there = row.predikatText ?? (row.predikat && row.predikat !== 'none' && predikatWord(row.predikat))
  return [
    {
      kind: 'predikat',
      ...(predikat && { here: predikatWord(predikat) }),
      ...(there && { there }),
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

function strangerOf(
  { line, nip, name, text }: TheirRow,
  fingerprintOf: Compared['fingerprintOf'],
): ExchangeRow {
  return {
    key: `line ${line}`,
    name: name ?? text,
    line,
    differences: [
      { kind: 'onlyThere', there: name ?? text, fingerprint: fingerprintOf(['onlyThere', nip ?? '']) },
    ],
    ...(nip !== undefined && { nip }),
  }
}
