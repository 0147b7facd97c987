import { afterEach, describe, expect, test } from 'vitest'
import { openBackend } from '#electron/backend.ts'
import { openFile } from '#electron/db/open.ts'
import { addAccount, type Ask, callOver, passwords, signInAs, turnOn } from '#tests/accounts.ts'
import { startPlanningOffice } from '#tests/planning-office.ts'

const ends: (() => void)[] = []
afterEach(() => {
  for (const end of ends.splice(0)) end()
})

/** An office whose clock for waits and idle time is moved by hand. */
function startOffice() {
  const { file, ...ids } = startPlanningOffice()
  ids.close()
  let now = Date.parse('2026-01-15T08:00:00Z')
  const bugs: unknown[] = []
  const open = () =>
    openBackend(file, {
      clock: () => new Date(now),
      time: () => now,
      report: (_operation, error) => bugs.push(error),
    })
  let backend = open()
  ends.push(() => {
    backend.close()
    expect(bugs).toEqual([])
  })
  const ask: Ask = (carrier, name, input) => backend.call(carrier, name, input)
  return {
    ...ids,
    file,
    ask,
    call: (carrier: string) => callOver(ask, carrier),
    backend: () => backend,
    pass: (ms: number) => void (now += ms),
    restart() {
      backend.close()
      backend = open()
    },
  }
}

const minute = 60_000
const refused = (key: string, more: object = {}) => ({ ok: false, error: { key, ...more } })

describe('turning accounts on', () => {
  test('an office without accounts is open to the owner and says so', async () => {
    const { ask } = startOffice()
    expect(await ask('a', 'account.who', {})).toMatchObject({
      value: { state: 'open', role: 'owner', scope: 'all', choices: [], office: 'Kecamatan Rakumpit' },
    })
    expect(await ask('a', 'account.signIn', { login: 'x', password: 'y' })).toMatchObject(
      refused('error.account.off'),
    )
    expect(await ask('a', 'account.list', {})).toMatchObject({ value: [] })
  })

  test('makes the office head and the clerk, answers the code once, and lets nobody on who has not signed in', async () => {
    const { ask, ani, file } = startOffice()
    const { recoveryCode } = await turnOn(ask, { officeHead: ani })
    expect(recoveryCode).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){4}[0-9A-HJKMNP-TV-Z]{5}$/)
    for (const carrier of ['guided', 'another'])
      expect(await ask(carrier, 'employee.list', {})).toMatchObject(
        refused('error.account.notSignedIn', { code: 'forbidden' }),
      )
    expect(await ask('guided', 'account.who', {})).toMatchObject({
      value: {
        state: 'signedOut',
        role: 'nobody',
        scope: 'none',
        refused: expect.arrayContaining(['employee.list', 'account.turnOn']),
        choices: [
          { login: 'camat', name: 'Ani', role: 'officeHead' },
          { login: 'admin', name: 'Pengelola', role: 'clerk' },
        ],
      },
    })
    expect(await ask('guided', 'account.turnOn', {})).toMatchObject(refused('error.account.notSignedIn'))
    await signInAs(ask, 'a', 'Camat', passwords.officeHead)
    expect(await ask('a', 'employee.list', {})).toMatchObject({ ok: true, value: { total: 4 } })
    expect(await ask('b', 'employee.list', {})).toMatchObject({ ok: false })
    // no secret is in the log, in the clear or as its hash
    const opened = openFile(file)
    const { n } = opened.read.sqlite
      .prepare(
        "SELECT count(*) AS n FROM audit_event WHERE object LIKE '%rahasia%' OR object LIKE '%argon%' OR reason LIKE '%rahasia%'",
      )
      .get() as { n: number }
    opened.close()
    expect(n).toBe(0)
  })

  test('refuses one person for both, a short password, and the name as one, each at its field', async () => {
    const { ask, ani } = startOffice()
    const of = (login: string, employeeId: string, password = 'kata sandi 9') => ({
      login,
      employeeId,
      password,
    })
    const tries = [
      [{ officeHead: of('a', ani), clerk: of('b', ani) }, 'clerk.employeeId', 'error.account.personTaken'],
      [
        { officeHead: of('a', ani), clerk: { login: 'a', name: 'B', password: 'kata sandi 9' } },
        'clerk.login',
        'error.account.loginTaken',
      ],
      [
        { officeHead: of('a', ani, 'pendek'), clerk: of('b', ani) },
        'officeHead.password',
        'error.account.shortPassword',
      ],
      [
        { officeHead: of('a', ani), clerk: { login: 'b', name: 'Budi Santoso', password: 'budi santoso' } },
        'clerk.password',
        'error.account.passwordIsName',
      ],
      [{ officeHead: of('a b', ani), clerk: of('b', ani) }, 'officeHead.login', 'error.account.loginSpace'],
      [
        { officeHead: { login: 'a', password: 'kata sandi 9' }, clerk: of('b', ani) },
        'officeHead.name',
        'error.account.nameless',
      ],
    ] as const
    for (const [input, field, key] of tries)
      expect(await ask('a', 'account.turnOn', input)).toMatchObject({
        ok: false,
        error: { fields: { [field]: { key } } },
      })
    expect(await ask('a', 'account.who', {})).toMatchObject({ value: { state: 'open' } })
  })
})

describe('a wrong guess', () => {
  test('says the same of a wrong name and a wrong password, and waits twice as long each time, also after a restart', async () => {
    const office = startOffice()
    const { ask, pass } = office
    await turnOn(ask)
    const guess = (login: string) => ask('a', 'account.signIn', { login, password: 'salah sekali' })
    const [known, unknown] = [await guess('admin'), await guess('siapa')]
    expect(known).toMatchObject(refused('error.account.wrong', { params: { seconds: 1 } }))
    expect(unknown).toEqual(known)
    for (const [waited, next] of [
      [1, 2],
      [2, 4],
      [4, 8],
    ] as const) {
      expect(await guess('admin')).toMatchObject(
        refused('error.account.wait', { params: { seconds: waited } }),
      )
      pass(waited * 1000)
      expect(await guess('admin')).toMatchObject(
        refused('error.account.wrong', { params: { seconds: next } }),
      )
    }
    office.restart()
    // the right one waits too
    expect(await ask('a', 'account.signIn', { login: 'admin', password: passwords.clerk })).toMatchObject(
      refused('error.account.wait', { params: { seconds: 8 } }),
    )
    pass(-3_600_000)
    expect(await guess('admin')).toMatchObject(refused('error.account.wait', { params: { seconds: 8 } }))
    pass(8000)
    expect(await ask('a', 'account.signIn', { login: 'admin', password: passwords.clerk })).toMatchObject({
      value: { state: 'signedIn', role: 'clerk', login: 'admin' },
    })
    // it begins anew
    await ask('a', 'account.signOut', {})
    expect(await guess('admin')).toMatchObject(refused('error.account.wrong', { params: { seconds: 1 } }))
  })

  test('is never many at once: they are counted one after the other', async () => {
    const { ask } = startOffice()
    await turnOn(ask)
    const guesses = await Promise.all(
      Array.from({ length: 6 }, (_, n) =>
        ask(`c${n}`, 'account.signIn', { login: 'admin', password: `salah ${n}` }),
      ),
    )
    expect(guesses.map((reply) => (reply.ok ? 'ok' : reply.error.key)).toSorted()).toEqual([
      ...Array.from({ length: 5 }, () => 'error.account.wait'),
      'error.account.wrong',
    ])
  })

  test('the events say who came, went and was guessed at, and hold nothing that was typed', async () => {
    const { ask, call } = startOffice()
    await turnOn(ask)
    await ask('a', 'account.signIn', { login: 'admin', password: 'salah sekali' })
    await ask('a', 'account.signIn', { login: 'rahasia saya', password: 'x' })
    await signInAs(ask, 'b', 'camat', passwords.officeHead)
    const events = await call('b')('history.list', { operation: 'account.' })
    expect(events.map(({ operation, who, role, object }) => [operation, who, role, object])).toEqual([
      ['account.signIn', 'Camat Rakumpit', 'officeHead', 'Camat Rakumpit'],
      ['account.miss', '', 'nobody', 'Pengelola'],
      ['account.turnOn', 'Pemilik', 'owner', 'Camat Rakumpit · Pengelola'],
    ])
    expect(JSON.stringify(events)).not.toMatch(/rahasia|argon|salah/)
  })
})

describe('a session', () => {
  test('ends with the sign-out, is another over every carrier, and with the restart of the program', async () => {
    const office = startOffice()
    const { ask } = office
    await turnOn(ask)
    await signInAs(ask, 'window-1', 'admin', passwords.clerk)
    expect(await ask('window-2', 'office.get', {})).toMatchObject(refused('error.account.notSignedIn'))
    await ask('window-1', 'account.signOut', {})
    expect(await ask('window-1', 'office.get', {})).toMatchObject(refused('error.account.notSignedIn'))
    await signInAs(ask, 'window-1', 'admin', passwords.clerk)
    office.restart()
    expect(await ask('window-1', 'office.get', {})).toMatchObject(refused('error.account.notSignedIn'))
  })

  test('locks when nobody was there for five minutes: queries keep nobody there, keys do', async () => {
    const { ask, pass } = startOffice()
    await turnOn(ask)
    await signInAs(ask, 'a', 'admin', passwords.clerk)
    pass(4 * minute)
    expect(await ask('a', 'office.get', {})).toMatchObject({ ok: true })
    pass(minute - 1)
    expect(await ask('a', 'account.stay', {})).toMatchObject({ ok: true })
    pass(4 * minute)
    expect(await ask('a', 'year.open', { year: 2026, rhythm: 'quarterly' })).toMatchObject({ ok: true })
    pass(4 * minute)
    expect(await ask('a', 'office.get', {})).toMatchObject({ ok: true })
    pass(minute)
    expect(await ask('a', 'office.get', {})).toMatchObject(refused('error.account.locked'))
    // what is locked is not woken by being there
    await ask('a', 'account.stay', {})
    expect(await ask('a', 'account.who', {})).toMatchObject({
      value: { state: 'locked', role: 'nobody', name: 'Pengelola', scope: 'none' },
    })
    expect(await ask('a', 'account.unlock', { password: 'salah sekali' })).toMatchObject(
      refused('error.account.wrong'),
    )
    pass(1000)
    expect(await ask('a', 'account.unlock', { password: passwords.clerk })).toMatchObject({
      value: { state: 'signedIn' },
    })
    expect(await ask('a', 'office.get', {})).toMatchObject({ ok: true })
  })

  test('a clock that goes back locks, and so does the system’s own lock', async () => {
    const { ask, pass, backend } = startOffice()
    await turnOn(ask)
    await signInAs(ask, 'a', 'admin', passwords.clerk)
    pass(-minute)
    expect(await ask('a', 'office.get', {})).toMatchObject(refused('error.account.locked'))
    await ask('a', 'account.unlock', { password: passwords.clerk })
    backend().lockAll()
    expect(await ask('a', 'office.get', {})).toMatchObject(refused('error.account.locked'))
  })

  test('the PIN unlocks what is signed in and nothing else; after five misses only the password does', async () => {
    const { ask } = startOffice()
    await turnOn(ask)
    expect(await ask('a', 'account.unlock', { pin: '2468' })).toMatchObject(
      refused('error.account.notSignedIn'),
    )
    await signInAs(ask, 'a', 'admin', passwords.clerk)
    await signInAs(ask, 'b', 'camat', passwords.officeHead)
    for (const [pin, password, key] of [
      ['12', passwords.clerk, 'error.checkFields'],
      ['2468', 'salah sekali', 'error.account.wrong'],
    ])
      expect(await ask('b', 'account.setPin', { pin, password })).toMatchObject(refused(key!))
    await callOver(ask, 'a')('account.setPin', { pin: '2468', password: passwords.clerk })
    await ask('a', 'account.lock', {})
    await ask('b', 'account.lock', {})
    // the PIN of another opens nothing
    expect(await ask('b', 'account.unlock', { pin: '2468' })).toMatchObject(refused('error.account.wrongPin'))
    for (const left of [4, 3, 2, 1])
      expect(await ask('a', 'account.unlock', { pin: '1111' })).toMatchObject(
        refused('error.account.wrongPin', { params: { left } }),
      )
    expect(await ask('a', 'account.unlock', { pin: '1111' })).toMatchObject(refused('error.account.pinSpent'))
    expect(await ask('a', 'account.unlock', { pin: '2468' })).toMatchObject(refused('error.account.pinSpent'))
    expect(await ask('a', 'account.who', {})).toMatchObject({ value: { hasPin: true, needsPassword: true } })
    expect(await ask('a', 'account.unlock', { password: passwords.clerk })).toMatchObject({
      value: { state: 'signedIn', needsPassword: false },
    })
    await ask('a', 'account.lock', {})
    expect(await ask('a', 'account.unlock', { pin: '2468' })).toMatchObject({ value: { state: 'signedIn' } })
  })

  test('given to somebody else is come back to by the PIN, by whoever gave it, there alone, and not after the password changed', async () => {
    const { ask, call } = startOffice()
    await turnOn(ask)
    await signInAs(ask, 'a', 'admin', passwords.clerk)
    await call('a')('account.setPin', { pin: '2468', password: passwords.clerk })
    const back = (carrier: string, pin: string, login = 'admin') =>
      ask(carrier, 'account.signIn', { login, pin })
    // signed out is out
    await ask('a', 'account.signOut', {})
    expect(await back('a', '2468')).toMatchObject(refused('error.account.pinOnlyBack'))

    await signInAs(ask, 'a', 'admin', passwords.clerk)
    await ask('a', 'account.signOut', { aside: true })
    expect(await ask('a', 'account.who', {})).toMatchObject({
      value: { state: 'signedOut', choices: [{ login: 'camat' }, { login: 'admin', byPin: true }] },
    })
    expect((await call('b')('account.who', {})).choices.some(({ byPin }) => byPin)).toBe(false)
    expect(await back('b', '2468')).toMatchObject(refused('error.account.pinOnlyBack'))
    await signInAs(ask, 'a', 'camat', passwords.officeHead)
    expect(await back('a', '1111')).toMatchObject(refused('error.account.wrongPin', { params: { left: 4 } }))
    expect(await back('a', '2468')).toMatchObject({ value: { state: 'signedIn', login: 'admin' } })
    // the head, who was not put aside but replaced, has to prove himself
    expect(await back('a', '2468', 'camat')).toMatchObject(refused('error.account.pinOnlyBack'))
    expect(await ask('a', 'account.signIn', { login: 'admin' })).toMatchObject(refused('error.required', {}))

    await ask('a', 'account.signOut', { aside: true })
    for (let miss = 0; miss < 5; miss++) await back('a', '0000')
    expect(await back('a', '2468')).toMatchObject(refused('error.account.pinSpent'))
    expect((await call('a')('account.who', {})).choices.some(({ byPin }) => byPin)).toBe(false)
    await signInAs(ask, 'a', 'admin', passwords.clerk)
    await ask('a', 'account.signOut', { aside: true })
    await signInAs(ask, 'b', 'admin', passwords.clerk)
    await call('b')('account.setPassword', { old: passwords.clerk, password: passwords.other })
    expect(await back('a', '2468')).toMatchObject(refused('error.account.pinOnlyBack'))
  })

  test('steps back through its own acts only, not through those of whoever sat there before', async () => {
    const { ask, call } = startOffice()
    await turnOn(ask)
    await signInAs(ask, 'a', 'admin', passwords.clerk)
    await call('a')('year.open', { year: 2026, rhythm: 'quarterly' })
    expect(await call('a')('history.state', {})).toMatchObject({ undo: { operation: 'year.open' } })
    await signInAs(ask, 'a', 'camat', passwords.officeHead)
    expect(await call('a')('history.state', {})).toEqual({})
  })

  test('that ends while a query runs gets no answer', async () => {
    const { ask } = startOffice()
    await turnOn(ask)
    await signInAs(ask, 'a', 'admin', passwords.clerk)
    const running = ask('a', 'import.template', { kind: 'employees', language: 'id' })
    await ask('a', 'account.lock', {})
    expect(await running).toMatchObject(refused('error.account.locked'))
  })
})

describe('passwords', () => {
  test('one’s own is changed with the old one; another’s by the office head, and then by its person first', async () => {
    const { ask, ani, pass } = startOffice()
    await turnOn(ask)
    const own = await addAccount(ask, { role: 'head', login: 'ani', employeeId: ani })
    expect(await own('account.who', {})).toMatchObject({
      state: 'signedIn',
      scope: 'ratedBy',
      employeeId: ani,
    })
    expect(
      await ask('ani', 'account.setPassword', { old: 'salah sekali', password: 'kata sandi 9' }),
    ).toMatchObject(refused('error.account.wrong', { fields: { old: { key: 'error.account.wrong' } } }))
    pass(1000)
    for (const [password, key] of [
      [passwords.other, 'error.account.samePassword'],
      ['pendek', 'error.checkFields'],
      ['Ani', 'error.checkFields'],
    ])
      expect(await ask('ani', 'account.setPassword', { old: passwords.other, password })).toMatchObject(
        refused(key!),
      )
    const { id } = (await callOver(ask, 'camat')('account.list', {})).find(({ login }) => login === 'ani')!
    await signInAs(ask, 'admin', 'admin', passwords.clerk)
    expect(await ask('admin', 'account.setPassword', { id, password: 'kata sandi 9' })).toMatchObject(
      refused('error.forbidden'),
    )
    await callOver(ask, 'camat')('account.setPassword', { id, password: 'setelan ulang' })
    // it ends where it was signed in
    expect(await ask('ani', 'office.get', {})).toMatchObject(refused('error.account.notSignedIn'))
    expect(await ask('ani', 'account.signIn', { login: 'ani', password: 'setelan ulang' })).toMatchObject({
      value: { state: 'mustChange', role: 'nobody' },
    })
    expect(await ask('ani', 'office.get', {})).toMatchObject(refused('error.account.mustChange'))
    await own('account.setPassword', { old: 'setelan ulang', password: 'kata sandi 9' })
    expect(await ask('ani', 'office.get', {})).toMatchObject({ ok: true })
  })

  test('the sealed code gives the office head a new one and is then another', async () => {
    const { ask, pass } = startOffice()
    const { recoveryCode } = await turnOn(ask)
    await signInAs(ask, 'b', 'camat', passwords.officeHead)
    const recover = (login: string, code: string) =>
      ask('a', 'account.recover', { login, code, password: 'kata sandi 9' })
    expect(await recover('admin', recoveryCode)).toMatchObject(refused('error.account.wrongCode'))
    pass(1000)
    expect(await recover('camat', 'AAAAA-AAAAA')).toMatchObject(
      refused('error.account.wrongCode', { params: { seconds: 2 } }),
    )
    pass(2000)
    const reply = await recover('camat', ` ${recoveryCode.toLowerCase().replaceAll('-', ' ')}`)
    expect(reply).toMatchObject({ ok: true })
    expect(await ask('b', 'office.get', {})).toMatchObject(refused('error.account.notSignedIn'))
    expect(await recover('camat', recoveryCode)).toMatchObject(refused('error.account.wrongCode'))
    expect(await signInAs(ask, 'a', 'camat', 'kata sandi 9')).toMatchObject({ role: 'officeHead' })
  })
})

describe('accounts', () => {
  test('are made and changed by the office head alone, of whom one always stays', async () => {
    const { ask, ani, budi } = startOffice()
    await turnOn(ask)
    await signInAs(ask, 'admin', 'admin', passwords.clerk)
    const draft = { login: 'budi', role: 'employee', employeeId: budi, password: 'kata sandi 9' }
    expect(await ask('admin', 'account.save', draft)).toMatchObject(refused('error.forbidden'))
    await addAccount(ask, { role: 'head', login: 'ani', employeeId: ani })
    const list = await callOver(ask, 'camat')('account.list', {})
    expect(list.map(({ login, role, active, mustChange }) => [login, role, active, mustChange])).toEqual([
      ['camat', 'officeHead', true, false],
      ['admin', 'clerk', true, false],
      ['ani', 'head', true, false],
    ])
    const [head, clerk] = list
    const save = (more: object) => ask('camat', 'account.save', more)
    expect(await save({ ...pick(head!), active: false })).toMatchObject(
      refused('error.account.lastOfficeHead'),
    )
    expect(await save({ ...pick(head!), role: 'clerk' })).toMatchObject(
      refused('error.account.lastOfficeHead'),
    )
    expect(await save({ ...draft, employeeId: undefined, name: 'Budi' })).toMatchObject(
      refused('error.account.needsPerson'),
    )
    expect(await save({ ...draft, employeeId: ani })).toMatchObject(refused('error.account.personTaken'))
    expect(await save({ ...draft, password: undefined })).toMatchObject(refused('error.checkFields'))
    expect(await save({ ...pick(clerk!), rowVersion: 9 })).toMatchObject(refused('error.changedMeanwhile'))
    expect(await save({ ...pick(clerk!), active: false })).toMatchObject({ ok: true })
    // it works at once
    expect(await ask('admin', 'office.get', {})).toMatchObject(refused('error.account.notSignedIn'))
    expect(await ask('admin', 'account.signIn', { login: 'admin', password: passwords.clerk })).toMatchObject(
      refused('error.account.wrong'),
    )
  })

  test('are turned off by the office head with password and reason; the office is then open again', async () => {
    const { ask, file } = startOffice()
    await turnOn(ask)
    await signInAs(ask, 'admin', 'admin', passwords.clerk)
    const off = { password: passwords.officeHead, reason: 'Kembali satu petugas' }
    expect(await ask('admin', 'account.turnOff', { ...off, password: passwords.clerk })).toMatchObject(
      refused('error.forbidden'),
    )
    await signInAs(ask, 'camat', 'camat', passwords.officeHead)
    expect(await ask('camat', 'account.turnOff', { ...off, reason: '' })).toMatchObject(
      refused('error.checkFields'),
    )
    expect(await ask('camat', 'account.turnOff', off)).toMatchObject({ ok: true })
    expect(await ask('admin', 'account.who', {})).toMatchObject({ value: { state: 'open', role: 'owner' } })
    const opened = openFile(file)
    expect(opened.read.sqlite.prepare('SELECT count(*) AS n FROM account_secret').get()).toEqual({ n: 0 })
    opened.close()
  })
})

const pick = ({
  id,
  rowVersion,
  login,
  name,
  role,
  active,
}: {
  id: string
  rowVersion: number
  login: string
  name: string
  role: string
  active: boolean
}) => ({ id, rowVersion, login, name, role, active })
