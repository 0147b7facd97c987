import { inflateSync } from 'node:zlib'
import { AppError } from '#shared/api/errors.ts'
import type { FormRecord } from './record.ts'

/** A record of so many bytes would be that of a hundred thousand forms. */
const largest = 256 * 1024 * 1024

/** The record that a PDF of Timbang carries; refuses what carries none. What it says is not to be trusted before the file was set again. */
export function readRecord(bytes: Buffer): FormRecord {
  const text = bytes.toString('latin1')
  for (const { index } of text.matchAll(/\/Type\s*\/EmbeddedFile\b/g)) {
    const found = recordIn(bytes, text.indexOf('stream', index))
    if (found) return found
  }
  throw new AppError('invalid', 'form.verify.noRecord')
}

function recordIn(bytes: Buffer, keyword: number): FormRecord | undefined {
  if (keyword < 0) return undefined
  const start = bytes.indexOf('\n', keyword) + 1
  const end = bytes.indexOf('endstream', start)
  if (start === 0 || end < 0) return undefined
  const content = bytes.subarray(start, end)
  for (const read of [inflated, plain]) {
    const record = parsed(read(content))
    if (record) return record
  }
  return undefined
}

const plain = (content: Buffer) => content.toString('utf8')

function inflated(content: Buffer): string | undefined {
  try {
    return inflateSync(content, { maxOutputLength: largest }).toString('utf8')
  } catch {
    return undefined
  }
}

function parsed(text: string | undefined): FormRecord | undefined {
  try {
    const record: unknown = JSON.parse(text ?? '')
    return isRecord(record) ? record : undefined
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is FormRecord {
  if (typeof value !== 'object' || value === null) return false
  const { kind, paper, made, office, title, entries } = value as Partial<Record<keyof FormRecord, unknown>>
  const texts = [paper, made, office, title]
  const isWritten = texts.every((text) => typeof text === 'string')
  return (
    kind === 'timbang-form' && isWritten && Array.isArray(entries) && !Number.isNaN(Date.parse(String(made)))
  )
}
