import type { Call } from '#shared/api/client.ts'
import { AppError } from '#shared/api/errors.ts'

/** The id of the person whose NIP it is, spaces or not. */
export async function personWithNip(call: Call, nip: string): Promise<string> {
  const search = nip.replaceAll(/\D/g, '')
  const { rows } = await call('employee.list', { search, limit: 2 })
  const found = rows.find((row) => row.nip === search)
  if (!found) throw new AppError('not_found', 'error.employee.missing')
  return found.id
}
