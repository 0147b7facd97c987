import { type Call, createCall } from '#shared/api/client.ts'
import { AppError } from '#shared/api/errors.ts'
import type { Permission } from '#shared/api/permission.ts'
import type { Language } from '#shared/office/office.ts'
import { authorise, type Session } from '../api/session.ts'

/** How the command line proves who is asking: by two variables, or by asking whoever types. */
export interface Credentials {
  readonly user?: string | undefined
  readonly password?: string | undefined
  /** Where somebody sits at a terminal. */
  readonly ask?: ((question: string, shows: 'typed' | 'nothing') => Promise<string>) | undefined
}

/** Does nothing in an office without accounts; there is no way round those of another. */
export async function signIn(call: Call, credentials: Credentials, language: Language): Promise<void> {
  const { state } = await call('account.who', {})
  if (state === 'open') return
  const { createTexts } = await import('#shared/text/translate.ts')
  const { t } = createTexts(language)
  const { ask } = credentials
  const login = credentials.user ?? (await ask?.(t('cli.signIn.user'), 'typed'))
  const password = credentials.password ?? (await ask?.(t('cli.signIn.password'), 'nothing'))
  if (login === undefined || password === undefined) throw new AppError('forbidden', 'cli.signIn.needed')
  const who = await call('account.signIn', { login, password })
  if (who.state === 'mustChange') throw new AppError('forbidden', 'error.account.mustChange')
}

/** Who asks for what no dispatcher answers: the session of whoever may, in an office without accounts its owner's. */
export async function sessionFor(
  file: string,
  permission: Permission,
  credentials: Credentials,
  language: Language,
): Promise<Session> {
  const { openBackend } = await import('../backend.ts')
  const backend = openBackend(file)
  try {
    const call = createCall((name, input) => backend.call('cli', name, input))
    await signIn(call, credentials, language)
    const session = backend.sessionOf('cli')
    authorise(session, permission)
    return session
  } finally {
    backend.close()
  }
}
