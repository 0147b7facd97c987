import type { Call } from '#shared/api/client.ts'
import { AppError } from '#shared/api/errors.ts'

/** The one whose NIP it is, spaces or not. */
export function withNip<Row>(
  rows: readonly Row[],
  nip: string,
  nipOf: (row: Row) => string | undefined,
): Row {
  const found = rows.find((row) => nipOf(row) === digitsOf(nip))
  if (!found) throw new AppError('not_found', 'cli.person.missing', { nip })
  return found
}

const digitsOf = (nip: string) => nip.replaceAll(/\D/g, '')

/** The id of a person of the office. */
export async function personWithNip(call: Call, nip: string): Promise<string> {
  const { rows } = await call('employee.list', { search: digitsOf(nip), limit: 2 })
  return withNip(rows, nip, (row) => row.nip).id
}
