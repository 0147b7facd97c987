import { expect, test } from 'vitest'
import { openBackend } from '#electron/backend.ts'
import { contract, type Name } from '#shared/api/contract.ts'
import { addAccount, type Ask, callOver, passwords, signInAs, turnOn } from '#tests/accounts.ts'
import { startPlanningOffice } from '#tests/planning-office.ts'

const sheet = { marks: { loyal: 'above' } } as const

test('a kiosk is nobody’s session: it gives its round’s sheets, asks nothing else, and only its starter’s password opens it', async () => {
  const office = startPlanningOffice()
  const { file, call, services, budi } = office
  for (const [at, name] of ['Eka', 'Fina', 'Gani'].entries())
    await call('employee.save', {
      name,
      nip: `19800101200501100${at + 1}`,
      employeeType: 'pns',
      unitId: services,
      positionKind: 'pelaksana',
    })
  const { id: roundId } = await call('peer.open', { employeeId: budi, period: '2025-Q4' })
  office.close()
  const backend = openBackend(file, { clock: () => new Date('2026-01-15T08:00:00') })
  const ask: Ask = (carrier, name, input) => backend.call(carrier, name, input)
  await turnOn(ask)
  await addAccount(ask, { role: 'employee', employeeId: budi })
  await signInAs(ask, 'a', 'admin', passwords.clerk)
  // who is asked about may not start one for himself
  expect(await ask('employee', 'account.lock', { kiosk: roundId })).toMatchObject({
    error: { code: 'forbidden' },
  })
  await callOver(ask, 'a')('account.lock', { kiosk: roundId })
  expect(await ask('a', 'account.who', {})).toMatchObject({
    value: { state: 'locked', role: 'nobody', kiosk: roundId },
  })
  const events = async () =>
    (await callOver(ask, 'camat')('history.list', {}))
      .map(({ operation }) => operation)
      .filter((name) => name.startsWith('peer.'))
  const before = await events()
  for (let at = 0; at < 3; at++)
    expect(await ask('a', 'peer.give', { roundId, giver: 'peer', sheet })).toMatchObject({ ok: true })
  expect(await events()).toEqual(before)
  expect(await ask('a', 'peer.kiosk', { roundId })).toMatchObject({
    value: { fullName: 'Budi', groups: [{ asked: 3, given: 3 }] },
  })
  // every other operation is refused there, as to whoever is not signed in
  const names = (Object.keys(contract) as Name[]).filter((name) =>
    ['query', 'command'].includes(contract[name].kind),
  )
  const answered: string[] = []
  for (const name of names) if ((await ask('a', name, {})).ok) answered.push(name)
  console.log(`kiosk: ${names.length} operations tried, answered: ${answered.join(', ') || 'none'}`)
  expect(answered.filter((name) => contract[name as Name].permission !== 'host')).toEqual([])
  expect(await ask('a', 'account.unlock', { password: passwords.officeHead })).toMatchObject({ ok: false })
  // somebody else at another window knows nothing of it
  expect(await ask('b', 'peer.give', { roundId, giver: 'peer', sheet })).toMatchObject({
    error: { code: 'forbidden' },
  })
  backend.close()
}, 120_000)

test('after the password the kiosk is closed and the pages are back', async () => {
  const office = startPlanningOffice()
  office.close()
  const backend = openBackend(office.file, { clock: () => new Date('2026-01-15T08:00:00') })
  const ask: Ask = (carrier, name, input) => backend.call(carrier, name, input)
  await turnOn(ask)
  await signInAs(ask, 'a', 'admin', passwords.clerk)
  await callOver(ask, 'a')('account.lock', { kiosk: 'putaran' })
  const who = await callOver(ask, 'a')('account.unlock', { password: passwords.clerk })
  expect(who.state).toBe('signedIn')
  expect(who.kiosk).toBeUndefined()
  expect(await ask('a', 'peer.kiosk', { roundId: 'putaran' })).toMatchObject({ ok: false })
  // the next lock is an ordinary one
  await ask('a', 'account.lock', {})
  expect(((await ask('a', 'account.who', {})) as { value: object }).value).not.toHaveProperty('kiosk')
  backend.close()
}, 120_000)
