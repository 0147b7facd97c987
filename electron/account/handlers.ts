import type { Handlers } from '../api/context.ts'
import { listAccounts } from './accounts.ts'

export const accountHandlers = {
  'account.list': (_input, { db }) => listAccounts(db),
} satisfies Partial<Handlers>
