import { parentPort, workerData } from 'node:worker_threads'
import path from 'node:path'
import { AppError } from '#shared/api/errors.ts'
import { describeBug } from '../api/bug.ts'
import { failureOf } from '../api/failure.ts'
import { makeBackup, type Step } from '../safety/backup.ts'
import { backupFolderOf, stemOf } from '../safety/backup-places.ts'
import { describeBackup, thinFolder } from '../safety/backups.ts'
import { compareBackup, lookAtOffice } from '../safety/compare.ts'
import { restoreBackup } from '../safety/restore.ts'
import { copyToSecond, isSameDisk, isThere, listPlaces, placeIn } from '../safety/second-place.ts'
import { sweep } from '../safety/temporary.ts'
import { requireVerified } from '../safety/verify.ts'
import type { FromJob, JobData, JobName, Jobs } from './backup-job.ts'

// One piece of work with backups; the thread ends with it.
const port = parentPort!
const tell = (message: FromJob) => port.postMessage(message)
const step: Step = (stage, done, total) => tell({ kind: 'progress', stage, done, total })

type Doers = {
  readonly [N in JobName]: (ask: Jobs[N]['ask']) => Jobs[N]['answer'] | Promise<Jobs[N]['answer']>
}

const doers: Doers = {
  list: ({ office, second }) => ({
    backups: listPlaces(office, second),
    isSecondThere: second !== undefined && isThere(second),
  }),
  async mark({ office, folder, recipients }) {
    const { requireRecipients } = await import('../safety/encrypt.ts')
    requireRecipients(recipients)
    if (path.resolve(folder) === path.resolve(backupFolderOf(office)))
      throw new AppError('conflict', 'error.backup.samePlace', { folder })
    const place = placeIn(folder, office)
    return { ...place, sameDisk: isSameDisk(office, place.folder) }
  },
  copy: ({ office, second, now }) => copyToSecond(office, second, new Date(now), step),
  look: ({ office, now }) => lookAtOffice(office, new Date(now)),
  async make({ office, occasion, now }) {
    const folder = backupFolderOf(office)
    const made = await makeBackup({ source: office, folder, occasion, now: new Date(now), step })
    thinFolder(folder, stemOf(office), new Date(now))
    return describeBackup(made.file)!
  },
  async lineage({ file, known }) {
    const { compareCopies } = await import('../safety/lineage.ts')
    return compareCopies(file, known)
  },
  async inspect({ file, name, passphrase }) {
    const { inspectBackup } = await import('../safety/inspect.ts')
    return inspectBackup(file, name, passphrase)
  },
  sweep: ({ folders }) => sweep(folders),
  verify: ({ office }) => requireVerified(office),
  async check({ file }) {
    const { checkFully } = await import('../safety/inspect.ts')
    checkFully(file)
    return describeBackup(file)!
  },
  async drill({ office, now }) {
    const { drill } = await import('../safety/inspect.ts')
    return drill(office, new Date(now))
  },
  compare: ({ backup, office }) => compareBackup(backup, office),
  async salvage({ source, target, now }) {
    const { salvageOffice } = await import('../safety/salvage/salvage.ts')
    const { file: _file, contentHash: _hash, ...report } = salvageOffice(source, target, new Date(now), step)
    return report
  },
  async destroy({ now, ...ask }) {
    const { destroyYear } = await import('../privacy/destruction/destroy-year.ts')
    return destroyYear({ ...ask, now: new Date(now), step })
  },
  async copies(ask) {
    const { listCopies } = await import('../privacy/destruction/copies.ts')
    return listCopies(ask)
  },
  async removeCopies({ now, ...ask }) {
    const { removeCopies } = await import('../privacy/destruction/copies.ts')
    return removeCopies({ ...ask, now: new Date(now) })
  },
  restore: ({ now, ...ask }) => restoreBackup({ ...ask, now: new Date(now), step }),
}

const { name, ask } = workerData as JobData
try {
  tell({ kind: 'done', answer: await (doers[name] as (ask: unknown) => unknown)(ask) })
} catch (error) {
  const report = (bug: unknown) => tell({ kind: 'bug', text: describeBug(bug) })
  tell({ kind: 'failed', error: failureOf(error, report) })
}
