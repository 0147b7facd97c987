import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { appDataFolder, inRoot, node24 } from './folders.mjs'
import { runAttached } from './run.mjs'

const answerFile = () => path.join(appDataFolder(), 'electron.json')
const wantedVersion = () =>
  JSON.parse(readFileSync(inRoot('node_modules/electron/package.json'), 'utf8')).version

/** Electron's program, where it has been downloaded. Never `require('electron')`, which downloads without asking. */
export function electronBinary() {
  try {
    const name = readFileSync(inRoot('node_modules/electron/path.txt'), 'utf8').trim()
    const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? inRoot('node_modules/electron/dist')
    const file = path.join(folder, name)
    return existsSync(file) ? file : undefined
  } catch {
    return undefined
  }
}

/** Asked once for each version of Electron: a PC that cannot reach the download is not made to wait at every start. */
export async function tryDownload(texts) {
  if (!process.stdout.isTTY || process.env.CI || hasFailedBefore()) return undefined
  await runAttached(node24(), [inRoot('build/get-electron.mjs'), texts.downloading])
  const binary = electronBinary()
  if (!binary) {
    mkdirSync(appDataFolder(), { recursive: true })
    writeFileSync(answerFile(), JSON.stringify({ version: wantedVersion(), downloadFailed: true }))
    console.log(texts.downloadFailed)
  }
  return binary
}

function hasFailedBefore() {
  try {
    const answer = JSON.parse(readFileSync(answerFile(), 'utf8'))
    return answer.downloadFailed === true && answer.version === wantedVersion()
  } catch {
    return false
  }
}
