import path from 'node:path'
import {
  isSalvageWhole,
  isTableWhole,
  lossOf,
  peopleSentence,
  salvageSentences,
  tableSentence,
} from '#shared/office/salvage-words.ts'
import { say } from '#shared/text/translate.ts'
import type { Outcome, Run } from './outcome.ts'

/** `salvage DAMAGED --to NEWFILE`: exits with 3 where something could not be saved. */
export async function salvageCommand({ line, texts, now, path: resolve }: Run): Promise<Outcome> {
  const { salvageOffice } = await import('../safety/salvage/salvage.ts')
  const made = salvageOffice(resolve(line.file), resolve(line.to ?? ''), now())
  const params = { name: path.basename(made.file), rows: made.saved }
  return {
    json: made,
    lines: [
      say(texts, { key: 'salvage.saved', params }),
      ...made.tables.filter((table) => !isTableWhole(table)).map((table) => say(texts, tableSentence(table))),
      ...salvageSentences(made).map((sentence) => say(texts, sentence)),
      say(texts, peopleSentence(made)),
      ...made.people.map((person) => `  ${person.name}: ${say(texts, lossOf(person))}`),
    ],
    exitCode: isSalvageWhole(made) ? 0 : 3,
  }
}
