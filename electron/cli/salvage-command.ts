import path from 'node:path'
import { say } from '#shared/text/translate.ts'
import type { Outcome, Run } from './outcome.ts'

/** `salvage DAMAGED --to NEWFILE`: exits with 3 where something could not be saved. */
export async function salvageCommand({ line, texts, now, path: resolve }: Run): Promise<Outcome> {
  const { salvageOffice } = await import('../safety/salvage.ts')
  const made = salvageOffice(resolve(line.file), resolve(line.to ?? ''), now())
  const incomplete = made.tables.filter(({ lost }) => lost !== 0)
  const isWhole = incomplete.length === 0 && made.loosened === 0 && made.asLogged
  return {
    json: made,
    lines: [
      say(texts, { key: 'cli.salvage.saved', params: { name: path.basename(made.file), rows: made.saved } }),
      ...incomplete.map(({ table, saved, lost }) => {
        const params = { table: `table.${table}`, saved, ...(lost !== undefined && { lost }) }
        return say(texts, { key: lost === undefined ? 'cli.salvage.unknown' : 'cli.salvage.lost', params })
      }),
      ...(made.peopleLost > 0
        ? [say(texts, { key: 'cli.salvage.people', params: { count: made.peopleLost } })]
        : []),
      ...(made.loosened > 0
        ? [say(texts, { key: 'cli.salvage.loosened', params: { rows: made.loosened } })]
        : []),
      say(texts, { key: made.log ? 'cli.salvage.log' : 'cli.salvage.noLog' }),
      ...(made.log && !made.asLogged ? [say(texts, { key: 'cli.salvage.differs' })] : []),
    ],
    exitCode: isWhole ? 0 : 3,
  }
}
