import { enableCompileCache } from 'node:module'
import path from 'node:path'
import { appDataFolder } from './host/places.ts'

// compiled once, not at every start; only what is imported from here on
enableCompileCache(path.join(appDataFolder(), 'compiled'))
const { runCli } = await import('./cli/run-cli.ts')
const { askTerminal } = await import('./cli/ask-terminal.ts')

// A reader that closes early (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

process.exitCode = await runCli(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  // npm runs scripts in the project's folder and keeps the folder where the person typed
  cwd: process.env['INIT_CWD'] ?? process.cwd(),
  credentials: {
    user: process.env['TIMBANG_USER'],
    password: process.env['TIMBANG_PASSWORD'],
    ask: process.stdin.isTTY ? askTerminal : undefined,
  },
  ...(process.env['TIMBANG_DEBUG'] && { report: (error: unknown) => console.error(error) }),
})
