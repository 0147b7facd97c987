import fc from 'fast-check'
import { readChanges } from '#electron/api/audit.ts'
import { ownerSession } from '#electron/api/session.ts'
import { openBackend } from '#electron/backend.ts'
import { contract, type Name } from '#shared/api/contract.ts'
import type { Reply } from '#shared/api/errors.ts'
import { type Permission, permissionsOf, type Role } from '#shared/api/permission.ts'
import { type Ask, callOver } from '#tests/accounts.ts'
import { openWorkbook } from '#tests/workbook.ts'
import { inputOf, type Known } from '../fuzz/input-of.ts'
import { type Eyes, knownOf, openEyes, withVersions } from '../fuzz/known-office.ts'
import {
  type Actor,
  marks,
  type Relation,
  signIn,
  type Standing,
  standings,
  startGuardedOffice,
} from './guarded-office.ts'

interface Access {
  tried: number
  /** How many were answered, and how many changed content: a walk that is only refused shows nothing. */
  answered: number
  changed: number
  /** What was answered, changed or told and may not have been. */
  readonly through: string[]
}

/** What takes a second where others take a millisecond is asked once. */
const slow: ReadonlySet<Name> = new Set([
  'report.yearly',
  'import.template',
  'form.printAll',
  'template.fill',
  'scan.read',
  'file.verify',
  'file.backup',
])
/** They would end the walk. */
const notWalked: ReadonlySet<Name> = new Set(['account.signOut', 'account.lock', 'account.turnOff'])
/** Proofs of the password, each of which takes a quarter of a second; `sign-in.test.ts` tries them. */
const proofs: ReadonlySet<Name> = new Set([
  'account.signIn',
  'account.unlock',
  'account.recover',
  'account.setPassword',
  'account.setPin',
  'account.save',
  'account.turnOn',
])
const relations: readonly Relation[] = ['own', 'subordinate', 'foreign', 'unbound']

/**
 * Every operation of the file × every role × the rows of its own person, of somebody it rates, of a stranger and of nobody, with
 * inputs made from the operation's own schema. What may not be is let through when a role without the permission is answered, when
 * content changes that the relation does not allow, or when an answer, an export or an error tells a word that stands in hidden rows.
 */
export async function walkOffices(runs = 2): Promise<Access> {
  const access: Access = { tried: 0, answered: 0, changed: 0, through: [] }
  for (const standing of standings) await walkOffice(standing, runs, access)
  return access
}

async function walkOffice(standing: Standing, runs: number, access: Access): Promise<void> {
  const { file, actors } = await startGuardedOffice(standing)
  const backend = openBackend(file, { clock: () => new Date('2026-01-15T08:00:00') })
  const ask: Ask = (carrier, name, input) => backend.call(carrier, name, input)
  for (const { role } of actors) await signIn(ask, role)
  await signIn(ask, 'clerk')
  await callOver(ask, 'locked')('account.signIn', { login: 'clerk', password: 'kata sandi semua' })
  await ask('locked', 'account.lock', {})
  const eyes = openEyes({ file })
  const barred = ['stranger', 'locked'].map((carrier): Walker => ({
    carrier,
    role: 'nobody',
    hidden: Object.values(marks),
    people: { own: [], subordinate: [], foreign: actors[2]!.people.foreign },
  }))
  const walkers: readonly Walker[] = [
    ...actors.map((actor) => ({ ...actor, carrier: actor.role })),
    ...barred,
  ]
  const names = (Object.keys(contract) as Name[]).filter(
    (name) => contract[name].kind !== 'host' && !notWalked.has(name) && isOfStanding(name, standing),
  )
  const begun = eyes.state().seq
  const notesBegun = notesOf(eyes)
  const undo = (seq: number) => backend.dispatch(ownerSession('walk'), 'history.undo', { seq })
  for (const walker of walkers)
    for (const name of names)
      for (const relation of relations) {
        if ((slow.has(name) || proofs.has(name)) && relation !== 'foreign') continue
        for (const input of inputsFor(eyes, name, {
          walker,
          relation,
          begun,
          runs: slow.has(name) ? 1 : runs,
        }))
          await tryOne({ ask, eyes, access, undo }, { walker, name, relation, input })
        // keys keep somebody there; the walk has none
        await ask(walker.carrier, 'account.stay', {})
      }
  // no event and no undo tells of them: they are looked at themselves
  if (JSON.stringify(notesOf(eyes)) !== JSON.stringify(notesBegun))
    access.through.push('a private note changed')
  eyes.close()
  backend.close()
}

const notesOf = ({ sqlite }: Eyes) =>
  sqlite
    .prepare("SELECT writer, employee_id, text FROM private_note WHERE text LIKE 'zqx%' ORDER BY id")
    .all()

/** What has nothing to do with how plans stand is walked once. */
const isOfStanding = (name: Name, standing: Standing) =>
  standing === 'approved' || /^(plan|realisation|progress|case|history)\./.test(name)

interface Walker extends Pick<Actor, 'hidden' | 'people'> {
  readonly carrier: string
  readonly role: Role
}

interface Around {
  readonly ask: Ask
  readonly eyes: Eyes
  readonly access: Access
  readonly undo: (seq: number) => Promise<Reply<unknown>>
}

interface Trial {
  readonly walker: Walker
  readonly name: Name
  readonly relation: Relation
  readonly input: unknown
}

async function tryOne({ ask, eyes, access, undo }: Around, trial: Trial): Promise<void> {
  const { walker, name, relation, input } = trial
  if (proofs.has(name) && permissionsOf[walker.role].has(contract[name].permission)) return
  access.tried++
  const tell = (what: string) =>
    access.through.push(
      `${walker.carrier} ${name} ${relation} ${what}: ${JSON.stringify(input).slice(0, 200)}`,
    )
  const before = eyes.state()
  const reply = await ask(walker.carrier, name, input)
  const after = eyes.state()
  const { permission } = contract[name]
  if (!permissionsOf[walker.role].has(permission) && (reply.ok || reply.error.code !== 'forbidden'))
    tell('was answered without the permission')
  const told = textOf(reply)
  // a copy of the file is the file: docs/security.md says what it reveals
  const isCopy = name === 'file.backup' && reply.ok
  for (const word of walker.hidden) if (told.includes(word) && !isCopy) tell(`tells ${word}`)
  if (reply.ok) access.answered++
  if (after.content === before.content) return
  access.changed++
  if (!mayChange(name === 'history.undo' ? undoneBy(eyes, trial) : trial)) tell('changed what it may not')
  const undone = await undo(after.seq)
  if (!undone.ok) throw new Error(`${name} could not be taken back: ${undone.error.key}`)
}

const judging: ReadonlySet<Name> = new Set(['appraisal.rate', 'plan.setState'])
const steps: ReadonlySet<string> = new Set(['submit', 'withdraw', 'resume'])
/** What an appraiser sets in the plan of another, and the work that a leader hands down (A.1.5). */
const guided: ReadonlySet<Name> = new Set([
  ...([
    'plan.setKind',
    'plan.saveExpectation',
    'plan.fillMatrix',
    'plan.addGuest',
    'plan.removeGuest',
  ] as const),
  ...(['plan.relinkParents', 'plan.giveResult'] as const),
])
const aboutPeople =
  /^(calibration|plan|realisation|progress|evidence|actionPlan|adjustment|feedback|appraisal|evaluation|employee|history|import|case|career|credit|selfAssessment|numeric|training|guidance|counselling)\./
/** What only the person it is about writes. */
const recorded = /^(progress|evidence|actionPlan|selfAssessment)\./

/** To take back is to do: the act that an undo took back. */
function undoneBy({ sqlite, read }: Eyes, trial: Trial): Trial {
  const { seq } = trial.input as { seq: number }
  const name = sqlite.prepare('SELECT operation FROM audit_event WHERE seq = ?').pluck().get(seq) as Name
  const isHandedIn = readChanges(read, seq).some(({ after }) => after?.['state'] === 'submitted')
  if (name === 'evaluation.setState') {
    const step = readChanges(read, seq).find(({ table }) => table === 'evaluation_step')
    return { ...trial, name, input: { action: step?.after?.['action'] } }
  }
  return { ...trial, name, input: { action: isHandedIn ? 'submit' : 'approve' } }
}

/** The rules of domain.md §3.3 once more, by themselves. */
function mayChange({ walker: { role, people }, name, relation, input }: Trial): boolean {
  const { permission } = contract[name]
  if (!permissionsOf[role].has(permission as Permission)) return false
  if (!aboutPeople.test(name)) return true
  // the steps of a plan are the employee's up to the submission, and the appraiser's from there on
  if (name === 'plan.setState' && steps.has((input as { action: string }).action))
    return relation === 'own' || role === 'clerk'
  if (name === 'evaluation.setState') return mayStep(role, relation, input)
  if (name.startsWith('calibration.')) return mayCalibrate(role, relation, name)
  // of himself nobody says anything, the head of the office of anybody else
  if (name.startsWith('feedback.'))
    return role === 'clerk' || role === 'officeHead' ? relation !== 'own' : relation === 'subordinate'
  if (/^(training|guidance|counselling)\./.test(name)) return mayDevelop({ role, relation, name, input })
  if (name.startsWith('case.')) return relation !== 'foreign' || (role !== 'head' && role !== 'employee')
  // whoever rates the appraiser sets what he left (L II.C.5)
  if (name === 'plan.setState' && role === 'officeHead' && relation === 'foreign') return true
  // the clerk records who stands in, or the appraiser's superior names him
  if (name === 'appraisal.setRater') return role === 'clerk' || role === 'officeHead'
  if (name === 'numeric.save') return role === 'clerk' ? relation !== 'own' : relation === 'subordinate'
  if (judging.has(name))
    return role === 'clerk' ? name === 'appraisal.rate' && relation !== 'own' : relation === 'subordinate'
  if (role === 'clerk') return name !== 'plan.setAppraiser' || relation !== 'own'
  if (name === 'plan.setAppraiser') return false
  // a guest of another unit stands in the matrix of whom one writes for
  if (name === 'plan.addGuest' || name === 'plan.removeGuest')
    return [...people.own, ...people.subordinate].includes((input as { leaderId: string }).leaderId)
  if (recorded.test(name) || (name.startsWith('plan.') && !guided.has(name))) return relation === 'own'
  return relation === 'own' || relation === 'subordinate'
}

/** Who takes which step with a document, by what he is to the person. */
function mayStep(role: Role, relation: Relation, input: unknown): boolean {
  const { action } = input as { action: string }
  if (/^(report|acknowledge|object)$/.test(action)) return role === 'clerk' || relation === 'own'
  if (/^(close|reportUp)$/.test(action)) return role === 'clerk'
  if (relation === 'own') return role === 'clerk' && /^(deliver|explain|escalate)$/.test(action)
  // of whom the head of the office rates, his superior is an official elsewhere: the clerk records what he signed
  if (role === 'clerk') return !/^(submit|sign)$/.test(action)
  if (/^(submit|sign|deliver|explain)$/.test(action)) return relation === 'subordinate'
  // whoever rates the appraiser, and the secretary as the reviewer
  return role === 'officeHead' || (role === 'secretary' && /^(review|return)$/.test(action))
}

interface Developing {
  readonly role: Role
  readonly relation: Relation
  readonly name: Name
  readonly input: unknown
}

/** The clerk and whoever rates plan and guide; the person alone answers; counselling is arranged by the personnel unit and recorded by few. */
function mayDevelop({ role, relation, name, input }: Developing): boolean {
  if (name.endsWith('Course')) return role === 'clerk'
  if (name === 'counselling.record') return role === 'officeHead' && relation !== 'own'
  if (name.startsWith('counselling.'))
    return (role === 'clerk' || role === 'officeHead') && relation !== 'own'
  if (role === 'clerk') return true
  if ((input as { kind?: string }).kind === 'employeeSheet') return relation === 'own'
  // whoever rates the appraiser guides as well; he is foreign to nobody but by the names of this walk
  if (role === 'officeHead') return relation !== 'own'
  if (role === 'employee') return name === 'guidance.remove' && relation === 'own'
  return relation === 'subordinate'
}

/** Reason and seal are the rater’s, whose own team is that of his own unit; nobody decides about himself in a meeting. */
function mayCalibrate(role: Role, relation: Relation, name: Name): boolean {
  if (name === 'calibration.decide') return relation !== 'own'
  if (role === 'clerk') return true
  const isOwnTeam = relation === 'own' || (relation === 'subordinate' && role !== 'officeHead')
  if (name === 'calibration.seal') return isOwnTeam
  return role !== 'head' || isOwnTeam
}

interface Asked {
  readonly walker: Walker
  readonly relation: Relation
  /** The last event before the walk. */
  readonly begun: number
  readonly runs: number
}

/** Inputs in which everything that names a row names one of these people's. */
function inputsFor(eyes: Eyes, name: Name, { walker, relation, begun, runs }: Asked): unknown[] {
  const people = relation === 'unbound' ? ['tidak-ada'] : walker.people[relation]
  if (people.length === 0) return []
  const inputs = fc.sample(
    inputOf(
      contract[name].input,
      knownFor(eyes, name, { people, strange: walker.people.own, role: walker.role, begun }),
    ),
    {
      seed: 7,
      numRuns: runs,
    },
  )
  return inputs.map((input) => withVersions(eyes, input))
}

interface Among {
  readonly people: readonly string[]
  /** In whose units the walker is at home. */
  readonly strange: readonly string[]
  readonly role: Role
  readonly begun: number
}

function knownFor(eyes: Eyes, name: Name, { people, strange, role, begun }: Among): Known {
  const general = knownOf(eyes, name)
  const list = JSON.stringify(people)
  const rows = (text: string) => eyes.sqlite.prepare(text).pluck().all(list)
  const ofPeople = 'SELECT id FROM plan WHERE employee_id IN (SELECT value FROM json_each(?))'
  const results = `SELECT id FROM work_result WHERE plan_id IN (${ofPeople})`
  // people of one's own unit share its cases
  const isAtHome = people.some((id) => strange.includes(id))
  const units = rows('SELECT unit_id FROM assignment WHERE employee_id IN (SELECT value FROM json_each(?))')
  const home = eyes.sqlite
    .prepare('SELECT unit_id FROM assignment WHERE employee_id IN (SELECT value FROM json_each(?))')
    .pluck()
    .all(JSON.stringify(strange))
  const places = units.filter((id) => isAtHome || !home.includes(id))
  const orNobody = (ids: unknown[]) => (ids.length > 0 ? ids : ['tidak-ada'])
  const ofResults = (table: string) =>
    orNobody(rows(`SELECT id FROM ${table} WHERE work_result_id IN (${results})`))
  const ofPerson = (table: string) =>
    orNobody(rows(`SELECT id FROM ${table} WHERE employee_id IN (SELECT value FROM json_each(?))`))
  const mine: Readonly<Record<string, () => unknown[]>> = {
    employeeId: () => [...people],
    employeeIds: () => [...people],
    keepId: () => [...people],
    removeId: () => [...people],
    superiorId: () => [...people],
    leaderId: () => [...people],
    chairId: () => [...people],
    attendeeIds: () => [...people],
    secondId: () => [...people],
    planId: () => orNobody(rows(ofPeople)),
    planIds: () => orNobody(rows(ofPeople)),
    with: () => orNobody(rows(ofPeople)),
    parentId: () => orNobody(rows(results)),
    columnId: () => orNobody(rows(results)),
    workResultId: () => orNobody(rows(results)),
    indicatorId: () => orNobody(rows(`SELECT id FROM indicator WHERE work_result_id IN (${results})`)),
    seq: () =>
      orNobodySeq([
        ...rows(
          `SELECT seq FROM audit_person WHERE seq <= ${begun} AND employee_id IN (SELECT value FROM json_each(?))`,
        ),
        ...(isAtHome
          ? []
          : rows(
              `SELECT seq FROM audit_event WHERE operation LIKE 'case.%' AND object LIKE '%${marks.foreign}' AND seq <= ${begun} AND ? <> ''`,
            )),
      ]),
    progressEntryId: () => ofResults('progress_entry'),
    evidenceIds: () => ofResults('evidence'),
    giverId: () => [...people, ...strange],
    roundId: () =>
      orNobody(rows('SELECT id FROM peer_round WHERE employee_id IN (SELECT value FROM json_each(?))')),
    reportId: () => ofPerson('guidance'),
    counsellingId: () => ofPerson('counselling'),
    counsellorId: () => [...people],
    // the one in which everybody is rated
    period: () => ['2025'],
    year: () => [2025],
    search: () => ['zqx', 'Citra', 'Dina'],
  }
  const ids: Readonly<Record<string, () => unknown[]>> = {
    employee: mine['employeeId']!,
    privacy: mine['employeeId']!,
    plan: () =>
      orNobody([
        ...rows(results),
        ...mine['indicatorId']!(),
        ...rows(`SELECT id FROM annex_line WHERE plan_id IN (${ofPeople})`),
      ]),
    indicator: mine['indicatorId']!,
    progress: () => ofResults('progress_entry'),
    evidence: () => ofResults('evidence'),
    career: () => ofPerson('structural_training'),
    credit: () => [...ofPerson('credit_opening'), ...ofPerson('credit_conversion')],
    case: () =>
      orNobody(
        eyes.sqlite
          .prepare('SELECT id FROM service_case WHERE unit_id IN (SELECT value FROM json_each(?))')
          .pluck()
          .all(JSON.stringify(places)),
      ),
    actionPlan: () => ofResults('action_step'),
    feedback: () => ofResults('feedback'),
    privateNote: () => eyes.sqlite.prepare('SELECT id FROM private_note WHERE writer <> ?').pluck().all(role),
    training: () => ofPerson('training'),
    guidance: () => ofPerson('guidance'),
    counselling: () => ofPerson('counselling'),
    adjustment: () =>
      orNobody(
        rows(
          `SELECT id FROM adjustment WHERE indicator_id IN (SELECT id FROM indicator WHERE work_result_id IN (${results}))`,
        ),
      ),
  }
  const known = (field: string) => {
    if (field === 'employeeId' && name.endsWith('Guest')) return general(field)
    if (field === 'unitId' && name.startsWith('case.')) return orNobody(places)
    if (field === 'unitId' && name.startsWith('calibration.')) return orNobody(units)
    const own = field === 'id' || field === 'ids' ? ids[name.split('.')[0]!] : mine[field]
    return own?.() ?? general(field)
  }
  return Object.assign(known, { only: true })
}

const orNobodySeq = (seqs: unknown[]) => (seqs.length > 0 ? seqs : [1])

/** All that an answer says, also what lies in a file that it holds. */
function textOf(reply: Reply<unknown>): string {
  if (!reply.ok) return JSON.stringify(reply.error)
  const { value } = reply
  const { name, base64 } = (typeof value === 'object' && value !== null ? value : {}) as {
    name?: string
    base64?: string
  }
  if (typeof base64 !== 'string') return JSON.stringify(value ?? null)
  const bytes = Buffer.from(base64, 'base64')
  return name?.endsWith('.xlsx') === true ? JSON.stringify(openWorkbook(bytes)) : bytes.toString('utf8')
}
