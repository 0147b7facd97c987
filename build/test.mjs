import { inRoot, node24, sharingEnvironment } from './launch/folders.mjs'
import { install, isInstalled } from './launch/install.mjs'
import { runAttached } from './launch/run.mjs'
import { launchTexts } from './launch/texts.mjs'

// npm test: installs what is missing with whatever Node there is, then goes on with the one it needs.
try {
  if (!isInstalled()) await install(launchTexts())
  process.exitCode = await runAttached(node24(), [inRoot('build/run-tests.ts')], {
    env: sharingEnvironment(),
  })
} catch (error) {
  console.error(error.message)
  console.log('0 passed, 1 failed')
  process.exitCode = 1
}
