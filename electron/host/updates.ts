import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { AppError } from '#shared/api/errors.ts'
import {
  refusalOfUpdate,
  type UpdateOffer,
  type UpdateOutcome,
  type UpdateReadiness,
} from '#shared/update/update.ts'
import { readUpdate, takeInstaller } from '../update/update-file.ts'

/** What the shell of an installed program does for updates; absent where Timbang runs from its folder. */
export interface UpdateShell {
  /** The publisher's key that the program was built with. */
  readonly key: string | undefined
  readonly platform: string
  readonly arch: string
  /** Through this PC's own dialog; undefined when nothing was chosen. */
  choose(): Promise<string | undefined>
  /** Runs a checked installer once the program is closed, or shows where it lies. */
  install(installer: string): UpdateOutcome
}

interface UpdatesOptions {
  readonly shell: UpdateShell | undefined
  readonly version: string
  readonly appData: string
  /** A verified backup of the office that is open, if one is. */
  readonly backUp: () => Promise<void>
}

interface Updates {
  readonly readiness: UpdateReadiness
  choose(): Promise<UpdateOffer | null>
  install(id: string): Promise<UpdateOutcome>
}

/** Where a checked installer waits for its start. */
export const updateFolderOf = (appData: string) => path.join(appData, 'update')

/** Update bundles: nothing of one runs before it was chosen, checked, shown and chosen again. */
export function createUpdates({ shell, version, appData, backUp }: UpdatesOptions): Updates {
  const chosen = new Map<string, string>()
  const offerOf = async (file: string) => {
    if (shell?.key === undefined) throw new AppError('conflict', 'update.error.noKey')
    const update = await readUpdate(file, shell.key)
    return { update, refused: refusalOfUpdate(update.manifest, { ...shell, version }) }
  }
  return {
    readiness: shell === undefined ? 'notInstalled' : shell.key === undefined ? 'noKey' : 'ready',
    async choose() {
      const file = await shell?.choose()
      if (file === undefined) return null
      const { update, refused } = await offerOf(file)
      const { version: next, date, notes, bytes } = update.manifest
      const id = createHash('sha256').update(file).digest('hex').slice(0, 24)
      chosen.set(id, file)
      const fileName = path.basename(file)
      return { id, fileName, version: next, date, notes, bytes, ...(refused && { refused }) }
    },
    async install(id) {
      const file = chosen.get(id)
      if (shell === undefined || file === undefined || !existsSync(file))
        throw new AppError('not_found', 'update.error.gone')
      // the stick may hold another file by now
      const { update, refused } = await offerOf(file)
      if (refused) throw new AppError('conflict', refused.key, refused.params)
      const installer = await takeInstaller(file, update, updateFolderOf(appData))
      await backUp()
      return shell.install(installer)
    },
  }
}
