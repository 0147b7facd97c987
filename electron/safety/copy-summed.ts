import { createHash } from 'node:crypto'
import { closeSync, fstatSync, openSync, readSync, writeSync } from 'node:fs'
import type { Step } from './backup.ts'

const pieceBytes = 4 * 1024 * 1024

/** Copies a file piece by piece to a new one and returns the SHA-256 of what was read. */
export function copySummed(from: string, to: string, step?: Step): string {
  const hash = createHash('sha256')
  const piece = Buffer.allocUnsafe(pieceBytes)
  const source = openSync(from, 'r')
  try {
    const total = fstatSync(source).size
    const target = openSync(to, 'wx', 0o600)
    try {
      for (let done = 0; ;) {
        const length = readSync(source, piece)
        if (length === 0) return hash.digest('hex')
        hash.update(piece.subarray(0, length))
        for (let written = 0; written < length;)
          written += writeSync(target, piece, written, length - written)
        done += length
        step?.('progress.copying', done, total)
      }
    } finally {
      closeSync(target)
    }
  } finally {
    closeSync(source)
  }
}
