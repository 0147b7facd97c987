import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { AppError } from '#shared/api/errors.ts'
import { toFieldErrors } from '#shared/api/field-errors.ts'
import { NewOffice } from '#shared/office/office.ts'
import { say } from '#shared/text/translate.ts'
import { sealLines } from './close-command.ts'
import type { OfficeRun, Outcome, Run } from './outcome.ts'

/** A new office with the current year, evaluated by quarter; everything else is entered later. */
export async function newCommand(run: Run): Promise<Outcome> {
  const { line, texts } = run
  const file = run.path(line.file)
  const year = run.now().getFullYear()
  const parsed = NewOffice.safeParse({ name: line.office, year, rhythm: 'quarterly' })
  if (!parsed.success) throw new AppError('invalid', 'error.checkFields', {}, toFieldErrors(parsed.error))
  requireFree(file)
  const { createOffice } = await import('../host/office-file.ts')
  createOffice(file, parsed.data, { now: run.now() })
  return {
    json: { file, office: parsed.data.name, year },
    lines: [
      say(texts, {
        key: 'cli.done.new',
        params: { name: path.basename(file), office: parsed.data.name, year },
      }),
    ],
  }
}

export async function sampleCommand(run: Run): Promise<Outcome> {
  const file = run.path(run.line.file)
  requireFree(file)
  const { prepareFile } = await import('../host/prepare-file.ts')
  await prepareFile(file, { kind: 'sample', reset: false }, run.now())
  const name = path.basename(file)
  return {
    json: { file, sample: true },
    lines: [say(run.texts, { key: 'cli.done.sample', params: { name } })],
  }
}

export function requireFree(file: string): void {
  const name = path.basename(file)
  if (existsSync(file)) throw new AppError('conflict', 'error.file.exists', { name })
  const folder = path.dirname(file)
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new AppError('not_found', 'error.file.noFolder', { name: folder })
}

export async function verifyCommand({ call, texts }: OfficeRun): Promise<Outcome> {
  const found = await call('file.verify', {})
  // a file that is not sound is told as such; its seals say nothing
  const years = found.ok ? await call('year.verify', {}) : []
  const isSealed = years.every(({ matches }) => matches)
  const lines = [
    say(texts, { key: found.integrity[0] === 'ok' ? 'cli.verify.sound' : 'cli.verify.damaged' }),
    say(texts, { key: 'cli.verify.foreignKeys', params: { count: found.foreignKeys } }),
    found.brokenAt === undefined
      ? say(texts, { key: 'cli.verify.chain', params: { count: found.events } })
      : say(texts, { key: 'cli.verify.broken', params: { seq: found.brokenAt } }),
    ...(found.contentHash === found.loggedHash ? [] : [say(texts, { key: 'cli.verify.differs' })]),
    `contentHash ${found.contentHash}`,
    `head ${found.head}`,
    ...sealLines(years, texts),
  ]
  if (found.ok && isSealed) return { json: { ...found, years }, lines }
  const message = say(texts, { key: 'cli.verify.failed' })
  return {
    json: { error: { code: 'conflict', message }, ...found, years },
    lines: [...lines, message],
    exitCode: 1,
  }
}

export async function undoCommand({ call, line, texts }: OfficeRun): Promise<Outcome> {
  const undone = await call('import.undo', { batch: line.second })
  return {
    json: { batch: line.second, ...undone },
    lines: [say(texts, { key: 'cli.done.undo', params: { rows: undone.rows } })],
  }
}
