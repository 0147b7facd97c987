import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { NameOf, Slices } from '#shared/api/contract.ts'
import { AppError } from '#shared/api/errors.ts'
import type { OfficeCondition, OfficeFile } from '#shared/office/office.ts'
import type { HostHandlers } from '../../api/context.ts'
import type { KnownOffices } from '../../safety/lineage.ts'
import { removeDatabase } from '../../safety/remove-database.ts'
import { temporaryOf } from '../../safety/temporary.ts'
import type { Preparation } from '../thread-message.ts'
import type { Parts } from './parts.ts'

const mostKnownPlaces = 100

type OfficeOperation = keyof Slices['office'] & NameOf<'host'> & `office.${string}`

/** Which office is open, and the ways to another one. */
export function officeHandlers(parts: Parts): Pick<HostHandlers, OfficeOperation> {
  const { options, shelf, preferences, current } = parts
  const open = async (file: string, prepare?: Preparation): Promise<OfficeFile> => {
    await current.swap(file, { prepare })
    return shelf.describe(file)
  }
  const openUnlessDeparted = async (file: string) => {
    await unlessDeparted(parts, file, (known) => current.swap(file, { known }))
    return shelf.describe(file)
  }
  return {
    'office.list': async () => {
      await current.settled()
      const { open: opened, refused, damaged } = current
      return {
        folder: shelf.folder,
        offices: shelf.list(),
        ...(opened && { open: shelf.describe(opened.file), condition: conditionOf(opened, preferences) }),
        hasDialog: options.chooseFile !== undefined,
        ...(refused && { refused }),
        ...(damaged !== undefined && { damaged: shelf.describe(damaged) }),
      }
    },
    'office.new': (office) => open(shelf.freshPath(office.name), { kind: 'office', office }),
    'office.open': ({ id, departed }) =>
      departed ? open(shelf.pathOf(id)) : openUnlessDeparted(shelf.pathOf(id)),
    'office.choose': async () => {
      const file = await options.chooseFile?.()
      return file === undefined ? null : openUnlessDeparted(path.resolve(file))
    },
    'office.add': ({ name, base64 }) =>
      openCopy(
        shelf.freshPath(path.parse(name).name),
        name,
        Buffer.from(base64, 'base64'),
        openUnlessDeparted,
      ),
    'office.openSample': async ({ reset }) => {
      const file = await samplePath(parts)
      const isOpen = current.open?.file === file
      return open(file, reset || !isOpen ? { kind: 'sample', reset } : undefined)
    },
    'office.acceptPlace': () => {
      const file = current.open?.file
      if (file === undefined) throw new AppError('conflict', 'error.office.notOpen')
      const known = (preferences.get().knownPlaces ?? []).filter((place) => place !== path.dirname(file))
      preferences.save({ knownPlaces: [path.dirname(file), ...known].slice(0, mostKnownPlaces) })
      return null
    },
    'office.close': async () => {
      await current.close()
      preferences.rememberLast(undefined)
      return null
    },
    ...damageHandlers(parts),
  }
}

/** What is left to do with a damaged office besides restoring one of its backups. */
function damageHandlers({
  shelf,
  current,
  queue,
  clock,
}: Parts): Pick<HostHandlers, 'office.read' | 'office.salvage'> {
  return {
    'office.read': async ({ id }) => {
      const file = shelf.pathOf(id)
      await current.read(file)
      return shelf.describe(file)
    },
    'office.salvage': async ({ id, task }) => {
      const source = shelf.pathOf(id)
      const target = shelf.freshPath(`${path.parse(source).name}-selamat`)
      try {
        const report = await queue.run('salvage', { source, target, now: clock().toISOString() }, task)
        return { ...report, office: shelf.describe(target) }
      } finally {
        // of one that was stopped
        removeDatabase(temporaryOf(target))
      }
    },
  }
}

/** How the open office is; of its folder as long as that is not understood. */
function conditionOf(
  { file, thread: { opened } }: NonNullable<Parts['current']['open']>,
  preferences: Parts['preferences'],
): OfficeCondition {
  const { condition, place } = opened
  const isKnown = place === undefined || (preferences.get().knownPlaces ?? []).includes(path.dirname(file))
  return isKnown ? condition : { ...condition, notices: [...condition.notices, place] }
}

/** Writes a copy and opens it; what turns out to be no office file leaves nothing behind. */
async function openCopy(
  file: string,
  name: string,
  bytes: Uint8Array,
  open: (file: string) => Promise<OfficeFile>,
): Promise<OfficeFile> {
  writeFileSync(file, bytes, { flag: 'wx', mode: 0o600 })
  try {
    return await open(file)
  } catch (error) {
    // it is an office, about which the person has yet to decide
    if (isDeparted(error)) throw error
    for (const suffix of ['', '-wal', '-shm', '.lock']) rmSync(file + suffix, { force: true })
    // the sentence names the file that was chosen, not the copy that is gone
    throw error instanceof AppError ? new AppError(error.code, error.key, { ...error.params, name }) : error
  }
}

/** A copy that does not go on from the one this PC knows stays among the files, and the refusal says as which. */
export async function unlessDeparted<T>(
  { shelf, lines }: Parts,
  file: string,
  open: (known: KnownOffices) => Promise<T>,
): Promise<T> {
  try {
    return await open(lines.all())
  } catch (error) {
    if (!isDeparted(error)) throw error
    shelf.remember({ file, sample: false })
    throw new AppError(error.code, error.key, { ...error.params, id: shelf.describe(file).id })
  }
}

const isDeparted = (error: unknown): error is AppError =>
  error instanceof AppError && error.key.startsWith('error.lineage.')

export async function samplePath({ shelf, current }: Parts): Promise<string> {
  await current.settled()
  return shelf.samplePath(async (file) => {
    if (current.open?.file === file) return current.open.thread.opened.sample
    const { isSampleFile } = await import('../sample-file.ts')
    return isSampleFile(file)
  })
}
