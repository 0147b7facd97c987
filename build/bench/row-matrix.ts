import path from 'node:path'
import type { Call } from '#shared/api/client.ts'
import { cellOf, cellText } from '#shared/plan/cascade/matrix.ts'
import { type BenchOptions, median, type Row } from './measure.ts'
import { openOffice } from './open-office.ts'
import { benchYear } from './person-of.ts'

const next = benchYear + 1

/** P21: the matrix of roles of a head who rates a whole unit, after a cell of it was filled; and the filling itself. */
export async function matrixRow({ size, runs, folder }: BenchOptions): Promise<Row> {
  const { call, close } = openOffice(path.join(folder, `office-${size}.timbang`))
  const { leaderId, people } = await startYear(call)
  const [opened, filled]: [number[], number[]] = [[], []]
  for (let run = -1; run < runs; run++) {
    const { columns, level, rows } = await call('plan.matrix', { leaderId, year: next })
    const row = rows[(run + 1) % rows.length]!
    const cell = { employeeId: row.employeeId, columnId: columns[0]!.id, text: `Peran ${run + 1}` }
    const cells = [{ ...cell, seen: cellText(cellOf(row, cell.columnId)) }]
    const fill = await timed(() => call('plan.fillMatrix', { leaderId, year: next, level, cells }))
    const open = await timed(() => call('plan.matrix', { leaderId, year: next }))
    if (run < 0) continue
    filled.push(fill)
    opened.push(open)
  }
  close()
  return {
    id: 'P21',
    work: `matrix of roles of a head of ${people} among ${size.toLocaleString('en')}, opened after a cell was filled`,
    peer: '—',
    ours: median(opened),
    unit: 'ms',
    first: 300,
    goal: 50,
    also: [{ what: 'a cell stored', ours: median(filled), first: 50, unit: 'ms' }],
  }
}

/** P22: what one person's plan may be built from, last year with its figures, the leader's plan and the library, after an edit. */
export async function builderRow({ size, runs, folder }: BenchOptions): Promise<Row> {
  const { call, close } = openOffice(path.join(folder, `office-${size}.timbang`))
  const { leaderId } = await startYear(call)
  const { rows } = await call('plan.matrix', { leaderId, year: next })
  await call('library.fill', { year: benchYear, least: 2 })
  const opened: number[] = []
  for (let run = -1; run < runs; run++) {
    const { employeeId } = rows[(run + 1) % rows.length]!
    const line = { kind: 'additional' as const, text: `Tugas ${run + 1}` }
    await call('plan.addLines', { employeeId, year: next, lines: [line] })
    const open = await timed(() => call('plan.proposal', { employeeId, year: next }))
    if (run >= 0) opened.push(open)
  }
  close()
  return {
    id: 'P22',
    work: `plan builder of one among ${size.toLocaleString('en')}, opened after an edit`,
    peer: '—',
    ours: median(opened),
    unit: 'ms',
    first: 300,
    goal: 50,
  }
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await act()
  return performance.now() - begun
}

/** The next year with the plan of one head. */
async function startYear(call: Call): Promise<{ leaderId: string; people: number }> {
  await call('year.open', { year: next, rhythm: 'quarterly' })
  const [leader] = await call('plan.matrixLeaders', { year: next })
  const { id: leaderId, people } = leader!
  await call('plan.addLines', {
    employeeId: leaderId,
    year: next,
    lines: [1, 2, 3, 4].map((number) => ({ kind: 'main' as const, text: `Hasil pimpinan ${number}` })),
  })
  return { leaderId, people }
}
