import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ownerSession } from '#electron/api/session.ts'
import { openBackend } from '#electron/backend.ts'
import { createOffice } from '#electron/host/office-file.ts'
import { makeBackup } from '#electron/safety/backup.ts'
import { backupFolderOf, stemOf } from '#electron/safety/backup-places.ts'
import { listBackups, thinFolder } from '#electron/safety/backups.ts'
import { stampOf } from '#shared/backup/backup-name.ts'
import { createCall } from '#shared/api/client.ts'
import { type FaultOptions, type FaultTally, newFaultTally, randomFrom } from './fault-tally.ts'

const day = 86_400_000

/**
 * PCs whose clock is wrong for a while: years back where its battery is empty, years ahead, right again. In each sitting somebody works
 * and makes a backup. The history stays in the order of the acts, no backup of a time to come is thinned, what was stored last is in a
 * backup, and who opens an office with a clock that went back is told so.
 */
export async function clockRounds({ rounds, seed }: FaultOptions): Promise<FaultTally> {
  const tally = newFaultTally()
  const random = randomFrom(seed)
  for (let round = 0; round < rounds; round++) {
    const folder = mkdtempSync(path.join(tmpdir(), 'timbang-clock-'))
    const office = path.join(folder, 'kantor.timbang')
    let now = new Date('2026-03-02T01:00:00Z')
    createOffice(office, { name: 'Kecamatan 0', year: 2026, rhythm: 'quarterly' }, { now })
    let latest = now
    for (let sitting = 1; sitting <= 6; sitting++) {
      tally.tried++
      const years = (random() - 0.5) * 30
      now = sitting % 2 === 0 ? new Date(now.getTime() + day) : new Date(latest.getTime() + years * 365 * day)
      const fault = await sit(office, { now, latest, name: `Kecamatan ${sitting}` })
      if (fault !== undefined)
        tally.lost.push(`clock, seed ${seed}, round ${round}, sitting ${sitting}: ${fault}`)
      if (now > latest) latest = now
    }
    rmSync(folder, { recursive: true, force: true })
  }
  return tally
}

interface Sitting {
  readonly now: Date
  /** When the office was changed last, by the clocks of before. */
  readonly latest: Date
  readonly name: string
}

async function sit(office: string, { now, latest, name }: Sitting): Promise<string | undefined> {
  const bugs: unknown[] = []
  const backend = openBackend(office, { clock: () => now, report: (...bug) => bugs.push(bug) })
  const call = createCall((operation, input) => backend.dispatch(ownerSession('child'), operation, input))
  const isTold = backend.condition.notices.some(({ key }) => key === 'condition.clock')
  const { rowVersion } = await call('office.get', {})
  await call('office.save', { name, rowVersion })
  const events = await call('history.list', { limit: 100 })
  const verified = await call('file.verify', {})
  const folder = backupFolderOf(office)
  const before = listBackups(office)
  await makeBackup({ source: office, folder, occasion: 'timer', now })
  thinFolder(folder, stemOf(office), now)
  const after = listBackups(office)
  backend.close()
  const gone = before.filter(
    ({ fileName, stamp }) => stamp > stampOf(now) && !readdirSync(folder).includes(fileName),
  )
  const isOrdered = events.every(({ seq }, at) => at === 0 || seq < events[at - 1]!.seq)
  if (bugs.length > 0) return `a bug: ${JSON.stringify(bugs).slice(0, 300)}`
  if (isTold !== now < latest) return `told ${isTold}, while the clock stands at ${now.toISOString()}`
  if (!isOrdered || events[0]?.at !== now.toISOString()) return 'the history is not in the order of the acts'
  if (!verified.ok) return 'the office does not verify'
  if (gone.length > 0) return `${gone.length} backups of a time to come are gone`
  return after.some(({ holds }) => holds?.head === verified.head)
    ? undefined
    : 'what was stored last is in no backup'
}
