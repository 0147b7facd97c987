import { beforeEach, describe, expect, it } from 'vitest'
import { openFile } from '#electron/db/open.ts'
import { approve, planned, sessionOf, startPlanningOffice } from '#tests/planning-office.ts'
import { cellsOf, openWorkbook } from '#tests/workbook.ts'
import { terminal } from '../cli/terminal.ts'

describe('a closed year', () => {
  let office: ReturnType<typeof startPlanningOffice> & { indicatorId: string }
  beforeEach(async () => {
    const started = startPlanningOffice({ today: '2026-01-15' })
    const { indicatorId } = await planned(started.call, started.budi)
    await approve(started.call, [started.budi])
    office = { ...started, indicatorId }
  })
  const close = () => office.call('year.close', { year: 2025, reason: 'Arsip lama' })
  const differing = async () => (await office.call('year.verify', {}))[0]!.people.names
  const enter = (value: number) =>
    office.call('realisation.enter', {
      cells: [{ indicatorId: office.indicatorId, period: '2025-Q1', value }],
    })

  it('needs a reason while evaluations are open, and a year that has ended', async () => {
    await expect(office.call('year.close', { year: 2025 })).rejects.toMatchObject({
      fields: { reason: { key: 'document.year.error.open', params: { year: 2025, count: 3 } } },
    })
    await office.call('year.open', { year: 2026, rhythm: 'quarterly' })
    await expect(office.call('year.close', { year: 2026, reason: 'x' })).rejects.toMatchObject({
      key: 'document.year.error.running',
    })
    expect(await office.call('year.closing', {})).toMatchObject([
      { year: 2026, running: true },
      { year: 2025, open: 3, running: false },
    ])
    expect(await close()).toMatchObject({ year: 2025, by: 'Pemilik', reason: 'Arsip lama' })
    await expect(close()).rejects.toMatchObject({ key: 'document.year.error.isSealed' })
  })

  it('is written by nothing: an edit, an import, an undo, or a score that follows from elsewhere', async () => {
    await enter(3)
    const seq = (await office.call('history.list', { limit: 1 }))[0]!.seq
    await close()
    const sealed = { key: 'document.year.error.sealed', params: { year: 2025 } }
    await expect(enter(4)).rejects.toMatchObject(sealed)
    await expect(office.call('history.undo', { seq })).rejects.toMatchObject(sealed)
    await expect(planned(office.call, office.ani)).rejects.toMatchObject(sealed)
    await expect(
      office.call('orgResult.save', { unitId: office.root, period: '2025', value: 'good', rowVersion: 0 }),
    ).rejects.toMatchObject(sealed)
    await office.call('year.open', { year: 2026, rhythm: 'quarterly' })
    await planned(office.call, office.ani, { year: 2026 })
  })

  it('asks nobody for anything more, and again once it is opened', async () => {
    const asked = async () => (await office.call('clock.next', { year: 2025, limit: 500 })).total
    expect(await asked()).toBeGreaterThan(0)
    await close()
    expect(await asked()).toBe(0)
    await office.call('history.undo', { seq: (await office.call('history.list', { limit: 1 }))[0]!.seq })
    expect(await asked()).toBeGreaterThan(0)
  })

  it('is what was sealed until something changes past the program: then it names the table and the person', async () => {
    const { fingerprint } = await close()
    expect(await office.call('year.verify', {})).toMatchObject([{ matches: true, fingerprint, tables: [] }])
    const { write, close: end } = openFile(office.file)
    write.sqlite.prepare("UPDATE work_result SET text = 'Lain'").run()
    end()
    expect(await office.call('year.verify', {})).toMatchObject([
      { matches: false, fingerprint, tables: ['work_result'], people: { count: 1, names: ['Budi'] } },
    ])
  })

  it('names nobody but the person whose rows changed, however the rows of people stand between each other', async () => {
    await planned(office.call, office.ani)
    await close()
    const { write, close: end } = openFile(office.file)
    const add = write.sqlite.prepare(
      `INSERT INTO work_result (id, plan_id, kind, text, sort)
        SELECT id || 'A', (SELECT id FROM plan WHERE employee_id = ?), 'main', 'Sisipan', 9 FROM work_result
        WHERE plan_id IN (SELECT id FROM plan WHERE employee_id = ?)`,
    )
    add.run(office.ani, office.budi)
    const mark = write.sqlite.prepare(
      "INSERT INTO realisation (indicator_id, period_key, value) SELECT id, '2025-Q2', 1 FROM indicator WHERE work_result_id IN (SELECT id FROM work_result WHERE plan_id IN (SELECT id FROM plan WHERE employee_id = ?))",
    )
    expect(await differing()).toEqual(['Ani'])
    mark.run(office.budi)
    end()
    expect(await differing()).toEqual(['Ani', 'Budi'])
  })

  it('prints its fingerprint, its day and who closed it below the recap of its report', async () => {
    await office.call('appraisal.rate', {
      period: '2025',
      cells: [
        { employeeId: office.budi, field: 'result', value: 'asExpected' },
        { employeeId: office.budi, field: 'behaviour', value: 'asExpected' },
      ],
    })
    const recapNotes = async () => {
      const { base64 } = await office.call('report.yearly', { year: 2025 })
      const cells = cellsOf(openWorkbook(Buffer.from(base64, 'base64')), 'Rekap')
      return cells.map(([first]) => String(first?.v ?? ''))
    }
    expect((await recapNotes()).join()).not.toContain('ditutup')
    const { fingerprint } = await close()
    const notes = await recapNotes()
    expect(notes).toContain(
      `Tahun 2025 ditutup 15 Januari 2026 oleh Pemilik. Sidik jari SHA-256: ${fingerprint}`,
    )
    expect(notes).toContain('Alasan: Arsip lama')
  })

  it('is opened again by two people with a reason', async () => {
    await close()
    const again = { year: 2025, reason: 'Salah hitung', secondPersonId: office.ani }
    const clerk = { ...sessionOf('clerk'), employeeId: office.ani }
    await expect(office.as(clerk)('year.reopen', again)).rejects.toMatchObject({
      fields: { secondPersonId: { key: 'document.error.secondPerson.same' } },
    })
    await expect(office.call('year.reopen', { ...again, reason: '' })).rejects.toMatchObject({
      fields: { reason: {} },
    })
    await expect(office.as(sessionOf('head'))('year.reopen', again)).rejects.toMatchObject({
      code: 'forbidden',
    })
    await office.call('year.reopen', again)
    const unbound = { ...sessionOf('clerk'), name: 'Pengelola' }
    await office.as(unbound)('year.close', { year: 2025, reason: 'Arsip lama' })
    await expect(office.as(unbound)('year.reopen', again)).rejects.toMatchObject({
      key: 'document.year.error.closer',
    })
    const sealed = office.call('evaluation.setState', {
      period: '2025',
      employeeIds: [office.ani],
      action: 'close',
    })
    await expect(sealed).rejects.toMatchObject({ key: 'document.year.error.sealed' })
    await office.call('year.reopen', again)
    await enter(4)
    await expect(office.call('year.reopen', again)).rejects.toMatchObject({
      key: 'document.year.error.notSealed',
    })
  })

  it('is closed and verified from the terminal', async () => {
    office.close()
    const now = { now: '2026-01-15' }
    const closed = await terminal(now, 'close', office.file, '--year', '2025', '--reason', 'Arsip', '--json')
    expect(closed).toMatchObject({ code: 0, json: { year: 2025 } })
    const { code, out } = await terminal(now, 'verify', office.file)
    expect(code).toBe(0)
    expect(out).toContain(`2025 ${closed.json.fingerprint}: cocok`)
    expect((await terminal(now, 'close', office.file, '--year', '2025')).code).toBe(1)
  })
})
