import { mapped } from '../history/template-acts.ts'
import type { startPlanningOffice } from '../../planning-office.ts'

/** What somebody learns, how he was guided, and a counselling. */
export function developed(of: {
  readonly budi: string
  readonly learnt: string
  readonly course: string
  readonly template: string
  readonly report: string
  readonly coached: string
  readonly reported: string
  readonly arranged: string
  readonly settled: string
  readonly lettered: string
}) {
  return {
    'training.save': { ...learning(of.budi), id: of.learnt, name: 'Lain' },
    'training.remove': { id: of.learnt },
    'training.saveCourse': { id: of.course, name: 'Lain', topics: ['loyal'] },
    'training.removeCourse': { id: of.course },
    'template.save': { ...mapped, id: of.template },
    'template.remove': { id: of.template },
    'report.save': { name: 'Lain', list: 'late', id: of.report },
    'report.remove': { id: of.report },
    'exchange.reopen': { id: of.settled },
    'exchange.removeLetter': { id: of.lettered },
    'guidance.save': { ...coaching(of.budi), id: of.coached, agreed: 'Lain' },
    'guidance.remove': { id: of.coached },
    'counselling.save': { id: of.arranged, reportId: of.reported, chosenOn: '2025-05-11' },
    'counselling.remove': { id: of.arranged },
    'counselling.record': { counsellingId: of.arranged, date: '2025-05-12', record: 'Lain', agreed: 'Lain' },
  }
}
const learning = (employeeId: string) =>
  ({ employeeId, year: 2025, name: 'Pelayanan prima', status: 'planned' }) as const
const coaching = (employeeId: string) =>
  ({
    employeeId,
    kind: 'coaching',
    date: '2025-05-06',
    body: { goal: 'Surat selesai sehari', obstacle: 'Tidak ada contoh' },
    agreed: 'Memakai contoh baku',
  }) as const

/** Makes those rows of a person. */
export async function makeDevelopment(call: ReturnType<typeof startPlanningOffice>['call'], budi: string) {
  const { id: learnt } = await call('training.save', learning(budi))
  const course = await call('training.saveCourse', { name: 'Arsip elektronik', topics: ['competent'] })
  const { id: coached } = await call('guidance.save', coaching(budi))
  const { id: reported } = await call('guidance.save', {
    employeeId: budi,
    kind: 'problemReport',
    date: '2025-05-06',
    body: { problem: 'Sering terlambat', done: 'Sudah diingatkan' },
  })
  await call('counselling.save', { reportId: reported, chosenOn: '2025-05-10' })
  const { rows } = await call('counselling.list', { year: 2025 })
  const arranged = rows[0]!.counselling!.id
  await call('counselling.record', {
    counsellingId: arranged,
    rowVersion: 0,
    date: '2025-05-12',
    record: 'Bercerita',
    agreed: 'Datang tepat waktu',
  })
  const { id: template } = await call('template.save', {
    ...mapped,
    mapping: { ...mapped.mapping, cells: [...mapped.mapping.cells] },
  })
  const { id: report } = await call('report.save', { name: 'Rekap', list: 'recap' })
  const fingerprint = 'a'.repeat(64)
  await call('exchange.settle', {
    period: '2025',
    differences: [{ employeeId: budi, kind: 'noPlanThere', fingerprint }],
    note: 'Diketik di sana',
  })
  const [settlement] = await call('exchange.settlements', { period: '2025' })
  const difference = {
    employeeId: budi,
    name: 'Budi',
    field: 'gradeDate',
    right: 'ours',
    evidence: 'SK 1',
  } as const
  await call('exchange.decide', {
    marks: [{ ...difference, values: { ours: '2020-04-01', siasn: '2020-10-01' } }],
  })
  const { lines } = await call('exchange.repairs', {})
  const { id: lettered } = await call('exchange.writeLetter', {
    lines: lines.map(({ id }) => id),
    number: '800/1',
    date: '2025-06-02',
    subject: 'Perbaikan data',
    recipient: 'Kepala BKPSDM',
  })
  return {
    lettered,
    settled: settlement!.id,
    learnt,
    template,
    report,
    course: course.id,
    coached,
    reported,
    arranged,
  }
}
