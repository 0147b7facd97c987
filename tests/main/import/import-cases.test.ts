import { describe, expect, it } from 'vitest'
import {
  caseBytes,
  caseFiles,
  type Outcome,
  outcomeOf,
  type Person,
  readCases,
  stored,
} from './case-outcome.ts'
import { importFile, testOffices } from './import-files.ts'
import type { Right } from './case-people.ts'
import { limitCases } from './limit-cases.ts'
import { staffCases } from './staff-cases.ts'
import { valueCases } from './value-cases.ts'
import { yearCases } from './year-cases.ts'

/** Cases that are not right yet. One that becomes right fails here until it leaves the list. */
const notYet: readonly string[] = []

const office = testOffices()
const right: Readonly<Record<string, Right>> = { ...staffCases, ...valueCases, ...yearCases, ...limitCases }

function likeAny(texts: readonly (string | RegExp | undefined)[]) {
  return texts.map((text): unknown => (text instanceof RegExp ? expect.stringMatching(text) : text))
}

/** Without what a case leaves open, where it is as the case allows. */
function withoutOpen(people: readonly Person[], { may = {} }: Right): Person[] {
  return people.map((person) =>
    Object.fromEntries(Object.entries(person).filter(([column, value]) => may[column] !== value)),
  )
}

/** One of several columns that would do, as the importer told it. */
function chosen(expected: readonly string[], told: readonly string[]): string[] {
  return expected.map((text) => {
    const [line = '', columns = ''] = text.split(' ')
    return (
      columns
        .split('|')
        .map((column) => `${line} ${column}`)
        .find((each) => told.includes(each)) ?? text
    )
  })
}

function expectRight(outcome: Outcome, before: Pick<Outcome, 'people'>, expected: Right): void {
  const { units = [], plans = [], realisations = [], behaviour = [], warned = [], rejected = [] } = expected
  expect([outcome.refused]).toEqual(likeAny([expected.refused]))
  // a period is said by its name
  expect(outcome.said.filter((sentence) => /\b20\d\d-(Q\d|\d\d)\b(?!-)/.test(sentence))).toEqual([])
  expect(withoutOpen(outcome.people, expected)).toEqual(
    withoutOpen(expected.people ?? before.people, expected).toSorted(byNip),
  )
  expect(outcome.units).toEqual(units)
  expect(outcome.plans).toEqual(likeAny(plans))
  expect(outcome.realisations).toEqual(realisations)
  expect(outcome.behaviour).toEqual(behaviour)
  const open = new Set(expected.mayWarn)
  const required = chosen(warned, outcome.warned)
  expect(outcome.warned.filter((text) => required.includes(text) || !open.has(text))).toEqual(required)
  expect(outcome.rejected).toEqual(rejected)
  expect(outcome.unread).toEqual(expect.arrayContaining([...(expected.unread ?? [])]))
  expect(outcome.lost).toEqual([])
}

/** People without a NIP come last, by name. */
function byNip(a: Person, b: Person): number {
  const key = ({ nip, name }: Person) => `${nip ?? '~'} ${name}`
  return key(a) < key(b) ? -1 : 1
}

describe('every workbook of the field', () => {
  for (const { id, file, right: words } of readCases()) {
    const expected = right[id] ?? {}
    const test = notYet.includes(id) ? it.fails : it
    test(`${id} ${file}: ${words}`, async () => {
      const started = office()
      for (const base of expected.before ?? [])
        await importFile(
          started.call,
          base,
          { ...(!base.startsWith('00') && { year: 2025 }) },
          caseBytes(base),
        )
      const before = stored(started.file)
      const options = expected.year === undefined ? {} : { year: expected.year }
      const outcome = await outcomeOf(started, file, options)
      expectRight(outcome, before, expected)
      await expected.afterwards?.(started, outcome.people, file)
    })
  }

  it('has what is right for every line of the table', () => {
    const ids = readCases().map(({ id }) => id)
    expect(ids.filter((id) => right[id] === undefined)).toEqual([])
    expect(Object.keys(right).filter((id) => !ids.includes(id))).toEqual([])
    expect(notYet.filter((id) => !ids.includes(id))).toEqual([])
  })

  it('leaves no workbook of the folder unread', () => {
    const read = readCases().flatMap(({ id, file }) => [file, ...(right[id]?.before ?? [])])
    expect(caseFiles.filter((file) => !read.includes(file))).toEqual([])
  })
})
