import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { inRoot } from './launch/folders.mjs'

// Whose work is in what was built: Vite says whose code went into the bundles; what is no code of a bundle is added here.
const readJson = (...parts) => JSON.parse(readFileSync(inRoot(...parts), 'utf8'))

/** A package with its licence as it lies in node_modules. */
function packageOf(name) {
  const { version, license } = readJson('node_modules', name, 'package.json')
  const file = inRoot('node_modules', name, 'LICENSE')
  return { name, version, identifier: license, text: existsSync(file) ? readFileSync(file, 'utf8') : '' }
}

/** Fonts and the like come in by style sheets, native modules stay outside the bundles. */
function besideBundles() {
  const { dependencies, devDependencies } = readJson('package.json')
  const fonts = Object.keys(devDependencies).filter((name) => name.startsWith('@fontsource'))
  return [...Object.keys(dependencies), ...fonts].map(packageOf)
}

/** Writes the list for the page (Pengaturan › Tentang) and the text that lies beside the installed program. */
export function writeNotices() {
  const lists = ['dist/main/licenses.json', 'dist/main/licenses-reader.json', 'dist/renderer/licenses.json']
  const all = [...lists.flatMap((file) => readJson(file)), ...besideBundles()]
  const once = [...new Map(all.map((one) => [`${one.name} ${one.version}`, one])).values()]
  const notices = once
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en') || a.version.localeCompare(b.version, 'en'))
    .map(({ name, version, identifier = '', text = '' }) => ({
      name,
      version,
      license: identifier,
      text: text.trim(),
    }))
  for (const file of lists) rmSync(inRoot(file))
  writeFileSync(inRoot('dist/renderer/licenses.json'), JSON.stringify(notices))
  const rule = '-'.repeat(78)
  const words = notices.map(({ name, version, license, text }) =>
    [rule, `${name} ${version}`, license, '', text].join('\n'),
  )
  const head =
    'Timbang holds the work of others, under these licences. Electron and Chromium bring their own (LICENSES.chromium.html).'
  writeFileSync(inRoot('dist/THIRD-PARTY-NOTICES.txt'), `${[head, ...words].join('\n')}\n`)
}
