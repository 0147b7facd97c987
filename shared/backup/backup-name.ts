/** What a backup's name says: whose it is, and when it was made by the clock of its PC. */
interface BackupName {
  /** The office file's own name without its ending. */
  readonly stem: string
  /** `2026-11-24 08.15.09`: sorts as time does, and no system forbids it in a name. */
  readonly stamp: string
  readonly encrypted: boolean
}

const pattern = /^(.+) (\d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d)(?: \(\d+\))?\.timbang(\.age)?$/

/** Undefined for what Timbang would not have named so. */
export function readBackupName(fileName: string): BackupName | undefined {
  const [, stem, stamp, age] = pattern.exec(fileName) ?? []
  if (stem === undefined || stamp === undefined) return undefined
  return { stem, stamp, encrypted: age !== undefined }
}

/** `copy` tells several of one second apart, from 1. */
export function backupNameOf({ stem, stamp, encrypted }: BackupName, copy: number): string {
  return `${stem} ${stamp}${copy === 1 ? '' : ` (${copy})`}.timbang${encrypted ? '.age' : ''}`
}

export function stampOf(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0')
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
  return `${day} ${two(now.getHours())}.${two(now.getMinutes())}.${two(now.getSeconds())}`
}

/** Newest first; of one second the last copy, whose name is the longer one. */
export function byNewest(
  a: { stamp: string; fileName: string },
  b: { stamp: string; fileName: string },
): number {
  if (a.stamp !== b.stamp) return a.stamp < b.stamp ? 1 : -1
  return b.fileName.length - a.fileName.length || (a.fileName < b.fileName ? 1 : -1)
}

/**
 * The newest of a list that is sorted so, by a stamp of now. One that is yet to come was made while a clock was wrong: it counts only where
 * there is no other.
 */
export function newestOf<B extends { readonly stamp: string; readonly damaged: boolean }>(
  newestFirst: readonly B[],
  now: string,
): B | undefined {
  const whole = newestFirst.filter(({ damaged }) => !damaged)
  return whole.find(({ stamp }) => stamp <= now) ?? whole[0]
}

/** The moment that a stamp names on this PC's clock. */
export function momentOf(stamp: string): Date {
  return new Date(`${stamp.slice(0, 10)}T${stamp.slice(11).replaceAll('.', ':')}`)
}
