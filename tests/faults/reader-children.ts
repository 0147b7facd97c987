import { readdirSync, readFileSync } from 'node:fs'

/** The reader processes that this process or the given one has started and that still live. */
export function readersOf(parent = process.pid): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => parentOf(pid) === parent && commandOf(pid).includes('read-process'))
}

/** The most memory that a process has held so far, in megabytes. */
export function peakOf(pid: number): number {
  const peak = /VmHWM:\s+(\d+) kB/.exec(textOf(`/proc/${pid}/status`))?.[1]
  return Number(peak ?? 0) / 1024
}

function parentOf(pid: number): number {
  return Number(/PPid:\s+(\d+)/.exec(textOf(`/proc/${pid}/status`))?.[1] ?? 0)
}

function commandOf(pid: number): string {
  return textOf(`/proc/${pid}/cmdline`)
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    // it has just ended
    return ''
  }
}

export function isRunning(pid: number): boolean {
  return !/^State:\s+Z/m.test(textOf(`/proc/${pid}/status`)) && commandOf(pid) !== ''
}
