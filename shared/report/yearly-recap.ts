import type { AppraisalRow } from '../appraisal/evaluation.ts'
import { type Predikat, predikats } from '../appraisal/predikat.ts'
import { type Cell, type Formula, type Sheet, valueOf } from './cells.ts'
import { columnsIn, type Place, type ReportColumn, sheetOf } from './report-column.ts'
import { rangeOf } from './sheet-layout.ts'
import type { UnitFact, YearFacts } from './yearly-facts.ts'
import type { Words } from '../text/words.ts'

/** The column of the recap that counts a predikat. */
export const countKey = (predikat: Predikat) => `count.${predikat}` as const

/** How many people of a unit there are, and how many of them have each predikat. */
interface Tally {
  readonly label: string
  readonly people: number
  readonly counts: Readonly<Record<Predikat, number>>
}

/**
 * Counts and shares of each predikat per unit as live formulas over the list of people, each with its computed result. They
 * compare whole cells, so a unit named like a pattern (`A*`, `>5`) counts right too.
 */
export function recapSheet(
  list: { readonly sheet: Sheet; readonly people: readonly AppraisalRow[] },
  { year, seal }: Pick<YearFacts, 'year' | 'seal'>,
  input: { units: readonly UnitFact[]; labels: ReadonlyMap<string, string>; words: Words },
): Sheet {
  const { words, labels } = input
  const byUnit = Map.groupBy(list.people, ({ unitId, unit }) => labels.get(unitId) ?? unit)
  const rows = input.units.flatMap(({ id }) => {
    const label = labels.get(id) ?? ''
    const people = byUnit.get(label)
    return people ? [tallyOf(label, people)] : []
  })
  const frame = {
    name: words('report.sheet.recap'),
    title: words('report.title.recap'),
    subtitle: words('report.year', { year }),
    notes: sealNotes(seal, words),
    bare: false,
    frozenThrough: 'unit',
  }
  const total = tallyOf(words('report.total'), list.people)
  return sheetOf(frame, columnsOf(list.sheet, total, words), rows)
}

/** Of a closed year: by whom and when, and the fingerprint by which a printed report is held against the file. */
function sealNotes(seal: YearFacts['seal'], words: Words): string[] {
  if (!seal) return []
  const { year, sealedOn, by, reason, fingerprint } = seal
  const why = reason === undefined ? [] : [words('document.year.reasonOf', { reason })]
  return [words('report.sealed', { year, on: sealedOn, by, fingerprint }), ...why]
}

function columnsOf(people: Sheet, total: Tally, words: Words): ReportColumn<Tally>[] {
  const column = columnsIn(words)
  const count = ({ at }: Place, condition: string, value: number): Formula => ({
    formula: `SUMPRODUCT((${rangeOf(people, 'unit')}=$${at('unit')})${condition})`,
    value,
  })
  const derived = (
    key: 'rated' | 'unrated',
    width: number,
    cell: (tally: Tally, place: Place) => Formula,
  ) => ({
    ...column<Tally>(key, 'integer', width, cell),
    total: (_: readonly Cell[], place: Place) => cell(total, place),
  })
  return [
    column('number', 'integer', 5, (_, { index }) => index + 1),
    { ...column<Tally>('unit', 'wrapped', 40, ({ label }) => label), total: () => total.label },
    {
      ...column<Tally>('people', 'integer', 9, (tally, place) => count(place, '*1', tally.people)),
      total: sumIn('people'),
    },
    ...predikats.map((predikat): ReportColumn<Tally> => {
      const key = countKey(predikat)
      return {
        key,
        header: words(`predikat.${predikat}`),
        kind: 'integer',
        width: 12,
        cell: ({ counts }, place) =>
          count(place, `*(${rangeOf(people, 'predikat')}=${place.headerOf(key)})`, counts[predikat]),
        total: sumIn(key),
      }
    }),
    derived('rated', 9, (tally, { at }) => ({
      formula: `SUM(${at(countKey(predikats[0]))}:${at(countKey(predikats.at(-1) ?? predikats[0]))})`,
      value: ratedIn(tally),
    })),
    derived('unrated', 11, (tally, { at }) => ({
      formula: `${at('people')}-${at('rated')}`,
      value: tally.people - ratedIn(tally),
    })),
    ...predikats.map((predikat): ReportColumn<Tally> => {
      const cell = (tally: Tally, { at }: Place): Formula => ({
        formula: `IF(${at('rated')}=0,"",${at(countKey(predikat))}/${at('rated')})`,
        value: ratedIn(tally) === 0 ? '' : tally.counts[predikat] / ratedIn(tally),
      })
      return {
        key: `share.${predikat}`,
        header: words('report.column.percent', { label: words(`predikat.${predikat}`) }),
        kind: 'percent',
        width: 12,
        cell,
        total: (_, place) => cell(total, place),
      }
    }),
  ]
}

/** The sum of a column as a live formula. */
function sumIn(key: string) {
  return (cells: readonly Cell[], { rangeOf: range }: Place): Formula => ({
    formula: `SUM(${range(key)})`,
    value: cells.reduce<number>((sum, cell) => sum + Number(valueOf(cell) ?? 0), 0),
  })
}

function tallyOf(label: string, people: readonly AppraisalRow[]): Tally {
  const counts = Object.fromEntries(
    predikats.map((predikat) => [predikat, people.filter((person) => person.predikat === predikat).length]),
  ) as unknown as Tally['counts']
  return { label, people: people.length, counts }
}

const ratedIn = ({ counts }: Tally) => predikats.reduce((sum, predikat) => sum + counts[predikat], 0)
