import { AppError } from '#shared/api/errors.ts'
import type { FileData } from '#shared/api/file-data.ts'
import type { CheckedEntry, FormCheck, FormVerification } from '#shared/form/verification.ts'
import type { QueryContext } from '../api/context.ts'
import { typesetPdf } from '../typeset/typeset.ts'
import { paperDigest } from '../typeset/paper-files.ts'
import { guidanceEntry } from './guidance.ts'
import { entriesOf, findOwner, requireFormPeriod } from './print.ts'
import { printedBefore } from './printed-before.ts'
import { readRecord } from './read-record.ts'
import { type FormEntry, type FormRecord, shortFingerprint, typesettingOf } from './record.ts'

interface Checked {
  readonly record: FormRecord
  readonly check: FormCheck
}

/**
 * Whether a PDF is byte for byte what its own record makes: one changed letter, in sight or out of it, and it is not. A program with
 * other type or another template cannot say so; it tells only what the record holds.
 */
export async function checkForm(bytes: Buffer): Promise<Checked> {
  const record = readRecord(bytes)
  const check: FormCheck = {
    outcome: record.paper === paperDigest() ? await compared(record, bytes) : 'otherProgram',
    office: record.office,
    made: record.made,
  }
  return { record, check }
}

async function compared(record: FormRecord, bytes: Buffer): Promise<'true' | 'altered'> {
  try {
    const set = await typesetPdf(typesettingOf(record))
    return Buffer.from(set.bytes).equals(bytes) ? 'true' : 'altered'
  } catch {
    // a record that cannot be set is none that Timbang wrote
    return 'altered'
  }
}

/** The same, beside what the office's rows say now and whether its log knows the print. */
export async function verifyForm(context: QueryContext, file: FileData): Promise<FormVerification> {
  const { record, check } = await checkForm(Buffer.from(file.base64, 'base64'))
  // of a file that was altered nothing is compared: what it says is somebody's word
  const compared = check.outcome === 'altered' ? [] : record.entries
  const now = new Map(compared.map((entry) => [entry, entryNow(context, entry)]))
  context.describe({
    object: file.name,
    employeeIds: compared.flatMap((entry) => (now.get(entry) ? [entry.asked.employeeId] : [])),
  })
  return { ...check, entries: compared.map((entry) => checkedEntry(context, entry, now.get(entry))) }
}

function checkedEntry(context: QueryContext, entry: FormEntry, now: FormEntry | undefined): CheckedEntry {
  const name = entry.pages[0]?.subject ?? ''
  const printed = textsOf(entry)
  const current = now === undefined ? undefined : textsOf(now)
  return {
    name,
    codes: entry.pages.map(({ code }) => code),
    period: entry.asked.period,
    fingerprint: shortFingerprint(entry),
    isLogged: printedBefore(context.db, [entry])(entry).every((times) => times > 0),
    ...(current && {
      onlyPrinted: without(printed, current),
      onlyNow: without(current, printed),
    }),
  }
}

/** What the rows say now; undefined where they say nothing of it, or whoever asks may not see them. */
function entryNow(context: QueryContext, { asked }: FormEntry): FormEntry | undefined {
  try {
    const { employeeId, guidanceId, forms, step, level } = asked
    if (guidanceId !== undefined) return guidanceEntry(context, { employeeId, guidanceId }).entry
    const period = requireFormPeriod(context, asked.period)
    const people = [findOwner(context, period, employeeId)]
    return entriesOf(context, { period, people, forms, step, level }).printed[0]?.entry
  } catch (error) {
    if (error instanceof AppError) return undefined
    throw error
  }
}

/** Everything in words on the pages, in their order. */
function textsOf({ pages }: FormEntry): string[] {
  const texts: string[] = []
  JSON.stringify(pages, (key, value: unknown) => {
    if (typeof value === 'string' && !unsaid.has(key)) texts.push(value)
    return value
  })
  return texts
}
/** How a page looks, not what it says. */
const unsaid: ReadonlySet<string> = new Set(['paper', 'style', 'align', 'symbol'])

/** So many are told. */
const most = 20

function without(texts: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others)
  return [...new Set(texts)].filter((text) => !known.has(text)).slice(0, most)
}
