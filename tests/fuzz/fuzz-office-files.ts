import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { ownerSession } from '#electron/api/session.ts'
import { openBackend, type Backend } from '#electron/backend.ts'
import { AppError } from '#shared/api/errors.ts'
import type { Verification } from '#shared/history/history.ts'
import { putSample } from '../sample-file.ts'
import { newTally, type FuzzOptions, type Tally } from './tally.ts'

/**
 * Copies of an office file with bits flipped, pages lost, swapped or emptied, and ends cut off. Each is refused by name and
 * left byte for byte, or told by the check, or holds what it held: none is taken for sound with other content.
 */
export async function fuzzOfficeFiles({ seed, runs }: FuzzOptions): Promise<Tally> {
  const tally = newTally()
  const folder = mkdtempSync(path.join(tmpdir(), 'timbang-fuzz-'))
  const file = path.join(folder, 'contoh.timbang')
  await putSample(file)
  const whole = readFileSync(file)
  const right = (await verified(file)) as Verification
  for (const bytes of fc.sample(damage(whole), { seed, numRuns: runs })) {
    tally.tried++
    writeFileSync(file, bytes)
    const found = await verified(file)
    if (found instanceof AppError) {
      tally.refused++
      if (!readFileSync(file).equals(bytes)) tally.crashed.push(`refused (${found.key}) and changed`)
    } else if (found instanceof Error) tally.crashed.push(String(found.stack).slice(0, 300))
    else if (!found.ok) tally.refused++
    else {
      tally.passed++
      if (found.contentHash !== right.contentHash) tally.crashed.push('passed as sound with other content')
    }
    for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true })
  }
  rmSync(folder, { recursive: true, force: true })
  return tally
}

/** What opening and the check say of a file: the refusal, or the answers. */
async function verified(file: string): Promise<Verification | Error> {
  let backend: Backend | undefined
  let bug: unknown
  try {
    backend = openBackend(file, { report: (_operation, error) => (bug = error) })
    await backend.requireSound()
    const reply = await backend.dispatch(ownerSession('test'), 'file.verify', {})
    if (bug !== undefined) return bug instanceof Error ? bug : new Error(JSON.stringify(bug))
    return reply.ok ? (reply.value as Verification) : AppError.from(reply.error)
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  } finally {
    backend?.close()
  }
}

const page = 4096

function damage(whole: Buffer): fc.Arbitrary<Buffer> {
  const pages = whole.length / page
  const at = fc.nat(pages - 1)
  const edit = (change: (copy: Buffer) => Buffer | void) => {
    const copy = Buffer.from(whole)
    return change(copy) ?? copy
  }
  return fc.oneof(
    fc
      .array(fc.tuple(fc.nat(whole.length - 1), fc.nat(7)), { minLength: 1, maxLength: 3 })
      .map((flips) =>
        edit((copy) => flips.forEach(([byte, bit]) => (copy[byte] = copy[byte]! ^ (1 << bit)))),
      ),
    at.map((nth) => edit((copy) => copy.subarray(0, nth * page))),
    at.map((nth) => edit((copy) => void copy.fill(0, nth * page, (nth + 1) * page))),
    fc
      .tuple(at, at)
      .map(([from, to]) => edit((copy) => void whole.copy(copy, to * page, from * page, (from + 1) * page))),
    fc.tuple(fc.nat(99), fc.nat(255)).map(([byte, value]) => edit((copy) => void (copy[byte] = value))),
  )
}
