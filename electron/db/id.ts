import { randomFillSync } from 'node:crypto'
import { monotonicFactory } from 'ulid'

/** Bytes of the system's generator, fetched many at a time: ulid asks for each letter by itself. */
const bytes = new Uint8Array(4096)
let taken = bytes.length

function randomFraction(): number {
  if (taken === bytes.length) {
    randomFillSync(bytes)
    taken = 0
  }
  return (bytes[taken++] ?? 0) / 256
}

const random = monotonicFactory(randomFraction)
let next: () => string = random

/** ULIDs in the order they were made, also within one millisecond. */
export function newId(): string {
  return next()
}

/** While `work` runs, ids are the same every time: for a file whose content must be reproducible, like the sample. */
export function withFixedIds<T>(time: number, work: () => T): T {
  const fixed = monotonicFactory(() => 0.5)
  next = () => fixed(time)
  try {
    return work()
  } finally {
    next = random
  }
}
