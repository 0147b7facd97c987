import { readdirSync, readFileSync, realpathSync } from 'node:fs'
import path from 'node:path'
import type { Message } from '#shared/api/errors.ts'

/** Why a folder is a bad home for a database that is written while it is open. */
type Risk = 'network' | 'cloud' | 'removable'

/** What is asked of this PC, so that the rules can be tried with the answers of others. */
export interface Surroundings {
  readonly platform: NodeJS.Platform
  /** The folder without links; on Windows a mapped letter becomes the share that it stands for. */
  realPath(folder: string): string
  /** Linux's table of mounts, `/proc/self/mountinfo`. */
  mounts(): string
  names(folder: string): readonly string[]
}

/** Folders that programs of synchronisation make, by the names that they give them. */
const cloudFolder =
  /^(?:OneDrive(?: - .+)?|Google ?Drive|My Drive|Drive Saya|Dropbox(?: \(.+\))?|Nextcloud\d*|ownCloud\d*|iCloud ?Drive|Mobile Documents|CloudStorage|MEGA(?:sync)?|pCloud ?Drive|Box(?: Sync)?|Yandex\.?Disk|SynologyDrive|Seafile)$/i
/** What such programs leave in a folder that they watch. */
const cloudMarker =
  /^(?:\.dropbox(?:\.cache)?|\._?sync_[0-9a-f]+\.db|\.owncloudsync\.log|\.nextcloudsync\.log|\.stfolder|\.tmp\.drive(?:down|up)load)$/i
const cloudMount = /^fuse\.(?:rclone|google-drive-ocamlfuse|onedriver|insync)$/
const networkMount =
  /^(?:nfs4?|cifs|smb3|smbfs|ncpfs|afs|9p|ceph|glusterfs|davfs|fuse\.(?:sshfs|davfs2?|gvfsd-fuse|glusterfs))$/

/** The risk of the folder in which an office lies; undefined for a disk of this PC, as far as can be told. */
export function riskOf(file: string, around: Surroundings = thisPc): Risk | undefined {
  const folder = around.realPath(path.dirname(file))
  const { type, place } = around.platform === 'linux' ? mountOf(folder, around.mounts()) : noMount
  if (cloudMount.test(type) || isWatched(folder, around)) return 'cloud'
  if (/^(?:\\\\|\/\/)(?![?.])/.test(folder) || networkMount.test(type)) return 'network'
  const plugged = around.platform === 'darwin' ? folder : place
  return /^\/(?:run\/media|media|Volumes)\/./.test(plugged) ? 'removable' : undefined
}

/** What the page says of it. */
export function placeNotice(file: string): Message | undefined {
  const risk = riskOf(file)
  return risk && { key: `condition.place.${risk}`, params: { folder: path.dirname(file) } }
}

const noMount = { type: '', place: '' }

/** The mount that a folder lies on: of those above it the nearest. */
function mountOf(folder: string, table: string): { readonly type: string; readonly place: string } {
  let nearest = noMount
  for (const line of table.split('\n')) {
    const [before = '', after = ''] = line.split(' - ')
    const place = (before.split(' ')[4] ?? '').replaceAll(/\\(\d{3})/g, (_all, octal: string) =>
      String.fromCharCode(Number.parseInt(octal, 8)),
    )
    // what the system itself runs from is this PC's disk, whatever its kind
    const isAbove = place !== '/' && (folder === place || folder.startsWith(`${place}/`))
    if (place !== '' && isAbove && place.length >= nearest.place.length)
      nearest = { type: after.split(' ')[0] ?? '', place }
  }
  return nearest
}

/** Whether a program of synchronisation has the folder, or one around it. */
function isWatched(folder: string, { names }: Surroundings): boolean {
  const parts = folder.split(/[\\/]/)
  if (parts.some((part) => cloudFolder.test(part))) return true
  return parts.some((_part, index) => {
    const above = parts.slice(0, index + 1).join(folder.includes('\\') ? '\\' : '/')
    return above !== '' && names(above).some((name) => cloudMarker.test(name))
  })
}

const thisPc: Surroundings = {
  platform: process.platform,
  realPath: (folder) => orElse(folder, () => realpathSync.native(folder)),
  mounts: () => orElse('', () => readFileSync('/proc/self/mountinfo', 'utf8')),
  names: (folder) => orElse([], () => readdirSync(folder)),
}

/** What this PC does not tell is no reason not to open an office. */
function orElse<T>(otherwise: T, ask: () => T): T {
  try {
    return ask()
  } catch {
    return otherwise
  }
}
