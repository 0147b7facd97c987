import type { Call } from '#shared/api/client.ts'
import type { Input } from '#shared/api/contract.ts'
import { approve, planned } from '#tests/planning-office.ts'

interface RatedOffice {
  readonly call: Call
  readonly ani: string
  readonly budi: string
  readonly citra: string
  readonly spare: string
}
type Prepare = (office: RatedOffice) => Promise<() => Promise<unknown>>

const period = '2025'
const draft: Input<'award.save'> = {
  title: 'Pegawai terbaik 2025',
  period,
  minimum: 'good',
  completeYear: false,
  finalists: 2,
  question: 'Siapa yang lebih patut diteladani?',
  criteria: [{ key: 'index', weight: 100 }],
}

const seen = async ({ call }: RatedOffice, id: string) => ({
  id,
  rowVersion: (await call('award.get', { id })).rowVersion,
})

async function locked(office: RatedOffice): Promise<string> {
  const { id } = await office.call('award.save', draft)
  await office.call('award.lock', await seen(office, id))
  return id
}

/** Two people are rated well, and three others are the panel. */
async function opening(office: RatedOffice) {
  const { call, budi, spare } = office
  await planned(call, budi, { text: 'Surat terbit' })
  const { plan } = await call('plan.get', { employeeId: budi, year: 2025 })
  for (const { id, indicators } of plan!.results)
    if (indicators.length === 0) await call('plan.deleteResult', { id })
  await planned(call, spare)
  await approve(call, [budi, spare])
  const rated = ['result', 'behaviour'] as const
  await call('appraisal.rate', {
    period,
    cells: [budi, spare].flatMap((employeeId) =>
      rated.map((field) => ({ employeeId, field, value: 'asExpected' as const })),
    ),
  })
  const judges = [{ employeeId: office.ani }, { employeeId: office.citra }, { guest: 'Pak Lurah' }]
  return { ...(await seen(office, await locked(office))), judges, leftOut: [] }
}

async function choose(office: RatedOffice, id: string): Promise<void> {
  for (;;) {
    const { judges } = await office.call('award.get', { id })
    const judge = judges.find(({ next }) => next !== undefined)
    if (!judge) return
    await office.call('award.vote', { id, judgeId: judge.id, ...judge.next!, won: judge.next!.first })
  }
}

async function opened(office: RatedOffice): Promise<string> {
  const asked = await opening(office)
  await office.call('award.open', asked)
  return asked.id
}

const sanction = ({ budi: employeeId }: RatedOffice) =>
  ({ employeeId, level: 'light', from: '2025-05-02', decision: '800/12' }) as const

const potential = ({ budi: employeeId }: RatedOffice) =>
  ({ employeeId, year: 2025, score: 82.5, basis: 'Asesmen BKPSDM', rowVersion: 0 }) as const

/** The commands of an award and of somebody's potential, each as an act that changes something. */
export const awardActs = {
  'award.save': async (office) => () => office.call('award.save', draft),
  'award.remove': async (office) => {
    const { id } = await office.call('award.save', draft)
    const asked = await seen(office, id)
    return () => office.call('award.remove', asked)
  },
  'award.open': async (office) => {
    const asked = await opening(office)
    return () => office.call('award.open', asked)
  },
  'award.vote': async (office) => {
    const id = await opened(office)
    const [judge] = (await office.call('award.get', { id })).judges
    return () =>
      office.call('award.vote', { id, judgeId: judge!.id, ...judge!.next!, won: judge!.next!.first })
  },
  'award.again': async (office) => {
    const id = await opened(office)
    await choose(office, id)
    const asked = await seen(office, id)
    return () => office.call('award.again', asked)
  },
  'award.decide': async (office) => {
    const id = await opened(office)
    await choose(office, id)
    const asked = await seen(office, id)
    return () => office.call('award.decide', { ...asked, heldOn: '2026-01-14' })
  },
  'potential.save': async (office) => () => office.call('potential.save', potential(office)),
  'potential.remove': async (office) => {
    await office.call('potential.save', potential(office))
    return () => office.call('potential.remove', { employeeId: office.budi, year: 2025, rowVersion: 1 })
  },
  'sanction.save': async (office) => () => office.call('sanction.save', sanction(office)),
  'sanction.remove': async (office) => {
    const { id } = await office.call('sanction.save', sanction(office))
    return () => office.call('sanction.remove', { id, rowVersion: 1 })
  },
} satisfies Readonly<Record<string, Prepare>>
