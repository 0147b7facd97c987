import type { Call } from '#shared/api/client.ts'

/** An office with people, as far as these acts need it. */
interface PeopledOffice {
  readonly call: Call
  readonly budi: string
}
type Prepare = (office: PeopledOffice) => Promise<() => Promise<unknown>>

const learn = ({ call, budi }: PeopledOffice) =>
  call('training.save', { employeeId: budi, year: 2025, name: 'Pelayanan prima', status: 'planned' })
const coach = ({ call, budi }: PeopledOffice) =>
  call('guidance.save', {
    employeeId: budi,
    kind: 'coaching',
    date: '2025-05-06',
    body: { goal: 'Surat selesai sehari', obstacle: 'Tidak ada contoh' },
    agreed: 'Memakai contoh baku',
    followUpOn: '2025-06-06',
  })
const report = ({ call, budi }: PeopledOffice) =>
  call('guidance.save', {
    employeeId: budi,
    kind: 'problemReport',
    date: '2025-05-06',
    body: { problem: 'Sering terlambat', done: 'Sudah diingatkan' },
  })
const chosenOn = '2025-05-10'
const arrange = async (office: PeopledOffice) => {
  const { id: reportId } = await report(office)
  await office.call('counselling.save', { reportId, chosenOn })
  const { rows } = await office.call('counselling.list', { year: 2025 })
  return rows.find((row) => row.reportId === reportId)!.counselling!
}
const atOnce =
  (act: (office: PeopledOffice) => Promise<unknown>): Prepare =>
  async (office) =>
  () =>
    act(office)

/** The commands of development, each as an act that changes something. */
export const developmentActs = {
  'training.save': atOnce(learn),
  'training.remove': async (office) => {
    const { id, rowVersion } = await learn(office)
    return () => office.call('training.remove', { id, rowVersion })
  },
  'training.saveCourse': atOnce(({ call }) =>
    call('training.saveCourse', { name: 'Arsip elektronik', topics: ['competent'], hours: 8 }),
  ),
  'training.removeCourse': async ({ call }) => {
    const [course] = await call('training.courses', {})
    return () => call('training.removeCourse', { id: course!.id, rowVersion: course!.rowVersion })
  },
  'guidance.save': atOnce(coach),
  'guidance.remove': async (office) => {
    const { id, rowVersion } = await coach(office)
    return () => office.call('guidance.remove', { id, rowVersion })
  },
  'counselling.save': async (office) => {
    const { id: reportId } = await report(office)
    return () => office.call('counselling.save', { reportId, chosenOn })
  },
  'counselling.remove': async (office) => {
    const { id, rowVersion } = await arrange(office)
    return () => office.call('counselling.remove', { id, rowVersion })
  },
  'counselling.record': async (office) => {
    const { id: counsellingId } = await arrange(office)
    const record = {
      counsellingId,
      rowVersion: 0,
      date: '2025-05-12',
      record: 'Bercerita',
      agreed: 'Datang tepat waktu',
    }
    return () => office.call('counselling.record', record)
  },
} satisfies Readonly<Record<string, Prepare>>
