import { childEnvironment, inRoot, node24 } from './launch/folders.mjs'
import { install, isInstalled } from './launch/install.mjs'
import { runAttached } from './launch/run.mjs'
import { launchTexts } from './launch/texts.mjs'

// npm run faults, fuzz, access: as npm test, on a fresh clone too. The hundreds of programs that they start share what is compiled.
const [file, ...args] = process.argv.slice(2)
try {
  if (!isInstalled()) await install(launchTexts())
  const env = { ...childEnvironment(), NODE_COMPILE_CACHE: inRoot('node_modules/.cache/timbang') }
  process.exitCode = await runAttached(node24(), [inRoot(file), ...args], { env })
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
