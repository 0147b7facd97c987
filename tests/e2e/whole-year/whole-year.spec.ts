import type { Browser, Page } from '@playwright/test'
import { test } from '../timbang.ts'
import { atWork } from './at-work.ts'
import { april, january } from './beginning.ts'
import { close, meeting, objection, silence } from './ending.ts'
import { august, may, october } from './events.ts'
import {
  approveOthers,
  enterFigures,
  evaluate,
  file,
  rateAll,
  receive,
  sign,
  step,
  teamsOf,
} from './hands.ts'
import { buildYearOffice, lastOf, move, plan, year, type YearOffice } from './office.ts'
import { type Hands, onDay } from './on-day.ts'
import { actingWork, clocksAreKept, papersAreThere, plansAreThere } from './papers.ts'

test.describe.configure({ mode: 'serial', timeout: 180_000 })
test.use({ actionTimeout: 30_000 })

const annual = String(year)
let browser: Browser
let yearOffice: YearOffice

test.beforeAll(async ({ browser: started }) => {
  browser = started
  yearOffice = await buildYearOffice()
})

const inBrowser = (day: string, work: (page: Page) => Promise<void>) => atWork(browser, yearOffice, day, work)
const byHands = (day: string, work: (hands: Hands) => Promise<void>) => onDay(yearOffice, day, work)

/** Those of whom the year tells: who objects, who moves, who retires, who leads his unit besides, whom nobody rates. */
function cast() {
  const { office } = yearOffice
  const { people, units } = office
  const ofOrder = people.filter(({ head, unitId }) => !head && unitId === units['order'])
  const [mover, ...silent] = ofOrder
  const acting = { unitId: units['finance']!, employeeId: people[4]!.id }
  return { office, last: lastOf(office), mover: mover!, retiring: people[3]!, acting, silent }
}

test('January: plans are written, handed in and approved', async () => {
  await inBrowser(`${year}-01-13`, (page) => january(page, yearOffice))
  await byHands(`${year}-01-14`, (hands) => approveOthers(hands, yearOffice))
})

test('April: the first quarter from its figures to its file', async () => {
  const { office, last } = cast()
  await byHands(`${year}-04-08`, ({ clerk }) => enterFigures(clerk, `${year}-Q1`, [last.id]))
  await inBrowser(`${year}-04-08`, (page) => april(page, yearOffice))
  await byHands(`${year}-04-09`, (hands) => evaluate(hands, office, `${year}-Q1`, { without: ['service'] }))
})

test('May: somebody is transferred and plans anew', async () => {
  const { office, mover } = cast()
  await inBrowser(`${year}-05-15`, (page) => may(page, yearOffice, mover.id))
  await byHands(`${year}-05-16`, async ({ clerk, head }) => {
    await plan(clerk, mover.id)
    await move(head(office.people[2]!.id), mover.id, 'approve')
  })
  await byHands(`${year}-07-08`, (hands) => evaluate(hands, office, `${year}-Q2`))
})

test('August: a head retires, another leads his unit besides', async () => {
  const { retiring, acting } = cast()
  await byHands(`${year}-08-01`, async ({ clerk }) => {
    const { rowVersion } = await clerk('employee.get', { id: retiring.id })
    const date = `${year}-08-01`
    await clerk('event.record', { employeeId: retiring.id, rowVersion, kind: 'retired', date })
  })
  await inBrowser(`${year}-08-01`, (page) => august(page, yearOffice))
  await byHands(`${year}-08-04`, async ({ clerk, secretary }) => {
    await plan(clerk, acting.employeeId, [actingWork])
    await move(secretary, acting.employeeId, 'approve')
  })
})

test('October: a mark is opened again after its file was closed', async () => {
  const { office, last, acting } = cast()
  const period = `${year}-Q3`
  await byHands(`${year}-10-07`, (hands) => evaluate(hands, office, period, { acting }))
  await inBrowser(`${year}-10-09`, (page) => october(page, yearOffice))
  await byHands(`${year}-10-10`, async (hands) => {
    const teams = await teamsOf(hands, office, period, acting)
    const ofLast = teams.filter(({ unitId }) => unitId === last.unitId)
    await sign(
      hands,
      office,
      period,
      ofLast.map((team) => ({ ...team, ids: [last.id] })),
    )
    await file(hands, period, [last.id])
  })
})

test('the meeting: marks are sealed before it, seen, one corrected with its reason', async () => {
  const { office, acting } = cast()
  await byHands('2026-01-08', async (hands) => {
    await evaluate(hands, office, `${year}-Q4`, { acting })
    const employeeIds = office.people.map(({ id }) => id)
    await hands.clerk('evaluation.setState', { period: annual, employeeIds, action: 'report' })
    await rateAll(hands, office, annual, { acting, without: ['order'] })
  })
  await inBrowser('2026-01-12', (page) => meeting(page, yearOffice))
})

test('an objection: entered, answered, decided, with D.1.3', async () => {
  const { office, acting, last } = cast()
  await byHands('2026-01-13', async (hands) => {
    const all = await teamsOf(hands, office, annual, acting)
    const teams = all.filter(({ unitId }) => unitId !== office.units['order'])
    await sign(hands, office, annual, teams)
    await receive(hands, office, annual)
    const ids = [office.people[0]!.id, ...teams.flatMap((team) => team.ids)]
    await step(hands.clerk, annual, 'deliver', ids)
    const signing = ids.filter((id) => id !== last.id)
    await step(hands.clerk, annual, 'acknowledge', signing)
  })
  await inBrowser('2026-01-20', (page) => objection(page, yearOffice))
})

test('a silent appraiser: the superior takes over and signs D.1.2', async () => {
  const { silent } = cast()
  await inBrowser('2026-02-03', (page) => silence(page, yearOffice, silent))
  await byHands('2026-02-09', async ({ clerk }) => {
    const { rows } = await clerk('document.list', { period: annual, limit: 100 })
    const everybody = rows.map(({ employeeId }) => employeeId)
    const late = silent.map(({ id }) => id)
    await step(clerk, annual, 'acknowledge', late)
    await step(clerk, annual, 'reportUp', everybody)
    await step(clerk, annual, 'close', everybody)
  })
})

test('the year is closed: its papers and clocks are as the law says, and it is sealed', async () => {
  await byHands('2026-02-10', async ({ clerk }) => {
    await plansAreThere(clerk, cast())
    await papersAreThere(clerk, cast())
    await clocksAreKept(clerk)
  })
  await inBrowser('2026-02-11', (page) => close(page))
})
