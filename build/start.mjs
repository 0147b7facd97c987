import path from 'node:path'
import { electronBinary, tryDownload } from './launch/electron.mjs'
import { inRoot, isNode24, node24 } from './launch/folders.mjs'
import { install, isInstalled } from './launch/install.mjs'
import { readOptions } from './launch/options.mjs'
import { lastLines, runAttached, runHere, runQuietly } from './launch/run.mjs'
import { isStale } from './launch/stale.mjs'
import { launchTexts } from './launch/texts.mjs'

// npm start: installs what is missing, builds what is stale, opens Timbang.
const texts = launchTexts()
const { values, wrong } = readOptions(process.argv.slice(2))
if (wrong !== undefined) {
  console.error(texts.wrongOption.replace('{what}', wrong))
  process.exit(2)
}
if (values.help) {
  console.log(texts.help)
  process.exit(0)
}

try {
  // nothing changed since a build that had all it needs: what is installed need not be looked through
  if (isStale() || node24() === undefined) {
    if (!isInstalled()) await install(texts)
    await build()
  }
  process.exitCode = await open()
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}

async function build() {
  const { code, output } = await runQuietly(texts.building, node24(), [inRoot('build/bundle.mjs')])
  if (code !== 0) throw new Error(`${texts.buildFailed}\n${lastLines(output)}`)
}

async function open() {
  const inBrowser = values.browser || values['no-open'] || values.port !== undefined
  if (!inBrowser) {
    const binary = electronBinary() ?? (await tryDownload(texts))
    const code = binary ? await openElectron(binary) : undefined
    if (code !== undefined) return code
    console.log(binary ? texts.electronFailed : texts.noElectron)
  }
  const serve = inRoot('dist/main/serve.js')
  // compiled once, not at every start; threads read it there too
  process.env.NODE_COMPILE_CACHE ??= inRoot('node_modules/.cache/timbang')
  // npm finds the installed Node first, so that from the second start on a process of its own would be one too many
  return isNode24() ? runHere(serve) : runAttached(node24(), [serve, ...process.argv.slice(2)])
}

/** Undefined where it dies at once, as it does on a desktop that lacks what its sandbox needs. */
async function openElectron(binary) {
  const began = Date.now()
  const sandbox = process.platform === 'linux' && process.getuid() === 0 ? ['--no-sandbox'] : []
  const code = await runAttached(binary, [...sandbox, inRoot('.'), ...fileArguments()])
  return code !== 0 && Date.now() - began < 3000 ? undefined : code
}

function fileArguments() {
  if (values.file !== undefined) return [`--file=${path.resolve(process.env.INIT_CWD ?? '.', values.file)}`]
  return values.sample ? ['--sample'] : []
}
