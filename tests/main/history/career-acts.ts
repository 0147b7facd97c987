import type { Call } from '#shared/api/client.ts'
import { acknowledged, describePerson, functional } from '#tests/career-office.ts'
import { approve, planned } from '#tests/planning-office.ts'

interface CareerOffice {
  readonly call: Call
  readonly budi: string
  readonly services: string
  readonly root: string
}
type Prepare = (office: CareerOffice) => Promise<() => Promise<unknown>>

const trained = ({ call, budi }: CareerOffice) =>
  call('career.saveTraining', {
    employeeId: budi,
    name: 'PKP Angkatan III',
    level: 1,
    completedOn: '2020-05-01',
  })
const opening = ({ call, budi }: CareerOffice) =>
  call('credit.saveOpening', {
    employeeId: budi,
    level: 'ahliPertama',
    kind: 'old',
    points: 12.5,
    givenOn: '2022-12-31',
    document: 'PAK 12/2022',
  })
const conversion = ({ call, budi }: CareerOffice) =>
  call('credit.addConversion', {
    employeeId: budi,
    year: 2024,
    kind: 'annual',
    level: 'ahliPertama',
    predikat: 'good',
    document: 'DE/2024/7',
  })

const grade = ({ call, budi }: CareerOffice) =>
  call('employee.saveGrade', { employeeId: budi, grade: 'III/a', from: '2020-04-01' })
/** A post of before the one that is held, which so far was held since always. */
const pastPost = async ({ call, budi, services }: CareerOffice) => {
  const [now] = (await call('employee.get', { id: budi })).assignments
  const post = { employeeId: budi, unitId: services, positionKind: 'pelaksana' } as const
  await call('employee.savePost', { ...post, id: now!.id, rowVersion: now!.rowVersion, from: '2020-01-01' })
  return () => call('employee.savePost', { ...post, from: '2019-01-02', to: '2019-12-31' })
}

/** The commands of the career desk, each as an act that changes something. */
export const careerActs = {
  'employee.saveGrade': async (office) => () => grade(office),
  'employee.deleteGrade': async (office) => {
    const { id } = await grade(office)
    return () => office.call('employee.deleteGrade', { id, rowVersion: 1 })
  },
  'employee.savePost': (office) => pastPost(office),
  'employee.deletePost': async (office) => {
    const { id } = await (await pastPost(office))()
    return () => office.call('employee.deletePost', { id, rowVersion: 1 })
  },
  'career.saveTraining': async (office) => () => trained(office),
  'career.deleteTraining': async (office) => {
    const { id } = await trained(office)
    return () => office.call('career.deleteTraining', { id, rowVersion: 1 })
  },
  'credit.saveOpening': async (office) => () => opening(office),
  'credit.deleteOpening': async (office) => {
    const { id } = await opening(office)
    return () => office.call('credit.deleteOpening', { id, rowVersion: 1 })
  },
  'credit.convert': async (office) => {
    const { call, budi, root } = office
    await describePerson(call, budi, functional)
    const { plan } = await call('plan.get', { employeeId: budi, year: 2025 })
    for (const { id, indicators } of plan!.results)
      if (indicators.length === 0) await call('plan.deleteResult', { id })
    await planned(call, budi, { text: 'Surat terbit' })
    await approve(call, [budi])
    await acknowledged(call, root, budi)
    return () => call('credit.convert', { year: 2025 })
  },
  'credit.addConversion': async (office) => () => conversion(office),
  'credit.deleteConversion': async (office) => {
    const { id } = await conversion(office)
    return () => office.call('credit.deleteConversion', { id, rowVersion: 1 })
  },
} satisfies Readonly<Record<string, Prepare>>
