import { monotonicFactory } from 'ulid'

/** ULIDs in the order they were made, also within one millisecond. */
export const newId = monotonicFactory()
