import { createBuilder } from 'vite'
import { inRoot } from './launch/folders.mjs'
import { writeNotices } from './notices.mjs'
import { writeStamp } from './launch/stale.mjs'

// npm run build: the page, the Node programs and the preload into dist/.
const began = new Date()
try {
  const builder = await createBuilder({ configFile: inRoot('build/vite.config.ts'), logLevel: 'warn' })
  await builder.buildApp()
  writeNotices()
  writeStamp(began)
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
