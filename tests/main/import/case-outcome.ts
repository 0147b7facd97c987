import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { AppError } from '#shared/api/errors.ts'
import type { ImportPreview } from '#shared/import/preview.ts'
import { createTexts, say } from '#shared/text/translate.ts'
import type { startBackend } from '#tests/backend.ts'
import { parseFile } from '#electron/sheets/parse-file.ts'
import { type Options, preview, type Row, storedRows } from './import-files.ts'

export type Office = ReturnType<typeof startBackend>
type Told = Readonly<Record<string, string | number>>

/** A person as stored: the columns that hold something, the latest grade, the post and its unit where it is not the office's own. */
export type Person = Told

export interface Outcome {
  /** The message of a refusal; nothing was imported. */
  readonly refused?: string
  readonly people: readonly Person[]
  /** Without the office itself. */
  readonly units: readonly string[]
  readonly plans: readonly string[]
  readonly realisations: readonly string[]
  readonly behaviour: readonly string[]
  /** `line column` of every warning of a row that is kept. */
  readonly warned: readonly string[]
  /** `line CODE` of every error of a row that is not kept. */
  readonly rejected: readonly string[]
  /** Headers of the columns that are not read. */
  readonly unread: readonly string[]
  /** Lines that hold something and are named nowhere. */
  readonly lost: readonly string[]
  /** Every message of the preview in both languages. */
  readonly said: readonly string[]
}

const casesFolder = path.join(import.meta.dirname, '../../fixtures/cases')
/** Every workbook of the folder. */
export const caseFiles = readdirSync(casesFolder).filter((name) => !name.endsWith('.tsv'))

export function caseBytes(file: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(casesFolder, file)))
}

/** Each line of the table of cases: its id, its file and what is right in a few words. */
export function readCases(): { readonly id: string; readonly file: string; readonly right: string }[] {
  const [, ...lines] = readFileSync(path.join(casesFolder, 'cases.tsv'), 'utf8').trim().split('\n')
  return lines.map((line) => {
    const [id = '', , file = '', right = ''] = line.split('\t')
    return { id, file, right }
  })
}

const texts = [createTexts('id'), createTexts('en')]

function sentencesOf({ rows }: ImportPreview): string[] {
  return texts.flatMap((language) =>
    rows.flatMap(({ problems }) => problems.map((problem) => say(language, problem))),
  )
}

/** Imports a case as the page does and tells what the office holds afterwards, read with plain SQL. */
export async function outcomeOf(
  { call, file: officeFile }: Office,
  file: string,
  options: Options = {},
): Promise<Outcome> {
  const bytes = caseBytes(file)
  try {
    const shown = await preview(call, file, options, bytes)
    await call('import.commit', { previewId: shown.previewId })
    const said = sentencesOf(shown)
    return { ...stored(officeFile), ...told(shown), said, lost: await linesLost(file, bytes, shown) }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    const nothing = { warned: [], rejected: [], unread: [], lost: [] }
    const said = texts.map((language) => say(language, error.toFailure()))
    return { refused: error.key, said, ...stored(officeFile), ...nothing }
  }
}

export function stored(
  file: string,
): Pick<Outcome, 'people' | 'units' | 'plans' | 'realisations' | 'behaviour'> {
  const lines = (text: string) => storedRows(file, text).map(({ line }) => String(line))
  return {
    people: storedPeople(file),
    units: lines('SELECT name AS line FROM unit WHERE parent_id IS NOT NULL ORDER BY sort'),
    plans: storedRows(file, planRows).map(planLine),
    realisations: lines(realisationLines),
    behaviour: lines(behaviourLines),
  }
}

const indicatorOf = `indicator i JOIN work_result w ON w.id = i.work_result_id JOIN plan p ON p.id = w.plan_id
  JOIN employee e ON e.id = p.employee_id`

const planRows = `SELECT e.nip || ' ' || p.year AS plan, w.kind, w.text AS result, i.text, i.aspects, i.target_kind, i.low, i.high,
  i.target_text, i.target_unit, i.direction FROM ${indicatorOf} ORDER BY e.nip, p.year, w.sort, i.sort`

/** `NIP year | main | result | indicator | aspects | target`; a text in quotes, ↓ where less is better. */
function planLine(row: Row): string {
  const target = `${numbersOf(row)} ${row.target_unit ?? ''}`.trim()
  const mark = row.direction === 'lower' && row.target_kind !== 'text' ? ' ↓' : ''
  return [row.plan, row.kind, row.result, row.text, row.aspects, target + mark].join(' | ')
}

function numbersOf({ target_kind: kind, low, high, target_text: text }: Row): string {
  if (kind === 'text') return `"${text}"`
  return kind === 'range' ? `${Number(low) / 100}–${Number(high) / 100}` : String(Number(low) / 100)
}

const realisationLines = `SELECT concat_ws(' | ', e.nip, i.text, r.period_key, r.value / 100.0) AS line
  FROM realisation r JOIN ${indicatorOf.replace('indicator i', 'indicator i ON i.id = r.indicator_id')}
  ORDER BY e.nip, w.sort, i.sort, r.period_key`

const behaviourLines = `SELECT concat_ws(' | ', e.nip, v.period_key, r.core_value, coalesce(r.score / 100.0, r.rating)) AS line
  FROM value_rating r JOIN evaluation v ON v.id = r.evaluation_id JOIN employee e ON e.id = v.employee_id
  ORDER BY e.nip, v.period_key, r.core_value`

function storedPeople(file: string): Person[] {
  const root = storedRows(file, 'SELECT id FROM unit WHERE parent_id IS NULL')[0]?.id
  const posts = Map.groupBy(
    storedRows(file, 'SELECT a.*, u.name AS unit FROM assignment a JOIN unit u ON u.id = a.unit_id'),
    (row) => row.employee_id,
  )
  const grades = Map.groupBy(
    storedRows(file, 'SELECT * FROM grade_period ORDER BY valid_from'),
    (row) => row.employee_id,
  )
  const people = storedRows(file, 'SELECT * FROM employee ORDER BY nip IS NULL, nip, name')
  return people.map(({ id, row_version: _version, ...person }) => {
    const [post, ...others] = posts.get(id ?? '') ?? []
    const grade = grades.get(id ?? '')?.at(-1)
    return toldOnly({
      ...person,
      grade: grade?.grade ?? null,
      gradeDate: grade?.valid_from ?? null,
      post: post?.position_name ?? null,
      postDate: post?.valid_from ?? null,
      unit: post === undefined || post.unit_id === root ? null : (post.unit ?? null),
      echelon: post?.echelon ?? null,
      morePosts: others.length === 0 ? null : others.length,
    })
  })
}

function toldOnly(row: Row): Person {
  return Object.fromEntries(
    Object.entries(row).filter((entry): entry is [string, string | number] => entry[1] !== null),
  )
}

function told({ rows, unmapped }: ImportPreview): Pick<Outcome, 'warned' | 'rejected' | 'unread'> {
  const kept = rows.filter(({ action }) => action !== 'reject')
  const refused = rows.filter(({ action }) => action === 'reject')
  return {
    warned: distinct(
      kept.flatMap(({ line, problems }) => problems.map(({ column = '' }) => `${line} ${column}`.trim())),
    ),
    rejected: distinct(
      refused.flatMap(({ line, problems }) =>
        problems.filter(({ level }) => level === 'error').map(({ code }) => `${line} ${code}`),
      ),
    ),
    unread: distinct(unmapped.map(({ header }) => header.replace(/\s+/g, ' '))),
  }
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)]
}

/** Every line with something on it is a row or named as skipped, unless its whole sheet is named as not read. */
async function linesLost(name: string, bytes: Uint8Array, shown: ImportPreview): Promise<string[]> {
  const named = [...shown.rows, ...shown.skipped]
  const unreadSheets = shown.sheets.filter(({ skipped }) => skipped !== undefined).map((sheet) => sheet.name)
  const { sheets: grids } = await parseFile(name, bytes)
  return grids
    .filter((grid) => !unreadSheets.includes(grid.name))
    .flatMap((grid) =>
      grid.rows.flatMap((row, index) =>
        row.some((value) => value !== undefined && value !== '') ? [`${grid.name} ${index + 1}`] : [],
      ),
    )
    .filter((text) => {
      const [, sheet = '', line] = /^(.*) (\d+)$/.exec(text) ?? []
      return !named.some((row) => row.line === Number(line) && row.sheet.startsWith(sheet))
    })
}
