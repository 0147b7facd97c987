import { afterEach, describe, expect, test } from 'vitest'
import Sqlite from 'better-sqlite3'
import type { Session } from '#electron/api/session.ts'
import { raterSession, sessionOf, startPlanningOffice } from '#tests/planning-office.ts'

let office: ReturnType<typeof startPlanningOffice>
afterEach(() => office.close())

const word = 'zqxrahasia'
const rater = (employeeId: string, accountId: string, more: Partial<Session> = {}): Session => ({
  ...raterSession(employeeId),
  accountId,
  ...more,
})

/** All that the file holds beside the table of notes, as text. */
function everythingElse(file: string): string {
  const db = new Sqlite(file, { readonly: true })
  const names = db
    .prepare(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'private_note'",
    )
    .pluck()
    .all() as string[]
  const text = names.map((name) => JSON.stringify(db.prepare(`SELECT * FROM "${name}"`).raw().all()))
  db.close()
  return text.join('\n')
}

describe('a private note', () => {
  test('is written, read, changed and deleted by the account that wrote it', async () => {
    office = startPlanningOffice()
    const { ani, budi } = office
    const call = office.as(rater(ani, 'a1'))
    const first = await call('privateNote.save', { employeeId: budi, text: `  ${word} satu ` })
    expect(first).toMatchObject({ date: '2026-01-15', text: `${word} satu`, rowVersion: 1 })
    await call('privateNote.save', { id: first.id, rowVersion: 1, employeeId: budi, text: `${word} dua` })
    expect(await call('privateNote.list', { employeeId: budi })).toEqual({
      notes: [{ ...first, text: `${word} dua`, rowVersion: 2 }],
      mayWrite: true,
    })
    await expect(
      call('privateNote.save', { id: first.id, rowVersion: 1, employeeId: budi, text: 'lama' }),
    ).rejects.toMatchObject({ key: 'error.changedMeanwhile' })
    await call('privateNote.remove', { id: first.id, rowVersion: 2 })
    expect((await call('privateNote.list', { employeeId: budi })).notes).toEqual([])
  })

  test('answers no other account, not even that it is there', async () => {
    office = startPlanningOffice()
    const { ani, budi } = office
    const { id, rowVersion } = await office.as(rater(ani, 'a1'))('privateNote.save', {
      employeeId: budi,
      text: word,
    })
    const others: Session[] = [
      rater(ani, 'a2'),
      { ...sessionOf('officeHead'), accountId: 'a3' },
      { ...sessionOf('clerk'), accountId: 'a4' },
      { ...sessionOf('secretary'), accountId: 'a5' },
      sessionOf('owner'),
    ]
    for (const session of others) {
      const call = office.as(session)
      expect((await call('privateNote.list', { employeeId: budi })).notes).toEqual([])
      await expect(call('privateNote.remove', { id, rowVersion })).rejects.toMatchObject({
        key: 'privateNote.missing',
      })
      const change = { id, rowVersion, employeeId: budi, text: 'lain' }
      await expect(call('privateNote.save', change)).rejects.toMatchObject({
        code: expect.stringMatching(/not_found|forbidden/),
      })
    }
    for (const role of ['auditor', 'employee', 'nobody'] as const)
      await expect(
        office.as(sessionOf(role))('privateNote.list', { employeeId: budi }),
      ).rejects.toMatchObject({
        code: 'forbidden',
      })
  })

  test('is about those whom one rates, whom the clerk never does himself', async () => {
    office = startPlanningOffice()
    const { ani, budi, citra } = office
    const note = (employeeId: string) => ({ employeeId, text: word })
    await expect(office.as(rater(ani, 'a1'))('privateNote.save', note(citra))).rejects.toMatchObject({
      code: 'not_found',
    })
    await expect(office.as(rater(ani, 'a1'))('privateNote.save', note(ani))).rejects.toMatchObject({
      code: 'forbidden',
      key: 'privateNote.notRated',
    })
    await expect(office.as(sessionOf('clerk'))('privateNote.save', note(budi))).rejects.toMatchObject({
      key: 'privateNote.notRated',
    })
  })

  test('leaves no trace: no event, no image, no fingerprint, no search and nothing in the record of the person', async () => {
    office = startPlanningOffice()
    const { ani, budi, call, file } = office
    const seqOf = async () => (await call('history.list', {})).length
    const [events, verified] = [await seqOf(), await call('file.verify', {})]
    const own = office.as(rater(ani, 'a1'))
    const note = await own('privateNote.save', { employeeId: budi, text: word })
    await own('privateNote.save', { id: note.id, rowVersion: 1, employeeId: budi, text: `${word} lagi` })
    expect(await seqOf()).toBe(events)
    expect((await call('file.verify', {})).contentHash).toBe(verified.contentHash)
    expect(everythingElse(file)).not.toContain(word)
    expect((await call('employee.list', { search: word })).rows).toEqual([])
    expect(JSON.stringify(await call('privacy.person', { id: budi }))).not.toContain(word)
    expect(office.bugs).toEqual([])
  })

  test('goes with the person and follows him into the entry that is kept', async () => {
    office = startPlanningOffice()
    const { services, budi, call } = office
    const draft = {
      name: 'Budi B',
      employeeType: 'pns',
      unitId: services,
      positionKind: 'pelaksana',
    } as const
    const { id } = await call('employee.save', { ...draft, nip: '198001012005011004' })
    await call('privateNote.save', { employeeId: id, text: word })
    await call('employee.merge', { keepId: budi, removeId: id })
    expect((await call('privateNote.list', { employeeId: budi })).notes).toMatchObject([{ text: word }])
  })
})
