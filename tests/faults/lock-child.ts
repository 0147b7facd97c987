import { closeSync, openSync, unlinkSync } from 'node:fs'
import { AppError } from '#shared/api/errors.ts'
import { lockFile } from '#electron/safety/lock.ts'

// Takes and gives back the lock of one file for a while; while it holds it, nobody else may have left a mark.
const [file, mark, milliseconds] = process.argv.slice(2) as [string, string, string]
const end = Date.now() + Number(milliseconds)
let taken = 0
let shared = 0
while (Date.now() < end) {
  try {
    const unlock = lockFile(file)
    taken++
    try {
      closeSync(openSync(mark, 'wx'))
      unlinkSync(mark)
    } catch {
      shared++
    }
    unlock()
  } catch (error) {
    if (!(error instanceof AppError && error.key === 'error.file.held')) throw error
  }
}
console.log(JSON.stringify({ taken, shared }))
