import path from 'node:path'
import { AppError } from '#shared/api/errors.ts'
import { toFieldErrors } from '#shared/api/field-errors.ts'
import { localDate } from '#shared/date/local-date.ts'
import { DestroyYear } from '#shared/privacy/destruction.ts'
import { UsageError } from './command-line.ts'
import type { Outcome, Run } from './outcome.ts'

/** Writes an office that nobody has open anew without a year; backups that hold it stay, and are named. */
export async function destroyCommand({ line, texts, now, path: resolve, session }: Run): Promise<Outcome> {
  const { year, basis, by, reason, witness = [] } = line
  if (witness.length > 2) throw new UsageError('cli.usage.twoWitnesses')
  const [firstWitness, secondWitness] = witness
  const told = { year, basis, by, reason, firstWitness, secondWitness }
  const parsed = DestroyYear.omit({ task: true }).safeParse(told)
  if (!parsed.success) throw new AppError('invalid', 'error.checkFields', {}, toFieldErrors(parsed.error))
  const [{ destroyYear }, { listCopies }] = await Promise.all([
    import('../privacy/destruction/destroy-year.ts'),
    import('../privacy/destruction/copies.ts'),
  ])
  const office = resolve(line.file)
  const time = now()
  const done = await destroyYear({
    ...parsed.data,
    office,
    session: await session(office, 'year:destroy'),
    now: time,
    today: localDate(time),
  })
  const copies = listCopies({ office, year: done.year })
  const rows = Object.values(done.rows).reduce((sum, count) => sum + count, 0)
  return {
    json: {
      file: office,
      ...done,
      copies: copies.map(({ folder, fileName }) => path.join(folder, fileName)),
    },
    lines: [
      texts.t('cli.done.destroyYear', { year: done.year, rows, events: done.events }),
      `contentHash ${done.contentBefore} → ${done.contentAfter}`,
      `head ${done.headBefore} → ${done.headAfter}`,
      ...(copies.length > 0
        ? [texts.t('cli.done.destroyCopies', { count: copies.length, year: done.year })]
        : []),
      ...copies.map(({ folder, fileName }) => `  ${path.join(folder, fileName)}`),
    ],
  }
}
