import { inRoot, node24, sharingEnvironment } from './launch/folders.mjs'
import { install, isInstalled } from './launch/install.mjs'
import { runAttached } from './launch/run.mjs'
import { launchTexts } from './launch/texts.mjs'

// npm run faults, fuzz, access: as npm test, on a fresh clone too.
const [file, ...args] = process.argv.slice(2)
try {
  if (!isInstalled()) await install(launchTexts())
  process.exitCode = await runAttached(node24(), [inRoot(file), ...args], {
    env: sharingEnvironment(),
  })
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
