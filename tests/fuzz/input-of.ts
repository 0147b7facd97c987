import fc from 'fast-check'
import type { z } from 'zod'

/** What an office really has, by the name of the field that asks for it: without it nearly every input is refused at once. */
export interface Known {
  (field: string): readonly unknown[]
  /** Nothing else where it has something, so that most inputs are taken. */
  readonly only?: boolean
}

type Def = Record<string, unknown> & { readonly type: string }
const defOf = (schema: z.ZodType) => schema._zod.def as unknown as Def
const checksOf = (def: Def) =>
  ((def['checks'] ?? []) as { _zod: { def: Record<string, unknown> } }[]).map((check) => check._zod.def)

/** Inputs that the schema describes, most of which it also takes: refinements and bounds are missed now and then on purpose. */
export function inputOf(schema: z.ZodType, known: Known, field = ''): fc.Arbitrary<unknown> {
  const def = defOf(schema)
  const inner = (name: string, at = field) => inputOf(def[name] as z.ZodType, known, at)
  switch (def.type) {
    case 'object':
      return orReal(ofObject(def['shape'] as Record<string, z.ZodType>, known), known(field))
    case 'string':
      return textOf(checksOf(def), known, field)
    case 'number':
      return numberOf(def, known, field)
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    case 'literal':
      return fc.constantFrom(...(def['values'] as unknown[]))
    case 'enum':
      return fc.constantFrom(...Object.values(def['entries'] as Record<string, unknown>))
    case 'array':
      return orReal(
        fc.array(inner('element'), { minLength: known.only ? 1 : 0, maxLength: 4 }),
        known(field).filter((real) => Array.isArray(real)),
      )
    case 'tuple':
      return fc.tuple(...(def['items'] as z.ZodType[]).map((item) => inputOf(item, known, field)))
    case 'record':
    case 'partialRecord':
      return orReal(
        fc.dictionary(inner('keyType') as fc.Arbitrary<string>, inner('valueType'), { maxKeys: 4 }),
        known(field).filter((real) => typeof real === 'object'),
      )
    case 'union':
      return fc.oneof(...(def['options'] as z.ZodType[]).map((option) => inputOf(option, known, field)))
    case 'optional':
    case 'default':
    case 'prefault':
      return fc.option(inner('innerType'), { nil: undefined, freq: known.only ? 1 : 5 })
    case 'nullable':
      return fc.option(inner('innerType'))
    case 'readonly':
    case 'nonoptional':
    case 'catch':
      return inner('innerType')
    case 'pipe':
      return inner('in')
    case 'lazy':
      return inputOf((def['getter'] as () => z.ZodType)(), known, field)
    case 'unknown':
    case 'any':
      return hostile
    default:
      throw new Error(`no inputs are known for a schema of kind ${def.type}`)
  }
}

const orReal = (free: fc.Arbitrary<unknown>, real: readonly unknown[]): fc.Arbitrary<unknown> =>
  real.length === 0 ? free : fc.oneof(free, fc.constantFrom(...real))

function ofObject(shape: Record<string, z.ZodType>, known: Known): fc.Arbitrary<unknown> {
  const entries = Object.entries(shape).map(([key, value]) => [key, inputOf(value, known, key)] as const)
  return fc.record(Object.fromEntries(entries)).map(withoutAbsent)
}

/** A key that is not there, not one that is there and undefined: what comes by a carrier has no other way to say it. */
function withoutAbsent(input: object): object {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined))
}

function textOf(
  checks: readonly Record<string, unknown>[],
  known: Known,
  field: string,
): fc.Arbitrary<unknown> {
  const maximum = checks.find(({ check }) => check === 'max_length')?.['maximum'] as number | undefined
  const free = fc.oneof(
    fc.string({ maxLength: Math.min(maximum ?? 40, 40), unit: 'grapheme' }),
    fc.constantFrom('2026-01-15', '2025-12-31', '2026-02-30', '2026', '2026-Q1', '2026-07', 'Nur-Aini', ' '),
  )
  const edge = fc.constantFrom(
    'x'.repeat(maximum ?? 1000),
    'x'.repeat((maximum ?? 1000) + 1),
    '\ud83d',
    'e\u0301',
    "'; DROP TABLE employee; --",
    '=HYPERLINK("http://x")',
    '\u0000',
  )
  return weighed(known, field, free, edge)
}

function numberOf(def: Def, known: Known, field: string): fc.Arbitrary<unknown> {
  const checks = checksOf(def)
  const bound = (name: string) => checks.find(({ check }) => check === name)?.['value'] as number | undefined
  const min = bound('greater_than') ?? -10
  const max = Math.max(bound('less_than') ?? min + 1000, min)
  const isWhole = def['format'] === 'safeint' || checks.some(({ format }) => format === 'safeint')
  const whole = fc.integer({ min: Math.ceil(min), max: Math.min(Math.floor(max), 2 ** 31) })
  const hundredths = fc.integer({ min: 0, max: 20_000 }).map((value) => value / 100)
  const edge = fc.constantFrom(min, max, min - 1, max + 1, 0, -0, 0.1 + 0.2, 1e21, 2 ** 53, 5e-324)
  return weighed(known, field, isWhole ? whole : fc.oneof(whole, hundredths), edge)
}

function weighed(
  known: Known,
  field: string,
  free: fc.Arbitrary<unknown>,
  edge: fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> {
  const real = known(field)
  if (known.only) return real.length > 0 ? fc.constantFrom(...real) : free
  const others = [
    { weight: 6, arbitrary: free },
    { weight: 1, arbitrary: edge },
  ]
  if (real.length === 0) return fc.oneof(...others)
  return fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...real) }, ...others)
}

const nested = (depth: number, build: (inside: unknown) => unknown) => {
  let value: unknown = 1
  for (let at = 0; at < depth; at++) value = build(value)
  return value
}

/** What no schema asks for. */
export const hostile: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(null, true, '', 0, -1, 1e308, Number.NaN, Number.POSITIVE_INFINITY, [], {}, [[]], 'null'),
  fc.constantFrom(
    { length: { toString: null } },
    { toJSON: 1 },
    JSON.parse('{"then":"x"}'),
    { constructor: { prototype: 1 } },
    nested(5000, (inside) => [inside]),
    nested(5000, (inside) => ({ a: inside })),
    'x'.repeat(2_000_000),
    JSON.parse('{"__proto__":{"role":"owner"}}'),
  ),
  fc.anything({ withBigInt: false, withDate: false, withNullPrototype: true, maxDepth: 3 }),
)

/** An input that was right once, with one place changed: another value, a key gone, a key more. */
export function mutated(input: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc
    .tuple(input, hostile, fc.nat(), fc.constantFrom('value', 'gone', 'more'))
    .map(([right, strange, at, how]) => {
      const places = placesOf(right)
      const place = places[at % Math.max(places.length, 1)]
      if (place === undefined) return strange
      return changeAt(right, place, how, strange)
    })
}

type Place = readonly (string | number)[]

function placesOf(value: unknown, here: Place = []): Place[] {
  if (typeof value !== 'object' || value === null || here.length === 6) return [here]
  const entries = Object.entries(value) as [string, unknown][]
  return [here, ...entries.flatMap(([key, child]) => placesOf(child, [...here, key]))]
}

function changeAt(value: unknown, place: Place, how: string, strange: unknown): unknown {
  const [key, ...rest] = place
  if (key === undefined)
    return how === 'more' && typeof value === 'object' && value !== null && !Array.isArray(value)
      ? { ...value, entahApa: strange }
      : strange
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string, unknown>
  if (rest.length === 0 && how === 'gone') delete copy[key]
  else copy[key] = changeAt(copy[key], rest, how, strange)
  return copy
}
