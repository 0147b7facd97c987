import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import path from 'node:path'
import type { Drive } from '#shared/backup/backup.ts'

/** Where drives that people plug in appear: not the disk that the system runs from. */
export function driveRoots(platform: NodeJS.Platform = process.platform): string[] {
  if (platform === 'win32') return windowsDrives()
  if (platform === 'darwin') return volumes()
  try {
    return mountsIn(readFileSync('/proc/mounts', 'utf8'))
  } catch {
    return []
  }
}

/** The folders in a Linux table of mounts, writable ones, under which desktops show drives; it writes a space as `\\040`. */
export function mountsIn(table: string): string[] {
  return (
    table
      .split('\n')
      .map((line) => line.split(' '))
      // what may only be read takes no copy
      .filter(([, , , rights = '']) => !rights.split(',').includes('ro'))
      .map(([, place = '']) => place)
      .map((place) =>
        place.replaceAll(/\\(\d{3})/g, (_all, octal: string) =>
          String.fromCharCode(Number.parseInt(octal, 8)),
        ),
      )
      .filter((place) => /^\/(?:run\/media|media|mnt)\/./.test(place))
  )
}

function windowsDrives(): string[] {
  const system = (process.env['SystemDrive'] ?? 'C:').toUpperCase()
  return Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ', (letter) => `${letter}:`)
    .filter((drive) => drive !== system && existsSync(`${drive}\\`))
    .map((drive) => `${drive}\\`)
}

function volumes(): string[] {
  try {
    return readdirSync('/Volumes')
      .map((name) => path.join('/Volumes', name))
      .filter((place) => realpathSync(place) !== '/')
  } catch {
    return []
  }
}

/** What a page names a drive by. */
export const driveId = (root: string) => createHash('sha256').update(root).digest('hex').slice(0, 24)

export function describeDrives(roots: readonly string[]): Promise<Drive[]> {
  return Promise.all(
    roots.map(async (root) => {
      const free = await statfs(root).then(
        ({ bavail, bsize }) => bavail * bsize,
        () => undefined,
      )
      return { id: driveId(root), path: root, ...(free !== undefined && { freeBytes: free }) }
    }),
  )
}

/** On a drive copies lie in a folder of their own. */
export const folderOnDrive = (root: string) => path.join(root, 'Cadangan Timbang')
