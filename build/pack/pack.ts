import { build } from 'electron-builder'
import { packSettings } from './settings.ts'

// npm run dist: installers of this platform into release/, from the bundles in dist/. Needs a network the first time, for
// Electron itself and the tools that make installers; docs/release.md says what comes from where.
await build({ config: packSettings(), publish: 'never' })
