import { monotonicFactory } from 'ulid'

const random = monotonicFactory()
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
