import type { Call } from '#shared/api/client.ts'
import type { Input } from '#shared/api/contract.ts'
import type { EvaluationStep } from '#shared/appraisal/evaluation-state.ts'
import type { BuiltOffice } from '../../builders.ts'
import { move, type YearOffice } from './office.ts'
import type { Hands } from './on-day.ts'

/** Takes a step with documents and holds nobody up. */
export async function step(
  call: Call,
  period: string,
  action: EvaluationStep,
  employeeIds: readonly string[],
  more: Partial<Input<'evaluation.setState'>> = {},
): Promise<void> {
  if (employeeIds.length === 0) return
  const { changed, refused } = await call('evaluation.setState', {
    period,
    action,
    employeeIds: [...employeeIds],
    ...more,
  })
  if (refused.length > 0 || changed !== employeeIds.length)
    throw new Error(`${period} ${action}: ${changed} of ${employeeIds.length}, ${JSON.stringify(refused)}`)
}

/** Who rates whom in a period: the team of each unit, and the hand that rates it. */
interface Team {
  readonly unitId: string
  readonly rater: Call
  readonly ids: readonly string[]
}

/** The teams as the grids show them; `acting` leads the unit of whoever has retired. */
export async function teamsOf(
  hands: Hands,
  office: BuiltOffice,
  period: string,
  acting?: { readonly unitId: string; readonly employeeId: string },
): Promise<Team[]> {
  const teams: Team[] = []
  const [camat, secretary, ...heads] = office.people.filter(({ head }) => head)
  for (const { id, unitId } of [camat!, secretary!, ...heads]) {
    const raterId = unitId === acting?.unitId ? acting.employeeId : id
    const rater =
      id === camat!.id ? hands.officeHead : id === secretary!.id ? hands.secretary : hands.head(raterId)
    const { rows } = await rater('appraisal.grid', { period, unitId })
    const ids = rows.filter(({ received }) => !received).map(({ employeeId }) => employeeId)
    teams.push({ unitId, rater, ids })
  }
  return teams
}

/** Everybody's figures of a quarter, entered by the clerk. */
export async function enterFigures(clerk: Call, period: string, without: readonly string[] = []) {
  const { rows } = await clerk('realisation.grid', { year: Number(period.slice(0, 4)) })
  const cells = rows
    .filter(({ employeeId }) => !without.includes(employeeId))
    .map(({ indicatorId }) => ({ indicatorId, period, value: 3 }))
  if (cells.length > 0) await clerk('realisation.enter', { cells })
}

async function rate(rater: Call, period: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await rater('appraisal.rate', {
    period,
    cells: ids.flatMap((employeeId, at) => [
      {
        employeeId,
        field: 'result' as const,
        value: at % 3 === 0 ? ('above' as const) : ('asExpected' as const),
      },
      { employeeId, field: 'behaviour' as const, value: 'asExpected' as const },
    ]),
  })
}

/** The camat's own rating, received from the region, is entered by the clerk. */
export async function receive({ clerk }: Hands, office: BuiltOffice, period: string): Promise<void> {
  await rate(clerk, period, [office.people[0]!.id])
  await step(clerk, period, 'sign', [office.people[0]!.id])
}

/** The plans of everybody but those whom the head of Pelayanan Umum rates. */
export async function approveOthers(hands: Hands, { office: { people, units } }: YearOffice): Promise<void> {
  const [camat, secretary] = people
  for (const { id, unitId, head } of people) {
    if (unitId === units['service'] && !head) continue
    const isBelowSecretary = head && [units['general'], units['finance']].includes(unitId)
    const leader = people.find((one) => one.head && one.unitId === unitId)!
    const ofUnit = leader === secretary ? hands.secretary : hands.head(leader.id)
    const ofHead = isBelowSecretary ? hands.secretary : hands.officeHead
    // of whoever is rated outside the office the clerk records what was signed there
    await move(id === camat!.id ? hands.clerk : head ? ofHead : ofUnit, id, 'approve')
  }
}

/** From the rating to the signature: handed in, reviewed by the secretary or whoever stands above him, signed. */
export async function sign(hands: Hands, office: BuiltOffice, period: string, teams: readonly Team[]) {
  const secretaryId = office.people[1]!.id
  const secretariat = office.units['secretariat']!
  for (const { rater, ids, unitId } of teams) {
    await step(rater, period, 'submit', ids)
    const reviewer = unitId === secretariat ? hands.officeHead : hands.secretary
    await step(
      reviewer,
      period,
      'review',
      ids.filter((id) => id !== secretaryId),
    )
    await step(
      hands.clerk,
      period,
      'review',
      ids.filter((id) => id === secretaryId),
    )
    await step(rater, period, 'sign', ids)
  }
}

/** From the signature to the file. */
export async function file({ clerk }: Hands, period: string, ids: readonly string[]): Promise<void> {
  for (const action of ['deliver', 'acknowledge', 'reportUp', 'close'] as const)
    await step(clerk, period, action, ids)
}

interface Round {
  readonly acting?: Parameters<typeof teamsOf>[3]
  /** Units by their words in the template, whose people others see to. */
  readonly without?: readonly string[]
}

/** The result of each unit that has none of its own, then everybody's two ratings. */
export async function rateAll(
  hands: Hands,
  office: BuiltOffice,
  period: string,
  { acting, without = [] }: Round = {},
): Promise<Team[]> {
  for (const { unitId, value, fallback, rowVersion } of await hands.officeHead('orgResult.list', { period }))
    if (value === undefined || fallback !== undefined)
      await hands.officeHead('orgResult.save', { unitId, period, value: 'good', rowVersion })
  const left = new Set(without.map((key) => office.units[key]))
  const teams = (await teamsOf(hands, office, period, acting)).filter(({ unitId }) => !left.has(unitId))
  for (const { rater, ids } of teams) await rate(rater, period, ids)
  return teams
}

/** A quarter from its figures to its file. */
export async function evaluate(hands: Hands, office: BuiltOffice, period: string, round: Round = {}) {
  const { rows } = await hands.clerk('realisation.grid', { year: Number(period.slice(0, 4)) })
  const entered = rows
    .filter(({ values }) => values[period] !== undefined)
    .map(({ employeeId }) => employeeId)
  await enterFigures(hands.clerk, period, entered)
  const teams = await rateAll(hands, office, period, round)
  await sign(hands, office, period, teams)
  await receive(hands, office, period)
  await file(hands, period, [office.people[0]!.id, ...teams.flatMap(({ ids }) => ids)])
}
