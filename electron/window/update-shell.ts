import { spawn } from 'node:child_process'
import { app, dialog, shell } from 'electron'
import type { UpdateShell } from '../host/updates.ts'
import { releaseKey } from '../update/release-key.ts'

/** Time for the page to say what happens next. */
const farewellMs = 3000

/**
 * An installed program's part in updates. On Windows the installer runs once the office is closed and the program has ended; a
 * portable one, and every other system, only shows where the checked installer lies.
 */
export function createUpdateShell(
  filter: () => string,
  platform: NodeJS.Platform = process.platform,
): UpdateShell {
  return {
    key: releaseKey,
    platform,
    arch: process.arch,
    async choose() {
      const { filePaths } = await dialog.showOpenDialog({
        filters: [{ name: filter(), extensions: ['timbang-update'] }],
        properties: ['openFile'],
      })
      return filePaths[0]
    },
    install(installer) {
      if (platform !== 'win32' || process.env['PORTABLE_EXECUTABLE_FILE'] !== undefined) {
        shell.showItemInFolder(installer)
        return 'shown'
      }
      app.once('quit', () => spawn(installer, { detached: true, stdio: 'ignore' }).unref())
      setTimeout(() => app.quit(), farewellMs)
      return 'afterClosing'
    },
  }
}
