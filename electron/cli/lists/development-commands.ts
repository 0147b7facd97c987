import { notesOf } from '#shared/development/note-rows.ts'
import { needTable } from '#shared/development/training-sheets.ts'
import type { NeedRow } from '#shared/development/training.ts'
import { wordsOf } from '#shared/text/words.ts'
import { unitNamed } from './list-commands.ts'
import type { OfficeRun, Outcome } from '../outcome.ts'
import { textTable } from '../text-table.ts'

/** So many at a time. */
const most = 200

async function askedIn({ call, line }: OfficeRun) {
  const unitId = line.unit === undefined ? undefined : unitNamed(await call('unit.list', {}), line.unit)
  return { period: line.period ?? String(line.year), ...(unitId !== undefined && { unitId }) }
}

/** Who should learn what, and why: the rows of the page and of its workbook. */
export async function trainingCommand(run: OfficeRun): Promise<Outcome> {
  const { call, texts } = run
  const asked = await askedIn(run)
  const rows: NeedRow[] = []
  for (let total = 1; rows.length < total;) {
    const page = await call('training.needs', { ...asked, offset: rows.length, limit: most })
    if (page.rows.length === 0) break
    total = page.total
    rows.push(...page.rows)
  }
  const { columns, rows: cells } = needTable(rows, wordsOf(texts))
  return {
    json: rows.map(({ writable: _writable, ...row }) => row),
    lines: textTable(
      columns.map(({ header }) => header),
      cells.map((row) => row.map((cell) => String(cell ?? ''))),
    ),
  }
}

/** Strengths and weaknesses, each with what it rests on: the notes of the page and of the yearly report. */
export async function strengthsCommand(run: OfficeRun): Promise<Outcome> {
  const { call, texts } = run
  const asked = await askedIn(run)
  const words = wordsOf(texts)
  const rows: ReturnType<typeof notesOf> = []
  for (let offset = 0, total = 1; offset < total;) {
    const page = await call('development.notes', { ...asked, offset, limit: most })
    if (page.people.length === 0) break
    total = page.total
    offset += page.people.length
    rows.push(...notesOf(page, words))
  }
  const headers = [
    texts.t('development.strengths.person'),
    texts.t('field.unit'),
    texts.t('field.kind'),
    texts.t('development.strengths.column.about'),
    texts.t('development.strengths.column.evidence'),
  ]
  return {
    json: rows.map(({ person: { employeeId, nip, fullName, unit }, note }) => ({
      employeeId,
      nip: nip ?? null,
      fullName,
      unit,
      ...note,
    })),
    lines: textTable(
      headers,
      rows.map(({ person, note }) => [
        person.fullName,
        person.unit,
        texts.t(`development.note.${note.kind}`),
        note.about,
        note.evidence,
      ]),
    ),
  }
}
