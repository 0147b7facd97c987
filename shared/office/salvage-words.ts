import type { Sentence } from '../text/translate.ts'
import { isTextKey } from '../text/catalogue.ts'
import type { LostPerson, SalvagedTable, SalvageReport } from './salvage.ts'

/** What of a table was saved is known to be all of it. */
export const isTableWhole = ({ lost }: SalvagedTable): boolean => lost === 0

/** Nothing is known to be missing. */
export function isSalvageWhole({ tables, loosened, asLogged }: SalvageReport): boolean {
  return tables.every(isTableWhole) && loosened === 0 && asLogged
}

/** A table's name in a list; one that only another version has keeps its own. */
export function tableName(table: string): Sentence['key'] {
  const key = `salvage.table.${table}`
  return isTextKey(key) ? key : 'salvage.report.what'
}

/** What could not be saved, and whether the log came along, sentence by sentence. */
export function salvageSentences(report: SalvageReport): Sentence[] {
  const { peopleLost, loosened, log, asLogged } = report
  return [
    ...(peopleLost > 0 ? [{ key: 'salvage.people', params: { count: peopleLost } } as const] : []),
    ...(loosened > 0 ? [{ key: 'salvage.loosened', params: { rows: loosened } } as const] : []),
    { key: log ? 'salvage.log' : 'salvage.noLog' },
    ...(log && !asLogged ? [{ key: 'salvage.differs' } as const] : []),
  ]
}

/** A table of which something is or may be missing. */
export function tableSentence({ table, saved, lost }: SalvagedTable): Sentence {
  const params = { table: { key: tableName(table) }, saved }
  return lost === undefined
    ? { key: 'salvage.unknown', params }
    : { key: 'salvage.lost', params: { ...params, lost } }
}

/** Whether anybody could be named, and by what. */
export function peopleSentence({ people, comparedWith }: SalvageReport): Sentence {
  if (comparedWith === undefined) return { key: 'salvage.noBackup' }
  return { key: people.length > 0 ? 'salvage.compared' : 'salvage.nobody', params: { name: comparedWith } }
}

export function lossOf({ gone, rows }: LostPerson): Sentence {
  return gone ? { key: 'salvage.person.gone' } : { key: 'salvage.person.partly', params: { rows } }
}
