import { Nothing } from '../api/fields.ts'
import { query, session } from '../api/operation.ts'
import {
  type Account,
  AccountDraft,
  AccountTurnOff,
  AccountTurnOn,
  ActAs,
  Lock,
  PasswordChange,
  PinChange,
  Recovery,
  SignIn,
  SignOut,
  Unlock,
  type Who,
} from './account.ts'

/** Who is asking: what changes or proves it is answered by the office's thread before anybody's session counts. */
export const accountOperations = {
  'account.who': session(Nothing, 'host').returns<Who>(),
  /** Wrong name and wrong password are refused alike (`error.account.wrong`), and before the next try one waits (`error.account.wait`). */
  'account.signIn': session(SignIn, 'host').returns<Who>(),
  'account.signOut': session(SignOut, 'host').returns<null>(),
  'account.lock': session(Lock, 'host').returns<null>(),
  'account.unlock': session(Unlock, 'host').returns<Who>(),
  /** Somebody is there: the page says so while keys and mouse move. */
  'account.stay': session(Nothing, 'host').returns<null>(),
  /** Answers a new code, once. */
  'account.recover': session(Recovery, 'host').returns<{ readonly recoveryCode: string }>(),
  'account.setPassword': session(PasswordChange, 'host').returns<null>(),
  'account.setPin': session(PinChange, 'host').returns<null>(),
  /** The sample has no passwords: anybody enters as any role. */
  'account.actAs': session(ActAs, 'host').returns<Who>(),
  /** Answers the recovery code, once; whoever asked is then signed out like everybody. */
  'account.turnOn': session(AccountTurnOn, 'account:write').returns<{ readonly recoveryCode: string }>(),
  'account.turnOff': session(AccountTurnOff, 'account:write').returns<null>(),
  'account.save': session(AccountDraft, 'account:write').returns<{ readonly id: string }>(),
  'account.list': query(Nothing, 'account:read').returns<readonly Account[]>(),
}
