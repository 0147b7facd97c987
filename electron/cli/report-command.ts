import path from 'node:path'
import { writeFileWhole } from '../safety/write-file.ts'
import { say } from '#shared/text/translate.ts'
import { UsageError } from './command-line.ts'
import type { OfficeRun, Outcome } from './outcome.ts'

/** The year's workbook, written whole or not at all. */
export async function reportCommand(run: OfficeRun): Promise<Outcome> {
  const { call, line, texts } = run
  const out = run.path(line.out ?? '')
  if (!out.toLowerCase().endsWith('.xlsx') || out === run.path(line.file))
    throw new UsageError('cli.usage.out')
  const year = line.year ?? 0
  const { base64 } = await call('report.yearly', { year, language: line.language })
  const bytes = Buffer.from(base64, 'base64')
  writeFileWhole(out, bytes)
  return {
    json: { file: out, year, sizeBytes: bytes.length },
    lines: [say(texts, { key: 'cli.done.report', params: { file: path.basename(out), year } })],
  }
}
