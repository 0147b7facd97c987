import { writeSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { startBackend } from '#tests/backend.ts'
import { largeList } from './build-workbooks.ts'
import { previewOf } from './previewed.ts'
import { readersOf } from './reader-children.ts'

// Reads a large list, says which process does it, and is killed.
const { send } = startBackend()
void previewOf(send, 'a.xlsx', largeList())
while (readersOf().length === 0) await wait(5)
// until it is in the middle of its work
await wait(500)
writeSync(1, `${readersOf().join(' ')}\n`)
await wait(60_000)
