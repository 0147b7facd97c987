import path from 'node:path'
import { writeFileWhole } from '../safety/write-file.ts'
import type { FileData } from '#shared/api/file-data.ts'
import type { ImportKind } from '#shared/import/preview.ts'
import { say } from '#shared/text/translate.ts'
import { UsageError } from './command-line.ts'
import type { OfficeRun, Outcome } from './outcome.ts'

/** The year's workbook, written whole or not at all. */
export async function reportCommand(run: OfficeRun): Promise<Outcome> {
  const { call, line, texts } = run
  const out = outOf(run)
  const year = line.year ?? 0
  const written = writeOut(out, await call('report.yearly', { year, language: line.language }))
  return {
    json: { ...written, year },
    lines: [say(texts, { key: 'cli.done.report', params: { file: path.basename(out), year } })],
  }
}

/** What the office holds as a workbook that the importer reads without a difference. */
export async function exportCommand(run: OfficeRun): Promise<Outcome> {
  const { call, line, texts } = run
  const out = outOf(run)
  const [kind, year] = [line.second as ImportKind, line.year ?? 0]
  const written = writeOut(out, await call('import.filled', { kind, year, language: line.language }))
  return {
    json: { ...written, kind, year },
    lines: [say(texts, { key: 'cli.done.export', params: { file: path.basename(out) } })],
  }
}

export function outOf({ path: pathOf, line }: OfficeRun): string {
  const out = pathOf(line.out ?? '')
  if (!out.toLowerCase().endsWith('.xlsx') || out === pathOf(line.file)) throw new UsageError('cli.usage.out')
  return out
}

export function writeOut(out: string, { base64 }: FileData): { file: string; sizeBytes: number } {
  const bytes = Buffer.from(base64, 'base64')
  writeFileWhole(out, bytes)
  return { file: out, sizeBytes: bytes.length }
}
