import type { Call } from '#shared/api/client.ts'

/** An office with a plan, as far as these acts need it. */
interface PlannedOffice {
  readonly call: Call
  readonly services: string
  readonly budi: string
  /** Budi's first result, and its indicator. */
  readonly first: string
  readonly counted: { readonly id: string }
}
/** Makes ready what the act needs and gives the act itself. */
type Prepare = (office: PlannedOffice) => Promise<() => Promise<unknown>>

const date = '2025-03-03'
const pdf = { name: 'bukti.pdf', base64: Buffer.from('%PDF-1.7 arsip').toString('base64') }
const lineOf = ({ first, counted }: PlannedOffice) => ({
  date,
  workResultId: first,
  indicatorId: counted.id,
  text: 'Arsip 2020 tertata',
  quantity: 2,
})
const write = (office: PlannedOffice) => office.call('progress.save', lineOf(office))
const attach = ({ call, first }: PlannedOffice) => call('evidence.add', { workResultId: first, file: pdf })
const receive = ({ call, services }: PlannedOffice) =>
  call('case.save', { unitId: services, caseKind: 'Pengaduan', subject: 'Jalan rusak', receivedOn: date })
const setRule = ({ call, counted, services }: PlannedOffice) =>
  call('case.setRule', {
    indicatorId: counted.id,
    unitId: services,
    measure: 'median',
    dayCount: 'calendar',
    rowVersion: 0,
  })
const plan = ({ call, first }: PlannedOffice) =>
  call('actionPlan.save', { workResultId: first, text: 'Memilah arsip' })
const adjust = ({ call, counted }: PlannedOffice) =>
  call('adjustment.save', { indicatorId: counted.id, date, text: 'Loket kedua' })
const define = ({ call }: PlannedOffice) => call('report.save', { name: 'Rekap bulanan', list: 'recap' })
const say = ({ call, budi, first }: PlannedOffice) =>
  call('feedback.save', {
    employeeId: budi,
    date,
    giverKind: 'other',
    giverName: 'Lurah',
    mode: 'indirect',
    rhythm: 'incidental',
    workResultId: first,
    fact: 'Arsip 2020 ditemukan dalam lima menit',
    symbol: 'thumbsUp',
  })
/** Nothing has to be ready. */
const atOnce =
  (act: (office: PlannedOffice) => Promise<unknown>): Prepare =>
  async (office) =>
  () =>
    act(office)

/** The commands of progress and feedback, each as an act that changes something. */
export const progressActs = {
  'progress.save': atOnce(write),
  'progress.remove': async (office) => {
    const { id, rowVersion } = await write(office)
    return () => office.call('progress.remove', { id, rowVersion })
  },
  'progress.add': atOnce((office) => {
    const line = lineOf(office)
    const lines = [line, { ...line, text: 'Arsip 2021 tertata' }]
    return office.call('progress.add', { employeeId: office.budi, lines })
  }),
  'evidence.add': atOnce(attach),
  'evidence.save': async (office) => {
    const { id } = await attach(office)
    return () => office.call('evidence.save', { id, rowVersion: 1, name: 'Foto arsip' })
  },
  'evidence.remove': async (office) => {
    const { id } = await attach(office)
    return () => office.call('evidence.remove', { id, rowVersion: 1 })
  },
  'case.save': atOnce(receive),
  'case.remove': async (office) => {
    const { id, rowVersion } = await receive(office)
    return () => office.call('case.remove', { id, rowVersion })
  },
  'case.paste': atOnce(({ call, services }) =>
    call('case.paste', { unitId: services, caseKind: 'Pengaduan', text: `${date}\tJalan rusak` }),
  ),
  'case.setRule': atOnce(setRule),
  'case.removeRule': async (office) => {
    await setRule(office)
    return () => office.call('case.removeRule', { indicatorId: office.counted.id, rowVersion: 1 })
  },
  'actionPlan.save': atOnce(plan),
  'actionPlan.remove': async (office) => {
    const { id, rowVersion } = await plan(office)
    return () => office.call('actionPlan.remove', { id, rowVersion })
  },
  'adjustment.save': atOnce(adjust),
  'adjustment.remove': async (office) => {
    const { id, rowVersion } = await adjust(office)
    return () => office.call('adjustment.remove', { id, rowVersion })
  },
  'feedback.save': atOnce(say),
  'feedback.remove': async (office) => {
    const { id, rowVersion } = await say(office)
    return () => office.call('feedback.remove', { id, rowVersion })
  },
  'report.save': atOnce(define),
  'report.remove': async (office) => {
    const { id, rowVersion } = await define(office)
    return () => office.call('report.remove', { id, rowVersion })
  },
  'phrase.keep': atOnce(({ call }) =>
    call('phrase.keep', { part: 'fact', text: 'Buku tamu diisi setiap pagi' }),
  ),
  'phrase.drop': atOnce(({ call }) =>
    call('phrase.drop', { part: 'fact', text: 'Buku tamu diisi setiap pagi' }),
  ),
} satisfies Readonly<Record<string, Prepare>>
