import { inflateSync } from 'node:zlib'
import { AppError } from '#shared/api/errors.ts'
import { z } from '#shared/api/zod.ts'
import { formCodes, formKinds } from '#shared/form/form.ts'
import { matrixLevels } from '#shared/plan/cascade/matrix.ts'
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

const Hex = z.string().regex(/^(?:[0-9a-f]{2})+$/)

/** As far as it is read before the file is known to be what it says; the record itself stays as it was written, letter by letter. */
const Shape = z.looseObject({
  kind: z.literal('timbang-form'),
  paper: z.string(),
  made: z.iso.datetime(),
  office: z.string(),
  title: z.string(),
  isMarked: z.boolean(),
  entries: z.array(
    z.looseObject({
      asked: z.looseObject({
        employeeId: z.string(),
        period: z.string(),
        forms: z.array(z.enum(formKinds)),
        step: z.int().optional(),
        level: z.enum(matrixLevels).optional(),
        guidanceId: z.string().optional(),
      }),
      again: z.looseObject({ on: z.iso.date(), times: z.array(z.int()) }).optional(),
      signs: z.array(z.looseObject({ office: Hex, mark: Hex, key: Hex })).optional(),
      pages: z.array(z.looseObject({ code: z.enum(formCodes), subject: z.string() })),
    }),
  ),
})

const isRecord = (value: unknown): value is FormRecord => Shape.safeParse(value).success
