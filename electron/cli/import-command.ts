import path from 'node:path'
import { present } from '#shared/api/present.ts'
import type { ImportPreview } from '#shared/import/preview.ts'
import { problemSentence } from '#shared/import/mark/problem-sentence.ts'
import type { NameUnder } from '#shared/text/catalogue.ts'
import { say, type Texts } from '#shared/text/translate.ts'
import { failureOf } from '../api/failure.ts'
import { largestFileBytes } from '../sheets/file-format.ts'
import { writeFileWhole } from '../safety/write-file.ts'
import { UsageError } from './command-line.ts'
import { givenFile } from './given-file.ts'
import type { OfficeRun, Outcome } from './outcome.ts'

/** `import FILE WORKBOOK`: previews the workbook and, unless it is a dry run, stores what is not rejected. */
export async function importCommand(run: OfficeRun): Promise<Outcome> {
  const { line, texts, call, path: resolve } = run
  const out = markedOut(run)
  const file = givenFile(resolve(line.second), {
    bytes: largestFileBytes,
    refusal: 'import.file.tooLarge',
  })
  const { kind, year, sheet } = line
  const options = { ...present({ kind, year, sheet }), limit: 100_000 }
  const preview = await call('import.preview', { file, options })
  const marked = out === undefined ? undefined : await writeMarked(run, preview, out)
  const warned = line.dryRun ? [] : await backUpBeforeImport(run)
  const batch = line.dryRun ? null : (await call('import.commit', { previewId: preview.previewId })).id
  const rows = preview.rows.map((row) => ({
    sheet: row.sheet,
    line: row.line,
    action: row.action,
    key: row.key,
    problems: row.problems.map(({ level, code, column, key, params }) => ({
      level,
      code,
      column: column ?? null,
      message: say(texts, { key, ...(params && { params }) }),
    })),
  }))
  const skipped = preview.skipped.map((row) => ({ sheet: row.sheet, line: row.line, reason: row.reason }))
  const { unmapped, created, counts } = preview
  return {
    json: {
      ...(warned.length > 0 && { warnings: warned }),
      ...(marked && { marked }),
      batch,
      rows,
      skipped,
      unmapped,
      created,
      counts,
    },
    lines: [
      ...warned,
      ...linesOf(preview, batch, texts),
      ...(marked ? [texts.t('cli.import.marked', { file: path.basename(marked) })] : []),
    ],
    exitCode: counts.reject > 0 ? 3 : 0,
  }
}

/** Where the marked workbook goes: never over the office file or the workbook itself. */
function markedOut({ line, path: resolve }: OfficeRun): string | undefined {
  if (line.marked === undefined) return undefined
  const out = resolve(line.marked)
  if (!out.toLowerCase().endsWith('.xlsx') || [line.file, line.second].map(resolve).includes(out))
    throw new UsageError('cli.usage.out')
  return out
}

/** The workbook with what is wrong marked in it; where nothing is, none is written. */
async function writeMarked(
  { line, call }: OfficeRun,
  preview: ImportPreview,
  out: string,
): Promise<string | undefined> {
  if (!preview.rows.some(({ problems }) => problems.length > 0)) return undefined
  const file = await call('import.marked', { previewId: preview.previewId, language: line.language })
  writeFileWhole(out, Buffer.from(file.base64, 'base64'))
  return out
}

/** What the office holds gets a verified backup first, unless its newest one holds that; why it could not be made is said and holds nothing up, as in the program. */
async function backUpBeforeImport({ line, texts, path: resolve, now }: OfficeRun): Promise<string[]> {
  const [{ makeBackup }, { backupFolderOf, stemOf }, { lookAtOffice }, { thinFolder }] = await Promise.all([
    import('../safety/backup.ts'),
    import('../safety/backup-places.ts'),
    import('../safety/compare.ts'),
    import('../safety/backups.ts'),
  ])
  const source = resolve(line.file)
  const folder = backupFolderOf(source)
  try {
    if (!lookAtOffice(source, now()).changed) return []
    await makeBackup({ source, folder, occasion: 'import', now: now() })
    thinFolder(folder, stemOf(source), now())
    return []
  } catch (error) {
    const why = say(
      texts,
      failureOf(error, () => {}),
    )
    return [texts.t('cli.import.noBackup', { why })]
  }
}

function linesOf(preview: ImportPreview, batch: string | null, texts: Texts): string[] {
  const { counts, created, unmapped, rows } = preview
  const text = (key: NameUnder<'cli.import'>, params: Record<string, string | number>) =>
    say(texts, { key: `cli.import.${key}`, params })
  return [
    ...rows.flatMap(({ sheet, line, key, name, problems }) =>
      problems.map((problem) =>
        text(problem.level, { sheet, line, who: name ?? key, message: problemSentence(problem, texts) }),
      ),
    ),
    ...(unmapped.length > 0
      ? [text('unmapped', { names: unmapped.map(({ header }) => header).join(', ') })]
      : []),
    text('counts', {
      created: counts.create,
      updated: counts.update,
      same: counts.same,
      rejected: counts.reject,
    }),
    text('made', {
      units: created.units.length,
      positions: created.positions.length,
      years: created.years.length,
    }),
    batch === null ? text('dryRun', {}) : text('batch', { batch }),
  ]
}
