import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync } from 'node:fs'

const pieceBytes = 4 * 1024 * 1024

/** Of the bytes of a file, read piece by piece; for threads that may wait for the disk. */
export function sha256Of(file: string): string {
  const hash = createHash('sha256')
  const piece = Buffer.allocUnsafe(pieceBytes)
  const handle = openSync(file, 'r')
  try {
    for (;;) {
      const length = readSync(handle, piece)
      if (length === 0) return hash.digest('hex')
      hash.update(piece.subarray(0, length))
    }
  } finally {
    closeSync(handle)
  }
}
