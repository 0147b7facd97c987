import { describe, expect, test } from 'vitest'
import { developed, makeDevelopment } from './developed-rows.ts'
import { contract, type Input, type NameOf } from '#shared/api/contract.ts'
import { reports, startPlanningOffice } from '#tests/planning-office.ts'

/** Commands that need no version, with the rule that keeps them from overwriting what was not seen. */
const withoutVersion: Readonly<Partial<Record<NameOf<'command'>, string>>> = {
  'year.open': 'makes a row',
  'exchange.settle': 'makes rows; refused where one of them is there',
  'exchange.decide': 'its values are its key; refused once it is in a letter',
  'exchange.writeLetter': 'makes a row; refused where a line is in another letter',
  'plan.copy': 'adds what is not there',
  'plan.addLines': 'adds what is not there',
  'plan.addFromLibrary': 'adds what is not there',
  'plan.giveResult': 'adds what is not there',
  'plan.buildMany': 'adds what is not there',
  'library.fill': 'adds what is not there',
  'plan.fillMatrix': 'single cells, each with what the page had seen',
  'plan.addGuest': 'makes a row',
  'plan.removeGuest': 'refused while anything hangs on it',
  'plan.relinkParents': 'names the words that were seen; what is linked already is not linked anew',
  'phrase.keep': 'a sentence is offered or not, whatever it was before',
  'phrase.drop': 'a sentence is offered or not, whatever it was before',
  'goal.move': 'a place in an order, whatever the order is',
  'year.delete': 'refused while anything hangs on it',
  'unit.delete': 'refused while anything hangs on it',
  'official.delete': 'refused while anything hangs on it',
  'employee.delete': 'refused while anything hangs on it',
  'plan.delete': 'refused while anything hangs on it',
  'plan.deleteResult': 'refused while anything hangs on it',
  'plan.deleteIndicator': 'refused while anything hangs on it',
  'unit.lead': 'a dated row of its own; what was before stays',
  'employee.setSuperior': 'a dated row of its own; what was before stays',
  'setting.save': 'a dated row of its own; what was before stays',
  'privacy.save': 'names by a mark the notes that were seen; refused when they changed meanwhile',
  'employee.merge': 'takes over only what the kept one lacks',
  'plan.startAddendum': 'makes a version of its own',
  'plan.startForPost': 'makes a plan of its own',
  'plan.deleteAnnexLine': 'one line, the former is in the history',
  'plan.deleteStudy': 'one row, the former is in the history',
  'plan.addStudyResults': 'adds what is not there',
  'plan.setState': 'from the state that the step begins in, and what a page has seen of it',
  'year.close': 'refused where it is sealed already',
  'year.reopen': 'refused where it is not sealed',
  'evaluation.setState': 'from the state that the step begins in, and what a page has seen of it',
  'plan.moveResult': 'a place in an order, whatever the order is',
  'plan.saveExpectation': 'one text of its own, the former is in the history',
  'indicator.watch': 'one choice of the office',
  'appraisal.rate': 'single cells, the former mark is in the history',
  'selfAssessment.mark': 'single cells, the former mark is in the history',
  'norming.start': 'makes a row',
  'norming.mark': 'single cells, the former mark is in the history',
  'anchor.save': 'one text of its own, the former is in the history',
  'realisation.enter': 'single cells, each with what the page had seen',
  'calibration.seal': 'makes rows; refused where the team is sealed',
  'calibration.decide': 'names the ratings that were seen',
  'award.vote': 'makes a row; refused where there is one',
  'evidence.add': 'makes a row',
  'credit.convert': 'adds what is not there',
  'credit.addConversion': 'makes a row; refused where the months are converted',
  'firstTask.begin': 'changes no row',
  'firstTask.see': 'changes no row',
  'peer.open': 'makes a row; refused where there is one',
  'peer.enter': 'counts more sheets, whatever was counted before',
  'peer.recount': 'forgets what a group said, and asks first',
  'peer.give': 'counts one sheet more, whatever was counted before',
  'scan.file': 'makes rows; a paper that is filed is refused',
  'evidence.clear': 'names the count and size of the files that were seen',
  'case.paste': 'adds what is not there',
  'progress.add': 'adds what is not there',
  'clock.pasteHolidays': 'adds what is not there',
  'clock.checkHolidays': 'names each day with the version that was seen',
  'import.commit': 'by the decided plan, whose closures ask what stands',
  'history.undo': 'refused where rows moved on',
  'history.stepBack': 'names the newest step that was seen',
  'import.undo': 'refused where rows moved on',
  'file.putBack': 'asks for the figure of the content that was seen',
  'file.accept': 'asks for the figure of the content that was seen',
}

const nothing = {
  root: '',
  services: '',
  budi: '',
  citra: '',
  norming: '',
  official: '',
  result: '',
  indicator: '',
  entry: '',
  evidence: '',
  received: '',
  ruled: '',
  step: '',
  adjusted: '',
  said: '',
  noted: '',
  peers: '',
  post: {},
  goal: '',
  plan: '',
  line: '',
  study: '',
  duty: '',
  usual: '',
  training: '',
  learnt: '',
  opening: '',
  conversion: '',
  grade: '',
  held: '',
  round: '',
  sanction: '',
  course: '',
  template: '',
  report: '',
  coached: '',
  reported: '',
  arranged: '',
  settled: '',
  lettered: '',
}

/** Drafts that change a row which is there, without their version. */
function changes(of: {
  readonly root: string
  readonly services: string
  readonly budi: string
  readonly citra: string
  readonly norming: string
  readonly official: string
  readonly result: string
  readonly indicator: string
  readonly entry: string
  readonly evidence: string
  readonly received: string
  readonly ruled: string
  readonly step: string
  readonly adjusted: string
  readonly said: string
  readonly noted: string
  readonly peers: string
  readonly plan: string
  readonly line: string
  readonly study: string
  readonly post: object
  readonly goal: string
  readonly duty: string
  readonly usual: string
  readonly training: string
  readonly learnt: string
  readonly opening: string
  readonly conversion: string
  readonly grade: string
  readonly held: string
  readonly round: string
  readonly sanction: string
  readonly course: string
  readonly template: string
  readonly report: string
  readonly coached: string
  readonly reported: string
  readonly arranged: string
  readonly settled: string
  readonly lettered: string
}): Readonly<Partial<Record<NameOf<'command'>, object>>> {
  return {
    'office.save': { name: 'Kecamatan Lain' },
    'unit.save': { id: of.services, name: 'Seksi Lain', kind: 'section', parentId: of.root },
    'official.save': { id: of.official, name: 'Orang Lain', position: 'Wali Kota' },
    'employee.save': { ...of.post, id: of.budi, name: 'Budi Lain', nip: '198001012005011001' },
    'employee.saveGrade': { id: of.grade, employeeId: of.budi, grade: 'III/b', from: '2022-04-01' },
    'employee.deleteGrade': { id: of.grade },
    'employee.savePost': {
      id: of.held,
      employeeId: of.budi,
      unitId: of.services,
      positionKind: 'pelaksana',
      from: '2021-01-04',
    },
    'employee.deletePost': { id: of.held },
    'employee.correctNip': { id: of.budi, nip: '198001012005011001' },
    'event.record': { employeeId: of.budi, kind: 'secondment', date: '2026-01-02' },
    'employee.endService': { id: of.budi, status: 'moved', date: '2026-01-02' },
    'plan.saveResult': { id: of.result, employeeId: of.budi, year: 2025, kind: 'main', text: 'Lain' },
    'plan.saveIndicator': reports(of.result, { ...inWords, id: of.indicator, text: 'Lain' }),
    'plan.endResult': { id: of.result, on: '2025-06-01', reason: 'Dialihkan' },
    'plan.setKind': { id: of.result, kind: 'additional' },
    'plan.setApproach': { planId: of.plan, approach: 'qualitative' },
    'plan.setAppraiser': { planId: of.plan },
    'plan.saveAnnexLine': { id: of.line, employeeId: of.budi, year: 2025, part: 'resources', text: 'Lain' },
    'plan.saveStudy': { ...study(of.budi), id: of.study },
    'realisation.setAchievement': { indicatorId: of.indicator, period: '2025', percent: 70, note: 'lain' },
    'appraisal.setRater': standIn(of.budi, of.citra),
    'numeric.save': { employeeId: of.budi, period: '2021', skp: 90 },
    'norming.reveal': { id: of.norming },
    'norming.remove': { id: of.norming },
    'orgResult.save': { unitId: of.root, period: '2025', value: 'poor' },
    'scheme.save': scheme('Bobot lain'),
    'progress.save': { id: of.entry, date: '2025-03-04', workResultId: of.result, text: 'Lain' },
    'progress.remove': { id: of.entry },
    'case.save': {
      id: of.received,
      unitId: of.services,
      caseKind: 'x',
      subject: 'Lain',
      receivedOn: '2025-03-03',
    },
    'case.remove': { id: of.received },
    'case.setRule': { indicatorId: of.ruled, unitId: of.root, measure: 'mean', dayCount: 'calendar' },
    'case.removeRule': { indicatorId: of.ruled },
    'actionPlan.save': { id: of.step, workResultId: of.result, text: 'Lain' },
    'actionPlan.remove': { id: of.step },
    'adjustment.save': { id: of.adjusted, indicatorId: of.indicator, date: '2025-03-03', text: 'Lain' },
    'adjustment.remove': { id: of.adjusted },
    'feedback.save': { ...said(of.budi), id: of.said, fact: 'Lain' },
    'feedback.remove': { id: of.said },
    'privateNote.save': { id: of.noted, employeeId: of.budi, text: 'Lain' },
    'privateNote.remove': { id: of.noted },
    'peer.close': { roundId: of.peers },
    'evidence.save': { id: of.evidence, name: 'Lain' },
    'evidence.remove': { id: of.evidence },
    'calibration.saveReason': { unitId: of.root, period: '2025', whole: true, reason: 'Lain' },
    'calibration.save': { ...meeting(of.budi), place: 'Aula' },
    'calibration.lock': { period: '2025' },
    'calibration.reopen': { period: '2025-Q1', reason: 'Salah catat', secondId: of.budi },
    'award.save': { ...round, id: of.round, title: 'Lain' },
    'award.remove': { id: of.round },
    'award.lock': { id: of.round },
    'award.open': { id: of.round, judges: [{ guest: 'Pak Lurah' }], leftOut: [] },
    'award.again': { id: of.round },
    'award.decide': { id: of.round, heldOn: '2026-01-14' },
    'sanction.save': { ...sanction(of.budi), id: of.sanction, level: 'heavy' },
    'sanction.remove': { id: of.sanction },
    'potential.save': { ...potential(of.budi), score: 40 },
    'potential.remove': { employeeId: of.budi, year: 2025 },
    'clock.saveHoliday': { was: '2026-01-16', date: '2026-01-16', name: 'Lain', kind: 'local' },
    'clock.removeHoliday': { date: '2026-01-16' },
    'goal.save': { id: of.goal, kind: 'vision', text: 'Lain' },
    'goal.delete': { id: of.goal },
    'library.saveResponsibility': { id: of.duty, position: 'Pengelola', text: 'Lain' },
    'library.deleteResponsibility': { id: of.duty },
    'library.save': { id: of.usual, position: 'Pengelola', kind: 'main', text: 'Lain' },
    'library.delete': { id: of.usual },
    'career.saveTraining': { ...training(of.budi), id: of.training },
    'career.deleteTraining': { id: of.training },
    'credit.saveOpening': { ...opening(of.budi), id: of.opening },
    'credit.deleteOpening': { id: of.opening },
    'credit.deleteConversion': { id: of.conversion },
    ...developed(of),
  }
}
const meeting = (budi: string, period = '2025') => ({
  period,
  heldOn: '2026-01-14',
  chairId: budi,
  attendeeIds: [budi],
})
const round: Input<'award.save'> = {
  title: 'Pegawai terbaik 2025',
  period: '2025',
  minimum: 'good',
  completeYear: false,
  finalists: 2,
  question: 'Siapa yang lebih patut diteladani?',
  criteria: [{ key: 'index', weight: 100 }],
}
const sanction = (employeeId: string) =>
  ({ employeeId, level: 'light', from: '2025-05-02', decision: '800/12' }) as const
const potential = (employeeId: string) => ({ employeeId, year: 2025, score: 82.5, basis: 'Asesmen' })
const study = (employeeId: string) =>
  ({ employeeId, programme: 'bachelor', school: 'b', from: '2025-02-01', to: '2026-12-31' }) as const
const standIn = (employeeId: string, raterId: string) =>
  ({ employeeId, raterId, period: '2025', kind: 'plh', reason: 'Cuti besar' }) as const
const said = (employeeId: string) =>
  ({
    employeeId,
    date: '2025-03-03',
    giverKind: 'other',
    mode: 'direct',
    rhythm: 'incidental',
    coreValue: 'loyal',
    fact: 'Arahan tanggal 3 Maret dijalankan',
    symbol: 'thumbsUp',
  }) as const
const training = (employeeId: string) =>
  ({ employeeId, name: 'PKP', level: 1, completedOn: '2020-05-01' }) as const
const opening = (employeeId: string) =>
  ({
    employeeId,
    level: 'ahliPertama',
    kind: 'old',
    points: 12.5,
    givenOn: '2022-12-31',
    document: 'PAK 12/2022',
  }) as const
/** A structural training and two rows of credit points. */
async function makeCareer(
  call: ReturnType<typeof startPlanningOffice>['call'],
  { budi, services }: Readonly<Record<'budi' | 'services', string>>,
) {
  const converted = {
    employeeId: budi,
    year: 2023,
    kind: 'annual',
    level: 'ahliPertama',
    predikat: 'good',
    document: 'DE/1',
  } as const
  const past = {
    employeeId: budi,
    unitId: services,
    positionKind: 'pelaksana',
    from: '2019-01-02',
    to: '2019-12-31',
  } as const
  const [now] = (await call('employee.get', { id: budi })).assignments
  const { id, rowVersion } = now!
  await call('employee.savePost', { ...past, id, rowVersion, from: '2020-01-01', to: undefined })
  return {
    grade: (await call('employee.saveGrade', { employeeId: budi, grade: 'III/a', from: '2020-04-01' })).id,
    held: (await call('employee.savePost', past)).id,
    training: (await call('career.saveTraining', training(budi))).id,
    opening: (await call('credit.saveOpening', opening(budi))).id,
    conversion: (await call('credit.addConversion', converted)).id,
  }
}
const inWords = { targetKind: 'text', targetText: 'rapi' } as const
const scheme = (name: string) => ({
  name,
  validFrom: '2025-01-01',
  criteria: [{ key: 'discipline', label: 'Disiplin', head: 100, functional: 100, staff: 100 }],
})

async function startOffice() {
  const office = startPlanningOffice({ today: '2026-01-15' })
  const { call, root, services, budi, citra } = office
  const official = (await call('official.save', { name: 'Sekda', position: 'Sekretaris Daerah' })).id
  const ofBudi = { employeeId: budi, year: 2025, kind: 'main', text: 'Arsip tertata' } as const
  const { id: result } = await call('plan.saveResult', ofBudi)
  const added = await call('plan.saveIndicator', reports(result, { ...inWords, text: 'Kerapian' }))
  const entry = { indicatorId: added.id, period: '2025', percent: 80, note: 'cukup', rowVersion: 0 }
  await call('realisation.setAchievement', entry)
  const annex = { employeeId: budi, year: 2025, part: 'resources', text: 'Komputer' } as const
  const { id: annexLine } = await call('plan.saveAnnexLine', annex)
  const { id: studied } = await call('plan.saveStudy', study(budi))
  const { plan } = await call('plan.get', { employeeId: budi, year: 2025 })
  await call('orgResult.save', { unitId: root, period: '2025', value: 'good', rowVersion: 0 })
  await call('year.open', { year: 2021, rhythm: 'quarterly' })
  await call('numeric.save', { employeeId: budi, period: '2021', skp: 100, rowVersion: 0 })
  const { id: norming } = await call('norming.start', {
    name: 'Latihan',
    heldOn: '2025-11-03',
    raterIds: [budi, citra],
  })
  await call('appraisal.setRater', { ...standIn(budi, citra), rowVersion: 0 })
  const line = { date: '2025-03-03', workResultId: result, text: 'Arsip 2020 tertata' }
  const { id: written } = await call('progress.save', line)
  await makeMeetings(call, { root, budi })
  const link = 'https://drive.example.id/arsip'
  const { id: evidence } = await call('evidence.add', { workResultId: result, link })
  await office.send('scheme.save', scheme('Bobot'))
  const person = await call('employee.get', { id: budi })
  const post = { employeeType: person.employeeType, unitId: services, positionKind: person.positionKind }
  const { id: goal } = await call('goal.save', { kind: 'vision', text: 'Kecamatan yang melayani' })
  await call('library.saveResponsibility', { position: 'Pengelola', text: 'Menjaga arsip' })
  await call('library.save', { position: 'Pengelola', kind: 'main', text: 'Arsip tertata' })
  const [held] = await call('library.list', { year: 2025 })
  const library = { duty: held!.responsibilities[0]!.id, usual: held!.results[0]!.id }
  const made = {
    entry: written,
    evidence,
    ...(await makeMore(call, { services, budi, result, indicator: added.id })),
    ...(await makeCareer(call, { budi, services })),
    ...(await makeDevelopment(call, budi)),
  }
  const awarding = {
    round: (await call('award.save', round)).id,
    sanction: (await call('sanction.save', sanction(budi))).id,
  }
  await call('potential.save', { ...potential(budi), rowVersion: 0 })
  const rows = { plan: plan!.id, line: annexLine, study: studied, ...awarding }
  const of = {
    root,
    services,
    budi,
    citra,
    norming,
    official,
    result,
    indicator: added.id,
    post,
    goal,
    ...made,
    ...rows,
    ...library,
  }
  return { office, drafts: changes(of) }
}

/** An open meeting with a reason of the office's spread, and one that is locked. */
async function makeMeetings(
  call: ReturnType<typeof startPlanningOffice>['call'],
  { root, budi }: Readonly<Record<'root' | 'budi', string>>,
) {
  const reason = { unitId: root, period: '2025', whole: true, reason: 'Layanan baru', rowVersion: 0 }
  await call('calibration.saveReason', reason)
  await call('calibration.save', { ...meeting(budi), rowVersion: 0 })
  await call('calibration.save', { ...meeting(budi, '2025-Q1'), rowVersion: 0 })
  await call('calibration.lock', { period: '2025-Q1', rowVersion: 1 })
}

/** About Budi, with three beside him who can be asked. */
async function openRound(
  call: ReturnType<typeof startPlanningOffice>['call'],
  { services, budi }: Readonly<Record<'services' | 'budi', string>>,
): Promise<string> {
  const post = { employeeType: 'pns', unitId: services, positionKind: 'pelaksana' } as const
  for (const [at, name] of ['Eka', 'Fina', 'Gani'].entries())
    await call('employee.save', { ...post, name, nip: `19800101200501190${at + 1}` })
  return (await call('peer.open', { employeeId: budi, period: '2025-Q4' })).id
}

/** A case, an indicator that computes itself, a step, an adjustment and feedback. */
async function makeMore(
  call: ReturnType<typeof startPlanningOffice>['call'],
  {
    services,
    budi,
    result,
    indicator,
  }: Readonly<Record<'services' | 'budi' | 'result' | 'indicator', string>>,
) {
  const date = '2025-03-03'
  const received = { unitId: services, caseKind: 'Pengaduan', subject: 'Jalan', receivedOn: date }
  const { id: ruled } = await call('plan.saveIndicator', reports(result, { text: 'Waktu tanggapan' }))
  const rule = {
    indicatorId: ruled,
    unitId: services,
    measure: 'median',
    dayCount: 'calendar',
    rowVersion: 0,
  } as const
  await call('case.setRule', rule)
  return {
    ruled,
    received: (await call('case.save', received)).id,
    step: (await call('actionPlan.save', { workResultId: result, text: 'Memilah arsip' })).id,
    adjusted: (await call('adjustment.save', { indicatorId: indicator, date, text: 'Loket kedua' })).id,
    said: (await call('feedback.save', said(budi))).id,
    noted: (await call('privateNote.save', { employeeId: budi, text: 'Bicarakan' })).id,
    peers: await openRound(call, { services, budi }),
  }
}

test('every command that changes rows asks for their version, or its rule is known', () => {
  const commands = Object.entries(contract).flatMap(([name, { kind }]) => (kind === 'command' ? [name] : []))
  const known = [...Object.keys(withoutVersion), ...Object.keys(changes(nothing))]
  expect(known.toSorted()).toEqual(commands.toSorted())
})

describe('what is there', async () => {
  const { office, drafts } = await startOffice()
  test.each(Object.entries(drafts))(
    'is not overwritten by %s that says no version or another one',
    async (name, draft) => {
      const before = (await office.call('file.verify', {})).contentHash
      for (const rowVersion of [undefined, 0, 99]) {
        const reply = await office.send(name, { ...draft, ...(rowVersion !== undefined && { rowVersion }) })
        expect(reply, `${rowVersion}`).toMatchObject({ ok: false, error: { code: /^(invalid|conflict)$/ } })
        const { error } = reply as unknown as { error: { key: string; fields?: object } }
        expect([error.key, ...Object.keys(error.fields ?? {})].join(' ')).toMatch(
          /^error\.changedMeanwhile$|rowVersion$/,
        )
      }
      expect((await office.call('file.verify', {})).contentHash).toBe(before)
    },
  )
})
