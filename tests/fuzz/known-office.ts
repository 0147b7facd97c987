import { readFileSync } from 'node:fs'
import path from 'node:path'
import { contentHash } from '#electron/db/content-hash.ts'
import { openFile } from '#electron/db/open.ts'
import { contentTables } from '#electron/db/schema.ts'
import { markOf, readNotes } from '#electron/privacy/notes.ts'
import type { Name } from '#shared/api/contract.ts'
import type { Known } from './input-of.ts'

export const workbooks = ['nominatif.xlsx', 'skp.xlsx', 'realisasi.xlsx', 'perilaku.xlsx', 'siasn.csv'].map(
  (name) => ({
    name,
    base64: readFileSync(path.join(import.meta.dirname, '../fixtures/kecamatan', name)).toString('base64'),
  }),
)

/** A second look at the file, past everything that is tried. */
export function openEyes(office: { readonly file: string }) {
  const opened = openFile(office.file)
  const { read } = opened
  const { sqlite } = read
  const seq = sqlite.prepare('SELECT coalesce(max(seq), 0) FROM audit_event').pluck()
  const logged = sqlite.prepare(
    'SELECT seq, content_hash AS content FROM audit_event WHERE rows > 0 ORDER BY seq DESC LIMIT 1',
  )
  const version = sqlite.prepare('SELECT data_version FROM pragma_data_version').pluck()
  let seen = { version: version.get(), content: contentHash(read) }
  return {
    sqlite,
    read,
    /** Previews that wait for their commit. */
    previews: [] as string[],
    state() {
      const now = version.get()
      if (seen.version !== now) seen = { version: now, content: contentHash(read) }
      return { content: seen.content, seq: Number(seq.get()) }
    },
    /** The newest event that changed something, and the content that it says. */
    logged: () => logged.get() as { readonly seq: number; readonly content: string },
    close: () => opened.close(),
  }
}

export type Eyes = ReturnType<typeof openEyes>

/** Real ids, dates, periods and figures for a field, by its name; `id` is one of the operation's own noun. */
export function knownOf({ sqlite, read, previews }: Eyes, operation: Name): Known {
  const noun = operation.split('.')[0]!
  const idsOf = (table: string) => sqlite.prepare(`SELECT id FROM "${table}" LIMIT 60`).pluck().all()
  const tables = new Map<string, readonly string[]>([
    ['unit', ['unit']],
    ['official', ['official']],
    ['employee', ['employee']],
    ['scheme', ['scheme']],
    ['indicator', ['indicator']],
    ['plan', ['work_result', 'indicator', 'plan', 'annex_line', 'study_assignment']],
    ['goal', ['strategic_goal']],
    ['library', ['responsibility', 'library_result']],
    ['realisation', ['indicator']],
    ['progress', ['progress_entry']],
    ['evidence', ['evidence']],
    ['scan', ['filed_paper']],
    ['case', ['service_case']],
    ['career', ['structural_training']],
    ['credit', ['credit_opening', 'credit_conversion']],
    ['actionPlan', ['action_step']],
    ['adjustment', ['adjustment']],
    ['feedback', ['feedback']],
    ['award', ['award']],
    ['sanction', ['sanction']],
    ['privateNote', ['private_note']],
    ['report', ['report_definition']],
    ['exchange', ['exchange_settlement', 'repair_letter']],
    ['training', ['training']],
    ['template', ['template']],
    ['guidance', ['guidance']],
    ['counselling', ['counselling']],
  ])
  const byField: Readonly<Record<string, () => readonly unknown[]>> = {
    id: () => (tables.get(noun) ?? []).flatMap(idsOf),
    ids: () => (tables.get(noun) ?? []).flatMap(idsOf),
    employeeId: () => idsOf('employee'),
    roundId: () => idsOf('peer_round'),
    employeeIds: () => idsOf('employee'),
    keep: () => idsOf('employee'),
    remove: () => idsOf('employee'),
    unitId: () => idsOf('unit'),
    planId: () => idsOf('plan'),
    planIds: () => idsOf('plan'),
    with: () => idsOf('plan'),
    parentId: () => [...idsOf('unit'), ...idsOf('work_result'), ...idsOf('strategic_goal')],
    leaderId: () => idsOf('employee'),
    chairId: () => idsOf('employee'),
    attendeeIds: () => idsOf('employee'),
    secondId: () => idsOf('employee'),
    columnId: () => [...idsOf('work_result'), ...idsOf('indicator')],
    parentIndicatorId: () => idsOf('indicator'),
    objectiveId: () => idsOf('strategic_goal'),
    workResultId: () => idsOf('work_result'),
    indicatorId: () => idsOf('indicator'),
    progressEntryId: () => idsOf('progress_entry'),
    evidenceIds: () => idsOf('evidence'),
    giverId: () => idsOf('employee'),
    judgeId: () => idsOf('award_judge'),
    reportId: () => idsOf('guidance'),
    counsellingId: () => idsOf('counselling'),
    counsellorId: () => idsOf('employee'),
    officialId: () => idsOf('official'),
    period: () => ['2026', '2025', '2026-Q1', '2026-Q4', '2025-Q2', '2026-03'],
    periods: () => ['2026-Q1', '2026-Q4', '2026-03'],
    year: () => [2025, 2026],
    fromYear: () => [2025, 2026],
    seq: () => sqlite.prepare('SELECT seq FROM audit_event').pluck().all(),
    newest: () => sqlite.prepare('SELECT max(seq) FROM audit_event WHERE rows > 0').pluck().all(),
    batch: () => idsOf('import_batch'),
    file: () => workbooks,
    previewId: () => previews,
    values: () => [
      { achievementCap: 130 },
      { 'ranking.behaviourScale': 'rating' },
      { 'index.detailWeights': { work: 70, behaviour: 30 } },
      { 'index.priorityWeights': { main: 3, additional: 1 } },
    ],
    criteria: () =>
      noun === 'award'
        ? [[{ key: 'index', weight: 100 }]]
        : [100, 60].map((discipline) => schemeOf(discipline)),
    seen: () => (noun === 'privacy' ? [markOf(readNotes(read))] : noun === 'plan' ? [''] : []),
    nip: () => [...sqlite.prepare('SELECT nip FROM employee LIMIT 60').pluck().all(), ...spareNips],
  }
  return (field) => {
    if (field in byField) return byField[field]!()
    if (/date$|Date$|On$|^contract|^(on|from|to|validFrom)$/.test(field))
      return ['2026-01-15', '2026-11-01', '2025-12-31']
    return field.endsWith('Id') ? [...idsOf('employee'), ...idsOf('unit')] : []
  }
}

/** Valid ones that nobody bears. */
const spareNips = [1, 2, 3, 4, 5].map((number) => `19800101200501100${number}`)

/** Weights that sum to 100 in every group. */
function schemeOf(discipline: number): readonly object[] {
  const weigh = (key: string, weight: number) => ({
    key,
    label: key,
    head: weight,
    functional: weight,
    staff: weight,
  })
  return [weigh('discipline', discipline), weigh('workQuality', 100 - discipline)]
}

/** Half of what names a row also names its version, as a page does that has read it. */
export function withVersions({ sqlite }: Eyes, input: unknown): unknown {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return input
  const { id, rowVersion } = input as { id?: unknown; rowVersion?: unknown }
  if (typeof id !== 'string' || typeof rowVersion !== 'number' || rowVersion % 2 === 0) return input
  for (const table of contentTables) {
    const has = sqlite.prepare(
      `SELECT count(*) FROM pragma_table_info(?) WHERE name IN ('id', 'row_version')`,
    )
    if (has.pluck().get(table) !== 2) continue
    const found = sqlite.prepare(`SELECT row_version FROM "${table}" WHERE id = ?`).pluck().get(id)
    if (found !== undefined) return { ...input, rowVersion: found }
  }
  return input
}
