import { hashOf, storeHash } from '#electron/account/secrets.ts'
import { openFile } from '#electron/db/open.ts'
import { run, sql } from '#electron/db/sql.ts'
import type { Call } from '#shared/api/client.ts'
import { accountRoles, type AccountRole } from '#shared/api/permission.ts'
import { callOver, type Ask } from '#tests/accounts.ts'
import { approve, fillAnnex, reports, startPlanningOffice } from '#tests/planning-office.ts'
import { seal } from '#tests/seal.ts'

export const password = 'kata sandi semua'

/** Words that stand in somebody's name, plan, figures and rating, so that a leak of any of it is found in what is answered. */
export const marks = {
  foreign: 'zqxforeign',
  sibling: 'zqxsibling',
  earlyAni: 'zqxearlyani',
  earlyBudi: 'zqxearlybudi',
  noteOfOfficeHead: 'zqxnotehead',
  noteOfHead: 'zqxnotesection',
  noteOfSecretary: 'zqxnotesecretary',
  /** What too few peers said: nobody reads it. */
  peers: 'zqxpeers',
  /** Stands in the record of a counselling. */
  counselled: 'zqxcounselled',
  /** Stands in what Budi says about how he was guided. */
  answered: 'zqxanswered',
}

/** What nobody but its writer reads. */
const { noteOfOfficeHead, noteOfHead, noteOfSecretary, peers } = marks
const privateMarks = (own?: string) =>
  [noteOfOfficeHead, noteOfHead, noteOfSecretary, peers].filter((mark) => mark !== own)

/** Whose rows an act is about, as seen by whoever acts. */
export type Relation = 'own' | 'subordinate' | 'foreign' | 'unbound'

/** A structural training, an opening balance and a year of credit points. */
async function recordCareer(call: Call, employeeId: string, text: string): Promise<void> {
  const completedOn = '2020-05-01'
  await call('career.saveTraining', { employeeId, name: `Pelatihan ${text}`, level: 1, completedOn })
  const level = 'ahliPertama'
  const document = `PAK ${text}`
  const opening = { employeeId, level, kind: 'old', points: 12.5, givenOn: '2022-12-31', document } as const
  await call('credit.saveOpening', opening)
  const year = { employeeId, year: 2024, kind: 'annual', level, predikat: 'good', document } as const
  await call('credit.addConversion', year)
}

/** What a role may never read, and the people it stands to. */
export interface Actor {
  readonly role: AccountRole
  readonly people: Readonly<Record<Exclude<Relation, 'unbound'>, readonly string[]>>
  readonly hidden: readonly string[]
}

/** How everybody's plan stands: only the approved ones are rated. */
export const standings = ['approved', 'draft', 'submitted', 'addendum'] as const
export type Standing = (typeof standings)[number]

/**
 * An office with two sections, its head, a secretary and an account of every role: Ani leads a section in which Budi and Dina work;
 * Beni and Citra of the other are foreign to her. Everybody is planned, has figures and a rating that nobody has handed over.
 */
export async function startGuardedOffice(standing: Standing = 'approved') {
  const office = startPlanningOffice({ today: '2026-01-15' })
  const { call, root, services, order, ani, budi, citra } = office
  let serial = 1
  const nip = () => `198001012005011${String(serial++).padStart(3, '0')}`
  const person = async (name: string, unitId: string, leadsUnit: boolean) =>
    (
      await call('employee.save', {
        name,
        nip: nip(),
        unitId,
        employeeType: 'pns',
        positionKind: leadsUnit ? 'structural' : 'pelaksana',
        leadsUnit,
        note: name,
      })
    ).id
  const secretariat = (await call('unit.save', { name: 'Sekretariat', kind: 'secretariat', parentId: root }))
    .id
  const camat = await person('Camat', root, true)
  const sekretaris = await person('Sekretaris', secretariat, true)
  const eka = await person('Eka', secretariat, false)
  const dina = await person(`Dina ${marks.sibling}`, services, false)
  const beni = await person(`Beni ${marks.foreign}`, order, true)
  const renamed = await call('employee.get', { id: citra })
  await call('employee.save', {
    id: citra,
    rowVersion: renamed.rowVersion,
    name: `Citra ${marks.foreign}`,
    nip: nip(),
    employeeType: 'pns',
    unitId: order,
    positionKind: 'pelaksana',
  })
  const words: Record<string, string> = {
    [ani]: 'milik ani',
    [budi]: 'milik budi',
    [dina]: marks.sibling,
    [beni]: marks.foreign,
    [citra]: marks.foreign,
    [camat]: 'milik camat',
    [sekretaris]: 'milik sekretaris',
    [eka]: 'milik eka',
  }
  for (const [employeeId, text] of Object.entries(words)) {
    const { id } = await call('plan.saveResult', {
      employeeId,
      year: 2025,
      kind: 'main',
      text: `Hasil ${text}`,
    })
    const indicator = await call(
      'plan.saveIndicator',
      reports(id, { text: `Indikator ${text}`, perspective: 'budget' }),
    )
    await call('realisation.enter', {
      cells: [{ indicatorId: indicator.id, period: '2025-Q1', value: 3, note: `Catatan ${text}` }],
    })
    await recordProgress(call, { employeeId, workResultId: id, indicatorId: indicator.id, text })
    await recordCareer(call, employeeId, text)
  }
  const received = { unitId: order, caseKind: 'Pengaduan', receivedOn: '2025-03-03' }
  await call('case.save', { ...received, subject: `Kasus ${marks.foreign}` })
  await call('case.save', {
    unitId: services,
    caseKind: 'Pengaduan',
    receivedOn: '2025-03-03',
    subject: 'Kasus',
  })
  const everybody = Object.keys(words)
  if (standing === 'draft') for (const id of everybody) await fillAnnex(call, id)
  else await approve(call, everybody)
  if (standing === 'approved') await rate(call, words, { [ani]: marks.earlyAni, [budi]: marks.earlyBudi })
  if (standing === 'submitted' || standing === 'addendum') await change(call, everybody, standing)
  if (standing === 'approved') {
    await holdMeeting(call, { camat, ani, beni, citra, services, order })
    await develop(call, { words, budi })
  }
  office.close()
  const logins = {
    officeHead: camat,
    clerk: eka,
    head: ani,
    secretary: sekretaris,
    employee: budi,
    auditor: null,
  }
  await addAccounts(office.file, logins)
  keepPrivately(office.file, [
    ['officeHead', ani, noteOfOfficeHead],
    ['head', budi, noteOfHead],
    ['secretary', eka, noteOfSecretary],
  ])
  const foreign = [beni, citra]
  const all = { own: [], subordinate: [], foreign }
  const actors: readonly Actor[] = [
    {
      role: 'officeHead',
      people: { own: [camat], subordinate: [ani, sekretaris], foreign: [budi, citra] },
      hidden: privateMarks(noteOfOfficeHead),
    },
    {
      role: 'clerk',
      people: { own: [eka], subordinate: [budi], foreign },
      hidden: [...privateMarks(), marks.counselled],
    },
    {
      role: 'head',
      people: { own: [ani], subordinate: [budi, dina], foreign },
      hidden: [marks.foreign, marks.earlyAni, marks.counselled, marks.answered, ...privateMarks(noteOfHead)],
    },
    {
      role: 'secretary',
      people: { own: [sekretaris], subordinate: [eka], foreign },
      hidden: [...privateMarks(noteOfSecretary), marks.counselled],
    },
    {
      role: 'employee',
      people: { own: [budi], subordinate: [], foreign: [...foreign, dina] },
      hidden: Object.values(marks).filter((word) => word !== marks.answered),
    },
    { role: 'auditor', people: all, hidden: [...privateMarks(), marks.counselled] },
  ]
  return { file: office.file, actors }
}

/** Rated, and nobody was told. */
function rate(call: Call, words: Readonly<Record<string, string>>, early: Readonly<Record<string, string>>) {
  const cells = Object.entries(words).flatMap(([employeeId, word]) => [
    { employeeId, field: 'result' as const, value: 'above' as const },
    { employeeId, field: 'behaviour' as const, value: 'above' as const },
    { employeeId, field: 'note' as const, value: early[employeeId] ?? word },
  ])
  return call('appraisal.rate', { period: '2025', cells })
}

/** One team sealed, the meeting open, and a decision and a reason with words of a stranger. */
async function holdMeeting(
  call: Call,
  of: Readonly<Record<'camat' | 'ani' | 'beni' | 'citra' | 'services' | 'order', string>>,
): Promise<void> {
  const period = '2025'
  await call('calibration.seal', { period, unitId: of.order })
  const reason = `Alasan ${marks.foreign}`
  await call('calibration.saveReason', { period, unitId: of.order, whole: false, reason, rowVersion: 0 })
  const attendeeIds = [of.ani, of.beni]
  await call('calibration.save', {
    period,
    heldOn: '2026-01-14',
    chairId: of.camat,
    attendeeIds,
    rowVersion: 0,
  })
  const seen = { result: 'above', behaviour: 'above' } as const
  await call('calibration.decide', {
    period,
    employeeId: of.citra,
    result: 'asExpected',
    behaviour: null,
    reason,
    seen,
  })
}

/** Everybody learns something and was guided; Budi said how it was, was reported, and counselled by somebody from outside. */
async function develop(
  call: Call,
  { words, budi }: { readonly words: Readonly<Record<string, string>>; readonly budi: string },
): Promise<void> {
  const date = '2025-05-06'
  for (const [employeeId, text] of Object.entries(words)) {
    await call('training.save', { employeeId, year: 2025, name: `Diklat ${text}`, status: 'planned' })
    const body = { goal: `Tujuan ${text}`, obstacle: `Hambatan ${text}` }
    await call('guidance.save', { employeeId, kind: 'coaching', date, body, agreed: `Sepakat ${text}` })
  }
  const answer = { heard: `Saya ${marks.answered}` }
  await call('guidance.save', { employeeId: budi, kind: 'employeeSheet', date, body: answer })
  const told = { problem: 'Sering terlambat', done: 'Sudah diingatkan' }
  const { id: reportId } = await call('guidance.save', {
    employeeId: budi,
    kind: 'problemReport',
    date,
    body: told,
  })
  const counsellor = { counsellorKind: 'independent', counsellor: 'Psikolog kota' } as const
  await call('counselling.save', { reportId, chosenOn: '2025-05-10', ...counsellor })
  const { rows } = await call('counselling.list', { year: 2025 })
  await call('counselling.record', {
    counsellingId: rows[0]!.counselling!.id,
    rowVersion: 0,
    date: '2025-05-12',
    record: `Bercerita ${marks.counselled}`,
    agreed: `Sepakat ${marks.counselled}`,
  })
}

/** A change of every approved plan is under way, or handed in. */
async function change(call: Call, employeeIds: readonly string[], to: 'submitted' | 'addendum') {
  for (const employeeId of employeeIds) {
    const { plan } = await call('plan.get', { employeeId, year: 2025 })
    await call('plan.startAddendum', { planId: plan!.id, reason: 'Tugas baru' })
  }
  if (to === 'submitted')
    await call('plan.setState', { employeeIds: [...employeeIds], year: 2025, action: 'submit' })
}

/** A line, a piece of evidence, a step, an adjustment and feedback, each with the person's word. */
async function recordProgress(
  call: Call,
  {
    employeeId,
    workResultId,
    indicatorId,
    text,
  }: Readonly<Record<'employeeId' | 'workResultId' | 'indicatorId' | 'text', string>>,
): Promise<void> {
  const date = '2025-03-03'
  const line = { date, workResultId, indicatorId, text: `Hasil ${text}`, quantity: 2 }
  const { id: progressEntryId } = await call('progress.save', line)
  const link = `https://drive.example.id/${encodeURIComponent(text)}`
  const piece = { workResultId, progressEntryId, link, name: `Bukti ${text}` }
  const { id: evidenceId } = await call('evidence.add', piece)
  await call('actionPlan.save', { workResultId, text: `Langkah ${text}` })
  await call('adjustment.save', { indicatorId, date, text: `Penyesuaian ${text}` })
  await call('feedback.save', {
    employeeId,
    date,
    giverKind: 'peer',
    giverName: `Rekan ${text}`,
    mode: 'direct',
    rhythm: 'incidental',
    workResultId,
    fact: `Umpan balik ${text}`,
    symbol: 'smile',
    evidenceIds: [evidenceId],
  })
}

/** With one password for all: hashing is what takes time. */
async function addAccounts(
  file: string,
  people: Readonly<Record<AccountRole, string | null>>,
): Promise<void> {
  const hash = await hashOf(password)
  const opened = openFile(file)
  for (const role of accountRoles) {
    const employee_id = people[role]
    const values = {
      id: role,
      login: role.toLowerCase(),
      name: employee_id === null ? 'Pemeriksa' : null,
      role,
      employee_id,
    }
    run(opened.write, sql.insertInto('account').values(values))
    storeHash(opened.write, role, hash, 0)
  }
  seal(opened.write)
  opened.close()
}

/** Notes of heads, and a round about each of whom they speak: two were asked and have answered, so that nobody is ever shown what they said. */
function keepPrivately(file: string, notes: readonly (readonly [AccountRole, string, string])[]): void {
  const { write, close } = openFile(file)
  for (const [writer, employee_id, mark] of notes) {
    const id = `${writer}-note`
    run(
      write,
      sql.insertInto('private_note').values({ id, writer, employee_id, date: '2025-06-02', text: mark }),
    )
    const round_id = `${writer}-round`
    const of = { round_id, giver: 'peer' } as const
    run(
      write,
      sql
        .insertInto('peer_round')
        .values({ id: round_id, employee_id, period_key: '2025', opened_on: '2026-01-02' }),
    )
    run(write, sql.insertInto('peer_group').values({ ...of, asked: 2, given: 2 }))
    run(
      write,
      sql.insertInto('peer_text').values({ ...of, id: `${writer}-text`, part: 'strength', text: peers }),
    )
  }
  close()
}

export const signIn = (ask: Ask, role: AccountRole) =>
  callOver(ask, role)('account.signIn', { login: role, password })
