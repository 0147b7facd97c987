import { type Predikat, predikats } from '../appraisal/predikat.ts'
import type { Distribution } from '../appraisal/evaluation.ts'
import type { Office } from '../office/office.ts'
import { type Letterhead, type Report, valueOf } from './cells.ts'
import { columnIndex } from './sheet-layout.ts'
import { unitLabels } from './unit-label.ts'
import { behaviourSheet } from './yearly-behaviour.ts'
import { chartSheet } from './yearly-chart.ts'
import { developmentSheet } from './yearly-development.ts'
import type { YearFacts } from './yearly-facts.ts'
import type { Words } from '../text/words.ts'
import { peopleSheet } from './yearly-people.ts'
import { rankingSheet } from './yearly-ranking.ts'
import { countKey, recapSheet } from './yearly-recap.ts'
import { resultsSheet } from './yearly-results.ts'
import { staffSheet } from './yearly-staff.ts'

/** The year's report (features.md H2): pure, from the answers that the pages show. */
export function yearlyReport(facts: YearFacts, words: Words): Report {
  const labels = unitLabels(facts.units)
  const people = peopleSheet(facts, labels, words)
  const recap = recapSheet({ sheet: people, people: facts.people }, facts, {
    units: facts.units,
    labels,
    words,
  })
  return {
    language: words.language,
    letterhead: letterheadOf(facts.office, words),
    sheets: [
      recap,
      people,
      rankingSheet(facts, labels, words),
      resultsSheet(facts, labels, words),
      behaviourSheet(facts, labels, words),
      developmentSheet(facts, labels, words),
      staffSheet(facts, words),
      chartSheet(facts, recap, words),
    ],
  }
}

/** The whole office's counts as the recap says them, to be compared with the stored data before anything is written. */
export function distributionOf(report: Report): Distribution {
  const [recap] = report.sheets
  const total = recap?.totals?.[0] ?? []
  const countOf = (predikat: Predikat) =>
    recap === undefined ? 0 : Number(valueOf(total[columnIndex(recap, countKey(predikat))] ?? null) ?? 0)
  return Object.fromEntries(
    predikats.map((predikat) => [predikat, countOf(predikat)]),
  ) as unknown as Distribution
}

export function letterheadOf(office: Office, words: Words): Letterhead {
  const place = [office.address, office.place, office.postalCode].filter((part) => part !== undefined)
  const reach = [
    office.phone === undefined ? undefined : words('report.phone', { phone: office.phone }),
    office.email,
    office.website,
  ].filter((part) => part !== undefined)
  return {
    name: office.name,
    ...(office.agency !== undefined && { agency: office.agency }),
    lines: [place.join(', '), reach.join('  ·  ')],
    ...(office.logo !== undefined && { logo: office.logo }),
  }
}
