import type { Message } from '../api/errors.ts'
import { z } from '../api/zod.ts'
import { isIsoDate } from '../date/iso-date.ts'

const Version = z.string().regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/)
const Notes = z.string().max(4000)

/** What the publisher signs: which program the installer in the bundle is, and that it is this very one. */
export const UpdateManifest = z.strictObject({
  product: z.literal('timbang'),
  version: Version,
  date: z.string().refine(isIsoDate),
  notes: z.strictObject({ id: Notes, en: Notes }),
  platform: z.enum(['win32', 'linux', 'darwin']),
  arch: z.enum(['x64', 'arm64']),
  /** A bare name: it becomes a file of this PC. */
  installer: z.string().regex(/^[A-Za-z0-9][\w .()-]{0,100}\.(?:exe|AppImage|deb|dmg)$/),
  bytes: z
    .int()
    .min(1)
    .max(1024 ** 3),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})
export type UpdateManifest = z.infer<typeof UpdateManifest>

/** A bundle whose signature is right, before anything of it runs. */
export interface UpdateOffer {
  readonly id: string
  readonly fileName: string
  readonly version: string
  readonly date: string
  readonly notes: { readonly id: string; readonly en: string }
  readonly bytes: number
  /** Why it may not be installed here. */
  readonly refused?: Message
}

/** Whether this program takes updates: only an installed one does, and only one that knows its publisher's key. */
export type UpdateReadiness = 'ready' | 'noKey' | 'notInstalled'
/** The installer runs once the program is closed, or it lies ready for the person to open. */
export type UpdateOutcome = 'afterClosing' | 'shown'

interface Here {
  readonly version: string
  readonly platform: string
  readonly arch: string
}

/** Never back to an older version, whose faults are known, and never the program of another kind of computer. */
export function refusalOfUpdate(manifest: UpdateManifest, here: Here): Message | undefined {
  const { version, platform, arch } = manifest
  if (platform !== here.platform || arch !== here.arch)
    return { key: 'update.error.otherPlatform', params: { platform: `${platform} ${arch}` } }
  if (compareVersions(version, here.version) <= 0)
    return { key: 'update.error.notNewer', params: { version, here: here.version } }
  return undefined
}

function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number))
  const at = left!.findIndex((part, index) => part !== right![index])
  return at < 0 ? 0 : left![at]! - (right![at] ?? 0)
}
