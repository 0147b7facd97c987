import { runCli } from './cli/run-cli.ts'

// A reader that closes early (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

process.exitCode = await runCli(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  // npm runs scripts in the project's folder and keeps the folder where the person typed
  cwd: process.env['INIT_CWD'] ?? process.cwd(),
  ...(process.env['TIMBANG_DEBUG'] && { report: (error: unknown) => console.error(error) }),
})
