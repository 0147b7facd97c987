import { spawn } from 'node:child_process'
import module from 'node:module'
import { pathToFileURL } from 'node:url'
import { childEnvironment, root } from './folders.mjs'

const parent = process.ppid

/**
 * Runs a program to its end behind one line on the terminal that counts the seconds (nothing but the line where there is
 * no terminal, nothing at all for an empty label); resolves with its exit code and what it printed.
 */
export function runQuietly(label, command, args, options = {}) {
  const started = Date.now()
  const terminal = process.stderr.isTTY && label !== ''
  const show = () => process.stderr.write(`\r${label}… ${Math.round((Date.now() - started) / 1000)} s `)
  if (terminal) show()
  else if (label !== '') process.stderr.write(`${label}…\n`)
  const timer = terminal ? setInterval(show, 1000) : undefined
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...childEnvironment(), NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...options,
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text))
    const end = (code) => {
      clearInterval(timer)
      if (terminal) process.stderr.write('\r\x1b[K')
      resolve({ code, output })
    }
    child.once('error', (error) => {
      output += error.message
      end(1)
    })
    child.once('close', (code) => end(code ?? 1))
  })
}

/** The lines of a program's output that say most about why it failed. */
export const lastLines = (output, count = 15) => output.trimEnd().split('\n').slice(-count).join('\n')

/**
 * Hands the terminal over to a program and resolves with its exit code. Being told to stop is passed on; a program that
 * listens for it also notices through the channel when this one is killed.
 */
export function runAttached(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: childEnvironment(),
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
      ...options,
    })
    const pass = (signal) => child.kill(signal)
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
    for (const signal of signals) process.on(signal, pass)
    const watch = whenNpmIsGone(() => pass('SIGTERM'))
    const end = (code) => {
      clearInterval(watch)
      for (const signal of signals) process.off(signal, pass)
      resolve(code)
    }
    child.once('error', () => end(1))
    child.once('exit', (code) => end(code ?? 1))
  })
}

/** As runAttached, in this very process, which then is the program: it hears itself that it is told to stop, and ends itself. */
export async function runHere(file) {
  whenNpmIsGone(() => process.kill(process.pid, 'SIGTERM'))
  module.enableCompileCache()
  await import(pathToFileURL(file).href)
}

/** npm may be killed without passing it on; then nobody is left to stop what it started. */
function whenNpmIsGone(stop) {
  if (!process.env.npm_lifecycle_event) return undefined
  return setInterval(() => process.ppid !== parent && stop(), 500)
}
