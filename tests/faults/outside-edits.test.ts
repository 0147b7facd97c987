import { readFileSync, writeFileSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import type { Role } from '#shared/api/permission.ts'
import { reopenBackend } from '#tests/backend.ts'
import { byHand, closedOffice, newUnit } from '#tests/logged-office.ts'
import { startPlanningOffice } from '#tests/planning-office.ts'

const allBytes = (file: string) => readFileSync(file).toString('latin1')

describe('an edit made outside the program', () => {
  const edits = [
    [
      'a changed score',
      "UPDATE value_rating SET score = 1208 WHERE core_value = 'loyal'",
      {
        table: 'value_rating',
        kind: 'changed',
        person: 'Budi',
        period: '2025-Q3',
        fields: [{ field: 'score', from: '9400', to: '1208' }],
      },
    ],
    [
      'a deleted row',
      "DELETE FROM value_rating WHERE core_value = 'loyal'",
      { table: 'value_rating', kind: 'missing', person: 'Budi', period: '2025-Q3' },
    ],
    [
      'an added row',
      "INSERT INTO value_rating SELECT evaluation_id, 'accountable', NULL, 10000 FROM value_rating",
      { table: 'value_rating', kind: 'added', person: 'Budi', period: '2025-Q3' },
    ],
    [
      'a telephone number where none was',
      "UPDATE employee SET phone = '0812' WHERE name = 'Budi'",
      { table: 'employee', kind: 'changed', label: 'Budi', fields: [{ field: 'phone', to: '0812' }] },
    ],
    [
      'a moved post',
      `UPDATE assignment SET unit_id = (SELECT id FROM unit WHERE name = 'Seksi Pelayanan Umum') WHERE position_name = 'Analis'`,
      {
        table: 'assignment',
        kind: 'changed',
        person: 'Citra Lestari',
        fields: [{ field: 'unitId', from: 'Seksi Ketertiban', to: 'Seksi Pelayanan Umum' }],
      },
    ],
  ] as const

  test.each(edits)(
    '%s is named with its row, nothing is written until somebody decides',
    async (_what, text, row) => {
      const { file, root } = await closedOffice()
      byHand(file, text)
      const again = reopenBackend(file)
      const refused = await again.send('unit.save', newUnit(root))
      expect(refused).toMatchObject({ ok: false, error: { code: 'conflict', key: 'error.content.differs' } })
      expect(await again.call('file.state', {})).toEqual({ found: 'differs' })
      const { rows, total, explained } = await again.call('file.differences', {})
      expect(rows).toMatchObject([row])
      expect([total, explained]).toEqual([1, true])
      expect((await again.call('office.get', {})).name).toBe('Kecamatan Rakumpit')
      const { events } = await again.call('file.verify', {})
      again.close()
      const third = reopenBackend(file)
      expect(await third.call('file.verify', {})).toMatchObject({ ok: false, events, integrity: ['ok'] })
      third.close()
    },
  )

  test('one flipped bit of a score is told with what it was', async () => {
    const { file, root } = await closedOffice()
    const sqlite = new Sqlite(file)
    // to where no index holds it twice
    sqlite.exec("UPDATE value_rating SET score = 9400 WHERE core_value = 'loyal'")
    sqlite.pragma('wal_checkpoint(TRUNCATE)')
    sqlite.close()
    const bytes = readFileSync(file)
    // the record: …'loyal', NULL, 9400 = 0x24b8
    const at = bytes.indexOf(Buffer.concat([Buffer.from('loyal'), Buffer.from([0x24, 0xb8])]))
    expect(at).toBeGreaterThan(0)
    bytes[at + 5] = bytes[at + 5]! ^ 0x20
    writeFileSync(file, bytes)
    const again = reopenBackend(file)
    expect(await again.send('unit.save', newUnit(root))).toMatchObject({
      error: { key: 'error.content.differs' },
    })
    expect((await again.call('file.differences', {})).rows).toMatchObject([
      { person: 'Budi', fields: [{ field: 'score', from: '9400', to: String(0x04b8) }] },
    ])
    again.close()
  })

  test.each(edits)(
    '%s: what the log says is put back by one act, which can be undone',
    async (_what, text) => {
      const { file, before, again, contentHash } = await openedAfter(text)
      expect(await again.call('file.putBack', { contentHash })).toEqual({ rows: 1 })
      expect(await again.call('file.verify', {})).toMatchObject({ ok: true, contentHash: before })
      expect(await again.call('file.state', {})).toEqual({ found: 'sound' })
      const [event] = await again.call('history.list', {})
      expect(event).toMatchObject({ operation: 'file.putBack', rows: 1, undoable: true })
      await again.call('history.undo', { seq: event!.seq })
      // the scores that are kept follow what was put back either way
      expect(await again.call('file.verify', {})).toMatchObject({ ok: true })
      again.close()
      const third = reopenBackend(file)
      expect(await third.send('year.open', { year: 2026, rhythm: 'quarterly' })).toMatchObject({ ok: true })
      third.close()
    },
  )

  test.each(edits)(
    '%s: what stands there is accepted with a reason, by an act that can be undone',
    async (_what, text) => {
      const { file, root, before, again, contentHash } = await openedAfter(text)
      const accept = { contentHash, reason: 'Diperbaiki Dinas Kominfo' }
      expect(await again.call('file.accept', accept)).toEqual({ rows: 1 })
      expect(await again.call('file.verify', {})).toMatchObject({ ok: true })
      const [event] = await again.call('history.list', {})
      expect(event).toMatchObject({
        operation: 'file.accept',

        reason: accept.reason,
        undoable: true,
      })
      again.close()
      // a later edit is told by itself: what was accepted is what the log says now
      byHand(file, "UPDATE unit SET name = 'Seksi Lain' WHERE name = 'Seksi Ketertiban'")
      const third = reopenBackend(file)
      await third.send('unit.save', newUnit(root))
      expect((await third.call('file.differences', {})).rows).toMatchObject([{ table: 'unit' }])
      await third.call('file.putBack', {
        contentHash: (await third.call('file.differences', {})).contentHash,
      })
      await third.call('history.undo', { seq: event!.seq })
      expect(await third.call('file.verify', {})).toMatchObject({ ok: true, contentHash: before })
      third.close()
    },
  )

  test('who may not keep the file may not decide, and nobody decides about what he has not seen', async () => {
    const edit = "UPDATE unit SET name = 'Seksi Lain' WHERE name = 'Seksi Ketertiban'"
    const { again, contentHash } = await openedAfter(edit)
    const reason = 'Tidak ada'
    const as = (role: Role) => again.as({ id: role, name: role, role, scope: { kind: 'all' } })
    for (const role of ['clerk', 'head', 'secretary', 'auditor', 'employee', 'nobody'] as const) {
      await expect(as(role)('file.putBack', { contentHash })).rejects.toMatchObject({ code: 'forbidden' })
      await expect(as(role)('file.accept', { contentHash, reason })).rejects.toMatchObject({
        code: 'forbidden',
      })
    }
    await expect(again.call('file.accept', { contentHash, reason: ' ' })).rejects.toMatchObject({
      fields: { reason: { key: 'error.required' } },
    })
    const other = '0'.repeat(64)
    for (const act of [
      again.send('file.putBack', { contentHash: other }),
      again.send('file.accept', { contentHash: other, reason }),
    ])
      expect(await act).toMatchObject({ error: { code: 'conflict', key: 'error.content.notAsSeen' } })
    expect(await again.call('file.state', {})).toEqual({ found: 'differs' })
    await again.call('file.accept', { contentHash, reason })
    for (const act of [
      again.send('file.putBack', { contentHash }),
      again.send('file.accept', { contentHash, reason }),
    ])
      expect(await act).toMatchObject({ error: { code: 'conflict', key: 'error.content.sameAsLog' } })
    again.close()
  })

  test('of a row that the log never held it is said that not everything is known, and nothing is put back', async () => {
    const { file, root, close } = startPlanningOffice()
    close()
    byHand(file, "UPDATE employee SET name = 'Orang Lain' WHERE name = 'Budi'")
    const again = reopenBackend(file)
    await again.send('unit.save', newUnit(root))
    const { rows, explained, contentHash } = await again.call('file.differences', {})
    expect([rows, explained]).toEqual([[], false])
    const before = allBytes(file)
    expect(await again.send('file.putBack', { contentHash })).toMatchObject({
      error: { code: 'conflict', key: 'error.content.notAllKnown' },
    })
    expect(allBytes(file)).toBe(before)
    await again.call('file.accept', { contentHash, reason: 'Benar namanya' })
    expect(await again.call('file.verify', {})).toMatchObject({ ok: true, contentHash })
    again.close()
  })
})

/** An office that somebody edited by hand, opened and asked for a first write, so that the edit is known. */
async function openedAfter(text: string) {
  const { file, root } = await closedOffice()
  const before = contentOf(file)
  byHand(file, text)
  const again = reopenBackend(file)
  await again.send('unit.save', newUnit(root))
  const { contentHash } = await again.call('file.differences', {})
  return { file, root, before, again, contentHash }
}

function contentOf(file: string): string {
  const sqlite = new Sqlite(file, { readonly: true })
  const last = sqlite.prepare('SELECT content_hash FROM audit_event ORDER BY seq DESC LIMIT 1').pluck().get()
  sqlite.close()
  return String(last)
}
