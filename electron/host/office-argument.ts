import path from 'node:path'

const flag = '--file='

/** The office file that a start names: `--file=PATH`, or the bare path that a double click passes on. */
export function officeFileOf(args: readonly string[], folder: string): string | undefined {
  const flagged = args.find((arg) => arg.startsWith(flag))?.slice(flag.length)
  const bare = args.find((arg) => !arg.startsWith('-') && arg.endsWith('.timbang'))
  const file = flagged ?? bare
  return file === undefined ? undefined : path.resolve(folder, file)
}

export const wantsSample = (args: readonly string[]): boolean => args.includes('--sample')
