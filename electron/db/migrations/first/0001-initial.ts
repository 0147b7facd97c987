import { employeeTables } from './0001-employees.ts'
import { yearTables } from './0001-year.ts'
import { auditTables } from './0001-audit.ts'

/** The first office file: people and units, the year's facts, the log. */
export const initial = [...employeeTables, ...yearTables, ...auditTables].join('\n')
