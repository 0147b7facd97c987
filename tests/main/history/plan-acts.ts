import type { Call } from '#shared/api/client.ts'
import { approve } from '#tests/planning-office.ts'

/** An office with a plan, as far as these acts need it. */
interface PlannedOffice {
  readonly call: Call
  readonly budi: string
  readonly citra: string
  readonly order: string
  /** Budi's first result. */
  readonly first: string
}
/** Makes ready what the act needs and gives the act itself. */
type Prepare = (office: PlannedOffice) => Promise<() => Promise<unknown>>

const year = 2025
const study = (employeeId: string) =>
  ({ employeeId, programme: 'postgraduate', school: 'a', from: '2025-02-01', to: '2026-12-31' }) as const
/** Budi has another post from the day on. */
async function moved({ call, budi, order }: PlannedOffice, from: string): Promise<void> {
  const { rowVersion } = await call('employee.get', { id: budi })
  const post = { unitId: order, positionKind: 'pelaksana', positionDate: from } as const
  const person = { name: 'Budi', employeeType: 'pns', nip: '198001012005011009' } as const
  await call('employee.save', { id: budi, rowVersion, ...person, ...post })
}

/** The commands of a plan's life, each as an act that changes something. */
export const planActs = {
  'plan.startAddendum': async ({ call, budi }) => {
    await approve(call, [budi])
    const { plan } = await call('plan.get', { employeeId: budi, year })
    return () => call('plan.startAddendum', { planId: plan!.id, reason: 'Tugas baru' })
  },
  'plan.startForPost': async (office) => {
    await moved(office, '2025-07-01')
    return () => office.call('plan.startForPost', { employeeId: office.budi, year, from: '2025-07-01' })
  },
  'plan.endResult':
    async ({ call, first }) =>
    () =>
      call('plan.endResult', { id: first, rowVersion: 1, on: '2025-08-01', reason: 'Tugas dialihkan' }),
  'plan.setKind':
    async ({ call, first }) =>
    () =>
      call('plan.setKind', { id: first, rowVersion: 1, kind: 'additional' }),
  'plan.setApproach': async ({ call, budi }) => {
    const { plan } = await call('plan.get', { employeeId: budi, year })
    const { id: planId, rowVersion } = plan!
    return () => call('plan.setApproach', { planId, rowVersion, approach: 'qualitative' })
  },
  'plan.setAppraiser': async ({ call, budi, citra }) => {
    const { plan } = await call('plan.get', { employeeId: budi, year })
    const { id: planId, rowVersion } = plan!
    return () => call('plan.setAppraiser', { planId, rowVersion, appraiserId: citra })
  },
  'plan.saveAnnexLine':
    async ({ call, budi }) =>
    () =>
      call('plan.saveAnnexLine', { employeeId: budi, year, part: 'resources', text: 'Komputer' }),
  'plan.deleteAnnexLine': async ({ call, budi }) => {
    const line = { employeeId: budi, year, part: 'resources', text: 'Komputer' } as const
    const { id } = await call('plan.saveAnnexLine', line)
    return () => call('plan.deleteAnnexLine', { id })
  },
  'plan.saveStudy':
    async ({ call, budi }) =>
    () =>
      call('plan.saveStudy', study(budi)),
  'plan.deleteStudy': async ({ call, budi }) => {
    const { id } = await call('plan.saveStudy', study(budi))
    return () => call('plan.deleteStudy', { id })
  },
  'plan.addStudyResults': async ({ call, budi }) => {
    const { id } = await call('plan.saveStudy', study(budi))
    return () => call('plan.addStudyResults', { id, year })
  },
} satisfies Readonly<Record<string, Prepare>>
