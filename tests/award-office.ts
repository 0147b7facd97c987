import type { Call } from '#shared/api/client.ts'
import type { Input } from '#shared/api/contract.ts'
import { period, rate, startCalibrationOffice } from './calibration-office.ts'

/** Nine people of two sections, all rated in every quarter and the year: Budi and Citra best, the others as expected; Joko below. */
export async function startAwardOffice() {
  const office = await startCalibrationOffice()
  const { call, staff, budi, citra, others } = office
  const marks = staff.map((id) => {
    if (id === others.at(-1)) return [id, 'below', 'below'] as const
    return [id, id === budi || id === citra ? 'above' : 'asExpected'] as const
  })
  for (const key of ['Q1', 'Q2', 'Q3', 'Q4']) await rate(call, marks, `${period}-${key}`)
  await rate(call, marks)
  await rate(call, [[budi, 'above', 'above']])
  return office
}

export const roundDraft: Input<'award.save'> = {
  title: 'Pegawai terbaik 2025',
  period,
  group: 'staff',
  minimum: 'good',
  completeYear: true,
  finalists: 3,
  question: 'Siapa yang lebih patut diteladani?',
  criteria: [
    { key: 'index', weight: 70 },
    { key: 'steadiness', weight: 30 },
  ],
}

/** A round whose criteria are fixed. */
export async function lockedRound(call: Call, draft: Partial<Input<'award.save'>> = {}): Promise<string> {
  const { id } = await call('award.save', { ...roundDraft, ...draft })
  await call('award.lock', { id, rowVersion: (await call('award.get', { id })).rowVersion })
  return id
}

/** Every member chooses by this rule until all pairs are met. */
export async function chooseAll(
  call: Call,
  id: string,
  better: (a: string, b: string, judge: number) => boolean,
): Promise<void> {
  const round = await call('award.get', { id })
  const nameOf = (number: number) => round.named.find((one) => one.number === number)!.fullName
  for (const [at, { id: judgeId }] of round.judges.entries())
    for (;;) {
      const { judges } = await call('award.get', { id })
      const next = judges.find((one) => one.id === judgeId)!.next
      if (!next) break
      const isFirst = better(nameOf(next.first), nameOf(next.second), at)
      await call('award.vote', { id, judgeId, ...next, won: isFirst ? next.first : next.second })
    }
}
