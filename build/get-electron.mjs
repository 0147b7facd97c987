import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { downloadArtifact } from '@electron/get'
import { inRoot } from './launch/folders.mjs'

// Fetches Electron's archive into its cache, showing one line, and gives up after ten seconds without a byte.
const label = process.argv[2]
const longestSilenceMs = 10_000
const require = createRequire(inRoot('package.json'))
const { version } = require('electron/package.json')

const giveUp = () => {
  process.stderr.write('\n')
  process.exit(1)
}
let silence = setTimeout(giveUp, longestSilenceMs)
process.stderr.write(`${label}…`)
try {
  await downloadArtifact({
    version,
    artifactName: 'electron',
    checksums: require('electron/checksums.json'),
    platform: process.platform,
    arch: process.arch,
    downloadOptions: {
      quiet: true,
      async getProgressCallback({ percent }) {
        clearTimeout(silence)
        silence = setTimeout(giveUp, longestSilenceMs)
        process.stderr.write(`\r${label}… ${Math.round(percent * 100)} % `)
      },
    },
  })
} catch {
  giveUp()
}
clearTimeout(silence)
process.stderr.write('\n')
// Electron's own script finds the archive in the cache, unpacks it and notes where the program is
const { status } = spawnSync(process.execPath, [require.resolve('electron/install.js')], { stdio: 'ignore' })
process.exit(status ?? 1)
