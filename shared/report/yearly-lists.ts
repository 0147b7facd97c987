import { settingDefaults } from '../setting/settings.ts'
import type { Words } from '../text/words.ts'
import type { Column, Sheet } from './cells.ts'
import { unitLabels } from './unit-label.ts'
import { behaviourSheet } from './yearly-behaviour.ts'
import { developmentSheet } from './yearly-development.ts'
import type { YearFacts } from './yearly-facts.ts'
import type { YearlyList } from './yearly-list-names.ts'
import { peopleSheet } from './yearly-people.ts'
import { rankingSheet } from './yearly-ranking.ts'
import { recapSheet } from './yearly-recap.ts'
import { resultsSheet } from './yearly-results.ts'
import { staffSheet } from './yearly-staff.ts'

/** One list of the year's report by itself. */
export function yearlyList(list: YearlyList, facts: YearFacts, words: Words): Sheet {
  const labels = unitLabels(facts.units)
  if (list === 'recap') {
    const people = { sheet: peopleSheet(facts, labels, words), people: facts.people }
    return recapSheet(people, facts, { units: facts.units, labels, words })
  }
  if (list === 'staff') return staffSheet(facts, words)
  const sheetOf = {
    predikat: peopleSheet,
    ranking: rankingSheet,
    behaviour: behaviourSheet,
    results: resultsSheet,
    development: developmentSheet,
  }[list]
  return sheetOf(facts, labels, words)
}

/** Their columns before there is anything to list. */
export function yearlyColumns(
  list: YearlyList,
  words: Words,
): readonly (Column & { readonly key: string })[] {
  return yearlyList(list, nobody, words).columns.flatMap((column) =>
    column.key === undefined ? [] : [{ ...column, key: column.key }],
  )
}

const nobody: YearFacts = {
  year: 0,
  today: '',
  office: { name: '', rowVersion: 1, sample: false, years: [], employees: 0 },
  units: [],
  people: [],
  grades: new Map(),
  orgResults: new Map(),
  ranking: { scopes: [], ties: [] } as unknown as YearFacts['ranking'],
  indicators: [],
  staff: [],
  settings: settingDefaults,
  courses: {},
  told: new Map(),
}
