import type { QueryClient } from '@tanstack/react-query'
import { call } from '../../api/transport.ts'
import { meet } from '../../api/who.ts'

/** Whose name the sign-in page has chosen already when it comes, and whether this page itself asked for it. */
let next: { readonly login?: string | undefined } | undefined

/** How the sign-in page came to be there, once: undefined where this page did not ask for it. */
export function takeNext(): typeof next {
  const taken = next
  next = undefined
  return taken
}

/** The sign-in page that comes now is no surprise. */
export function awaitSignIn(): void {
  next = {}
}

/** Gives the place to another person; the sign-in page then waits for that one's proof, where he is named. */
export const giveWay = (cache: QueryClient, login?: string) => go(cache, { login, aside: true })

export const leave = (cache: QueryClient) => go(cache, { aside: false })

async function go(
  cache: QueryClient,
  { login, aside }: { readonly login?: string | undefined; readonly aside: boolean },
): Promise<void> {
  next = { login }
  await call('account.signOut', { aside })
  await meet(cache)
}

export async function lockScreen(cache: QueryClient): Promise<void> {
  await call('account.lock', {})
  await meet(cache)
}
