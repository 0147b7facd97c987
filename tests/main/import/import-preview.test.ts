import { describe, expect, it } from 'vitest'
import { budi, importFile, type Options, preview, siti, testOffices, workbook } from './import-files.ts'

const office = testOffices()

describe('a preview', () => {
  const bytesOf = async () =>
    await workbook({
      A: [
        ['NIP', 'NAMA', 'KOLOM X'],
        [budi, 'Budi', 'III/a'],
        [siti, 'Siti', 'III/b'],
      ],
    })

  it('is not committed when the office has changed since, and can be looked at anew', async () => {
    const { call } = office()
    const { previewId } = await preview(call, 'a.xlsx', {}, await bytesOf())
    await call('unit.save', {
      name: 'Seksi Baru',
      kind: 'section',
      parentId: (await call('unit.list', {}))[0]?.id,
    })
    await expect(call('import.commit', { previewId })).rejects.toMatchObject({
      code: 'conflict',
      key: 'import.preview.stale',
    })
    expect((await call('employee.list', {})).total).toBe(0)
    await call('import.revise', { previewId, options: {} })
    expect((await call('import.commit', { previewId })).counts.create).toBe(2)
  })

  it('is committed once', async () => {
    const { call } = office()
    const { previewId } = await preview(call, 'a.xlsx', {}, await bytesOf())
    await call('import.commit', { previewId })
    await expect(call('import.commit', { previewId })).rejects.toMatchObject({
      code: 'not_found',
      key: 'import.preview.missing',
    })
  })

  it('remembers the mapping of a layout', async () => {
    const { call } = office()
    const mapping = { A: { '2': 'grade' } } satisfies Options['mapping']
    await importFile(call, 'a.xlsx', { mapping }, await bytesOf())
    const again = await preview(call, 'b.xlsx', {}, await bytesOf())
    expect(again.remembered).toBe(true)
    expect(again.sheets[0]?.columns[2]).toMatchObject({
      header: 'KOLOM X',
      field: 'grade',
      examples: ['III/a', 'III/b'],
    })
    expect(again.counts).toEqual({ create: 0, update: 0, same: 2, reject: 0 })
    const other = await preview(
      call,
      'c.xlsx',
      {},
      await workbook({
        A: [
          ['NIP', 'NAMA', 'KOLOM Y'],
          [budi, 'Budi', 'x'],
        ],
      }),
    )
    expect(other.remembered).toBe(false)
  })

  it('leaves out the rows that a person leaves out, and pages', async () => {
    const { call } = office()
    const shown = await preview(
      call,
      'a.xlsx',
      { leftOut: [{ sheet: 'A', line: 2 }], limit: 1, show: 'create' },
      await bytesOf(),
    )
    expect(shown.rows.map(({ name }) => name)).toEqual(['Siti'])
    expect(shown.skippedCounts).toEqual({ header: 1, leftOut: 1 })
    const rest = await call('import.revise', { previewId: shown.previewId, options: { offset: 1, limit: 5 } })
    expect(rest.rows.map(({ name }) => name)).toEqual(['Siti'])
    expect(rest.counts.create).toBe(2)
  })

  it('tells how far it is and can be cancelled before anything is stored', async () => {
    const { call, backend, send } = office()
    const rows = Array.from({ length: 1200 }, (_, index) => [
      `19860926201505${1001 + index}`.slice(0, 18),
      `Nama ${index}`,
    ])
    const { previewId } = await preview(call, 'a.xlsx', {}, await workbook({ A: [['NIP', 'NAMA'], ...rows] }))
    const stages: string[] = []
    let cancel = false
    backend.subscribe((event) => {
      if (event.topic !== 'progress') return
      stages.push(`${event.stage} ${event.done}`)
      cancel = event.done > 0
    })
    const session = { id: 'test', name: 'Uji', role: 'owner', scope: { kind: 'all' } } as const
    const cancellation = { signal: new AbortController().signal, isCancelled: () => cancel }
    const reply = await backend.dispatch(session, 'import.commit', { previewId, task: 'x' }, cancellation)
    expect(reply).toMatchObject({ ok: false, error: { key: 'error.cancelled' } })
    expect(stages).toEqual(['progress.saving 0', expect.stringMatching(/^progress\.saving [1-9]/)])
    expect((await call('employee.list', {})).total).toBe(0)
    expect((await send('import.batches', {})).ok).toBe(true)
    expect((await call('import.commit', { previewId })).counts.create + 0).toBeGreaterThan(0)
  })
})
