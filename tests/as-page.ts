import { onCheckingConnection } from '#electron/safety/verify.ts'
import type { Send } from '#shared/api/client.ts'

/** Whose drafts bear the version of the row that they change. */
const tables: Readonly<Record<string, string>> = {
  'unit.save': 'unit',
  'official.save': 'official',
  'employee.save': 'employee',
  'plan.saveResult': 'work_result',
  'plan.saveIndicator': 'indicator',
}

/** Calls as a page does that has just read: the draft of a row bears its version, where the test names none. */
export function asPage(file: string, send: Send): Send {
  return (name, input) => send(name, withVersion(file, tables[name], input))
}

function withVersion(file: string, table: string | undefined, input: unknown): unknown {
  if (table === undefined || typeof input !== 'object' || input === null) return input
  if (!('id' in input) || input.id === undefined || 'rowVersion' in input) return input
  const version = onCheckingConnection(file, (db) =>
    db.sqlite.prepare(`SELECT row_version FROM ${table} WHERE id = ?`).pluck().get(input.id),
  )
  return { ...input, rowVersion: version ?? 1 }
}
