import type { Call } from '#shared/api/client.ts'
import type { ClockRow } from '#shared/clock/clock-list.ts'
import type { BuiltOffice, BuiltPerson } from '../../builders.ts'
import { expect } from '../timbang.ts'
import { year } from './office.ts'

interface Cast {
  readonly office: BuiltOffice
  readonly last: BuiltPerson
  readonly mover: BuiltPerson
  readonly retiring: BuiltPerson
  readonly acting: { readonly employeeId: string }
  readonly silent: readonly BuiltPerson[]
}
export const actingWork = 'Perencanaan kecamatan'
const quarters = ['Q1', 'Q2', 'Q3', 'Q4'].map((quarter) => `${year}-${quarter}`)
const annual = String(year)

/** Whoever moved has a plan for each post, whoever leads a unit besides that work as a main result, whoever retired one that ends. */
export async function plansAreThere(clerk: Call, { mover, acting, retiring }: Cast): Promise<void> {
  const planOf = (employeeId: string) => clerk('plan.get', { employeeId, year })
  expect((await planOf(mover.id)).posts).toMatchObject([
    { from: `${year}-01-01`, to: `${year}-05-14`, state: 'approved' },
    { from: `${year}-05-15`, to: `${year}-12-31`, state: 'approved' },
  ])
  const { versions, plan } = await planOf(acting.employeeId)
  expect(versions.map(({ state }) => state)).toEqual(['approved', 'superseded'])
  expect(plan?.results).toContainEqual(
    expect.objectContaining({ kind: 'main', text: `${actingWork} selesai tepat waktu` }),
  )
  expect((await planOf(retiring.id)).posts).toMatchObject([{ from: `${year}-01-01`, to: `${year}-07-31` }])
}

/** The document set: who has one of which form for a period, by whom it was signed, and that each is in its file. */
export async function papersAreThere(
  clerk: Call,
  { office: { people }, last, mover, retiring, acting, silent }: Cast,
): Promise<void> {
  const stayed = people.filter((one) => one !== retiring)
  for (const period of [...quarters, annual]) {
    const isThere = period <= `${year}-Q2` && period !== annual ? people : stayed
    const { rows, states, late } = await clerk('document.list', { period, limit: 100 })
    expect(rows.map(({ name }) => name).toSorted(), period).toEqual(
      isThere.map(({ name }) => name).toSorted(),
    )
    expect({ states, late }, period).toEqual({ states: { closed: isThere.length }, late: 0 })
    for (const { id, name } of isThere)
      expect(await formsOf(clerk, id, period), `${name}, ${period}`).toEqual(
        formsFor(period, { isLast: id === last.id, isSilent: silent.some((one) => one.id === id) }),
      )
  }
  const [camat, secretary, general, , , order] = people.map(({ name }) => name)
  // transferred in May: the new appraiser rates the rest of the year and all of it (L IV.A.13)
  expect(await signersOf(clerk, mover.id, `${year}-Q1`)).toEqual([order, camat])
  expect(await signersOf(clerk, mover.id, `${year}-Q2`)).toEqual([general, secretary])
  expect(await signersOf(clerk, mover.id, annual)).toEqual([general, secretary])
  // Plt. since August: rated by whoever hears of that work (L IV.A.5)
  expect(await signersOf(clerk, acting.employeeId, `${year}-Q2`)).toEqual([camat, 'H. Darmawan, M.Si.'])
  expect(await signersOf(clerk, acting.employeeId, `${year}-Q3`)).toEqual([secretary, camat])
}

function formsFor(period: string, { isLast, isSilent }: { isLast: boolean; isSilent: boolean }): string {
  if (isLast && period === `${year}-Q3`) return 'D11 D11 good'
  if (isLast && period === annual) return 'D11 D13 excellent'
  return isSilent && period === annual ? 'D12 good' : 'D11 good'
}

async function formsOf(clerk: Call, employeeId: string, period: string): Promise<string> {
  const { steps, predikat } = await clerk('document.get', { employeeId, period })
  const forms = steps.flatMap(({ document }) => document ?? []).toReversed()
  return [...forms, predikat].join(' ')
}

/** Who rated and who stands above him, as the signed paper names them. */
async function signersOf(clerk: Call, employeeId: string, period: string) {
  const { steps } = await clerk('document.get', { employeeId, period })
  const { snapshot } = steps.find(({ document }) => document !== undefined) ?? {}
  return [snapshot?.appraiser?.name, snapshot?.appraiserSuperior?.name]
}

/** domain.md §3.4 of the whole year: nothing is open, and late is what nobody rated in its window. */
export async function clocksAreKept(clerk: Call): Promise<void> {
  const rows = await allOver(clerk)
  const counted = (period: string) =>
    [...Map.groupBy(ofPeriod(rows, period), ({ clock, state }) => `${clock} ${state}`)]
      .map(([key, { length }]) => `${key} ${length}`)
      .toSorted()
  for (const period of quarters) {
    const people = period <= `${year}-Q2` ? 30 : 29
    const met = ['K4', 'K5', 'K6', 'K7'].map((clock) => `${clock} met ${people}`)
    expect(counted(period), period).toEqual([`K12 lapsed ${people}`, ...met])
  }
  const asTheLawSays = [
    // the plan of whoever moved in May has no January; the camat alone leads an office
    ...(['K1 met 29', 'K2 met 1', 'K3 met 29'] as const),
    ...(['K4 met 26', 'K4 metLate 3'] as const),
    // of the 26 that the appraiser signed one met an objection, and is reported with its decision
    ...(['K5 met 26', 'K6 met 25', 'K7 met 25'] as const),
    // three by the superior, with shorter days of their own, and final
    ...(['K8 met 3', 'K9 met 3', 'K10 met 3', 'K11 met 4'] as const),
    ...(['K12 lapsed 25', 'K12 met 1', 'K13 met 1', 'K14 met 7'] as const),
  ]
  expect(counted(annual)).toEqual(asTheLawSays.toSorted())
  expect((await clerk('clock.list', { year, group: 'open' })).total).toBe(0)
  expect((await clerk('clock.list', { year, group: 'ahead' })).total).toBe(0)
}

const ofPeriod = (rows: readonly ClockRow[], key: string) => rows.filter(({ period }) => period === key)

async function allOver(clerk: Call): Promise<ClockRow[]> {
  const rows: ClockRow[] = []
  for (let total = 1; rows.length < total;) {
    const page = await clerk('clock.list', { year, group: 'over', offset: rows.length, limit: 500 })
    rows.push(...page.rows)
    total = page.total
  }
  return rows
}
