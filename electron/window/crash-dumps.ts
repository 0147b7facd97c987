import { readdirSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { app, crashReporter } from 'electron'

/** Enough to see whether it happened again. */
const kept = 3

/** What a crash leaves stays on this PC, where only the newest are kept: a dump holds memory, and so may hold names. */
export function keepCrashesLocal(folder: string): void {
  app.setPath('crashDumps', folder)
  crashReporter.start({ uploadToServer: false })
  for (const { file } of dumpsIn(folder).slice(kept)) rmSync(file, { force: true })
}

function dumpsIn(folder: string) {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.dmp'))
      .map((name) => path.join(folder, name))
      .map((file) => ({ file, at: statSync(file).mtimeMs }))
      .toSorted((a, b) => b.at - a.at)
  } catch {
    // no folder: nothing has crashed
    return []
  }
}
