import { Id, ofDraft, optionalText, requiredText, requireSeen } from '../api/fields.ts'
import { accountRoles, type AccountRole, type Role } from '../api/permission.ts'
import { z } from '../api/zod.ts'

/** So long a session may be left alone before it asks for the PIN or the password. */
export const idleMinutes = 5
/** After so many wrong PINs only the password unlocks. */
export const mostPinMisses = 5

const shortestPassword = 8
/** What somebody signs in with; in small letters, so that nobody wonders about capitals. */
const Login = requiredText(40)
  .transform((login) => login.toLowerCase())
  .refine((login) => !/\s/.test(login), 'error.account.loginSpace')
/** As it was typed: a password is neither trimmed nor changed. */
const Typed = z.string('error.required').min(1, 'error.required').max(200, 'error.tooLong')
const NewPassword = Typed.min(shortestPassword, 'error.account.shortPassword')
const Pin = z.string('error.required').regex(/^\d{4,8}$/, 'error.account.pin')

/** A person of the office, or a name where nobody of the list is meant. */
const who = { login: Login, name: optionalText(200), employeeId: Id.optional() }
const FirstAccount = z.strictObject({ ...who, password: NewPassword }).superRefine(requireWhole)

/** Who the account is for stands in it, and the name is no password. */
function requireWhole(
  account: {
    readonly login: string
    readonly name?: string | undefined
    readonly employeeId?: string | undefined
    readonly password?: string | undefined
  },
  context: z.RefinementCtx,
): void {
  if (account.name === undefined && account.employeeId === undefined)
    context.addIssue({ code: 'custom', path: ['name'], message: 'error.account.nameless' })
  if (account.password !== undefined && isNameOf(account.password, account))
    context.addIssue({ code: 'custom', path: ['password'], message: 'error.account.passwordIsName' })
}

/** Whether a password is nothing but the login or the name. */
export function isNameOf(
  password: string,
  { login, name }: { readonly login: string; readonly name?: string | undefined },
): boolean {
  const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  return [login, name ?? login].some((known) => bare(known) === bare(password))
}

export const AccountTurnOn = z.strictObject({ officeHead: FirstAccount, clerk: FirstAccount })
export type AccountTurnOn = z.infer<typeof AccountTurnOn>

/** A new account needs a password, which its person changes at the first sign-in. */
export const AccountDraft = z
  .strictObject({
    ...ofDraft,
    ...who,
    role: z.enum(accountRoles),
    active: z.boolean().default(true),
    password: NewPassword.optional(),
  })
  .superRefine(requireSeen)
  .superRefine(requireWhole)
  .superRefine(({ id, password }, context) => {
    if (id === undefined && password === undefined)
      context.addIssue({ code: 'custom', path: ['password'], message: 'error.required' })
    if (id !== undefined && password !== undefined)
      context.addIssue({ code: 'custom', path: ['password'], message: 'error.unknownField' })
  })
export type AccountDraft = z.infer<typeof AccountDraft>

/** By the password, or by the PIN of whoever gave the place at this window to somebody else. */
export const SignIn = z.strictObject({ login: Login, pin: Typed.optional(), password: Typed.optional() })
/** Signing out, or giving the place to somebody else and coming back to it by the PIN. */
export const SignOut = z.strictObject({ aside: z.boolean().default(false) })
/** With a round of feedback the window shows its sheets, one after the other, until whoever locked it is back. */
export const Lock = z.strictObject({ kiosk: Id.optional() })
/** One of the two. */
export const Unlock = z.strictObject({ pin: Typed.optional(), password: Typed.optional() })
/** One's own with the old one; another's, which the office head resets, by its id. */
export const PasswordChange = z.strictObject({
  id: Id.optional(),
  old: Typed.optional(),
  password: NewPassword,
})
/** Without a PIN only the password unlocks. */
export const PinChange = z.strictObject({ pin: Pin.nullable(), password: Typed })
/** The sealed code gives an office head a new password. */
export const Recovery = z.strictObject({ login: Login, code: Typed, password: NewPassword })
export const AccountTurnOff = z.strictObject({ password: Typed, reason: requiredText(500) })
/** Of the sample alone; without a person one who fits the role. */
export const ActAs = z.strictObject({ role: z.enum(['owner', ...accountRoles]), employeeId: Id.optional() })

/** How whoever sits there stands to the office: `open` while it has no accounts. */
export type SignInState = 'open' | 'signedOut' | 'signedIn' | 'locked' | 'mustChange'

/** Whose rows a session sees: everybody's, those whom one rates, one's own, nobody's. */
type ScopeKind = 'all' | 'ratedBy' | 'self' | 'none'

/** Somebody who may sign in, as the sign-in page offers it. */
export interface SignInChoice {
  readonly login: string
  readonly name: string
  readonly role: AccountRole
  /** He gave the place here to somebody else: his PIN lets him back. */
  readonly byPin?: true
}

/** Who is asking, and what the sign-in page needs. */
export interface Who {
  readonly state: SignInState
  readonly office: string
  readonly sample: boolean
  readonly role: Role
  /** The operations that the role may not carry out, so that nobody is offered them. */
  readonly refused: readonly string[]
  readonly scope: ScopeKind
  /** Of whoever is signed in, locked or not. */
  readonly accountId?: string
  readonly login?: string
  readonly name?: string
  readonly employeeId?: string
  /** It is locked so that others fill in the sheets of this round of feedback. */
  readonly kiosk?: string
  readonly hasPin: boolean
  /** The PIN was missed too often: only the password unlocks. */
  readonly needsPassword: boolean
  readonly idleMinutes: number
  readonly choices: readonly SignInChoice[]
}

export interface Account {
  readonly id: string
  readonly login: string
  /** Of the person, or the account's own. */
  readonly name: string
  readonly role: AccountRole
  readonly employeeId?: string
  readonly active: boolean
  readonly rowVersion: number
  /** It has a password that nobody has changed since the office head gave it. */
  readonly mustChange: boolean
  readonly hasPin: boolean
  /** ISO time stamp. */
  readonly lastSignIn?: string
}
