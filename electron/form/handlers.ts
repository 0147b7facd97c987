import { AppError } from '#shared/api/errors.ts'
import type { FileData } from '#shared/api/file-data.ts'
import type { FormBatch, FormBatchFile } from '#shared/form/form.ts'
import type { Period } from '#shared/period/period.ts'
import { safeFileName } from '#shared/text/file-name.ts'
import { type Handlers, orCancelled, type QueryContext } from '../api/context.ts'
import { ratedPeople } from '../appraisal/rated-people.ts'
import { readOffice } from '../office/office.ts'
import { subtreeOf } from '../people/unit-tree.ts'
import { matrixLeaders } from '../plan/cascade/matrix.ts'
import { writeZip } from '../sheets/write-zip.ts'
import { typesetEach, typesetPdf } from '../typeset/typeset.ts'
import type { SetPaper } from '../typeset/typesetter.ts'
import { freeName } from './free-name.ts'
import { entriesOf, fileOf, findOwner, nameOf, type Printed, recordFor, requireFormPeriod } from './print.ts'
import { guidanceEntry } from './guidance.ts'
import { previewForm } from './preview.ts'
import { printObject } from './printed-before.ts'
import { receiptList } from './receipts.ts'
import { shortFingerprint, typesettingOf, wholeFingerprint } from './record.ts'
import { verifyForm } from './verify.ts'
import { wordCopies, wordCopy, wordObject } from './word-copies.ts'

export const formHandlers = {
  'form.print': async ({ employeeId, period: key, forms, step, level, format }, context) => {
    const period = requireFormPeriod(context, key)
    const person = findOwner(context, period, employeeId)
    const { printed, leftOut } = entriesOf(context, { period, people: [person], forms, step, level })
    const [one] = printed
    if (!one) throw new AppError('conflict', leftOut[0]!.reason.key, leftOut[0]!.reason.params)
    if (format === 'docx') {
      context.describe({ object: wordObject([one], period.key), employeeIds: [person.id] })
      return fileOf(nameOf(one, 'docx'), await wordCopy(context, [one], person.fullName))
    }
    return await fileOfOne(context, { ...one, period })
  },

  'form.preview': (asked, context) => previewForm(context, asked),

  'form.printAll': async (asked, context) => {
    const period = requireFormPeriod(context, asked.period)
    const { task, unitId, forms, employeeIds, code } = asked
    context.progress(task, 'progress.collecting', 0, 1)
    const units = unitId === undefined ? undefined : subtreeOf(context.db, unitId)
    const only = employeeIds && new Set(employeeIds)
    // a matrix by itself is of those who rate others; nobody else lacks it
    const leaders = forms.every((kind) => kind === 'matrix')
      ? new Set(matrixLeaders(context, period.year).map(({ id }) => id))
      : undefined
    const people = ratedPeople(context.db, period, context.session.scope).filter(
      ({ id, unitId: own }) =>
        (units?.has(own) ?? true) && (only?.has(id) ?? true) && (leaders?.has(id) ?? true),
    )
    const { printed, leftOut } = entriesOf(context, { period, people, forms, code })
    if (printed.length === 0) throw new AppError('conflict', 'form.error.nobody', { period: period.key })
    const left = leftOut.map(({ person, reason }) => ({ name: person.fullName, reason }))
    if (asked.format === 'docx')
      return { file: await allAsWord(context, printed, asked), people: printed.length, leftOut: left }
    const work = {
      context,
      printed,
      task,
      record: (some: readonly Printed[]) =>
        recordFor(
          context,
          period,
          some.map(({ entry }) => entry),
        ),
    }
    const name = safeFileName(`${readOffice(context.db).name} ${period.key}`)
    const { bytes, pages } = asked.as === 'one' ? await asOne(work) : await asEach(work)
    const entries = printed.map(({ entry }) => entry)
    const sign = wholeFingerprint({ entries })
    context.describe({
      object: printObject(`${codesOf(printed)} ${period.key} · ${printed.length} · ${sign}`, entries, pages),
      employeeIds: printed.map(({ person }) => person.id),
    })
    const file = fileOf(`${name}.${asked.as === 'one' ? 'pdf' : 'zip'}`, bytes)
    return { file, people: printed.length, leftOut: left } satisfies FormBatchFile
  },

  'form.receipts': async (asked, context) => {
    const { name, bytes } = await receiptList(context, asked)
    return fileOf(name, bytes)
  },

  'form.guidance': async ({ employeeId, guidanceId }, context) => {
    return await fileOfOne(context, guidanceEntry(context, { employeeId, guidanceId }))
  },

  'form.verify': ({ file }, context) => verifyForm(context, file),
} satisfies Partial<Handlers>

const codesOf = (printed: readonly Printed[]) =>
  [...new Set(printed.flatMap(({ entry }) => entry.pages.map(({ code }) => code)))].join(', ')

async function fileOfOne(
  context: QueryContext,
  { period, ...one }: Printed & { readonly period: Period },
): Promise<FileData> {
  const { bytes, pages } = await typesetPdf(typesettingOf(recordFor(context, period, [one.entry])))
  context.describe({ object: objectOf(one, pages), employeeIds: [one.person.id] })
  return fileOf(nameOf(one), bytes)
}

/** Whose, what, and the fingerprint: the log can tell later that this was printed here. */
function objectOf({ person, entry }: Printed, pages: readonly number[]): string {
  const codes = entry.pages.map(({ code }) => code).join(', ')
  const called = `${codes} ${person.fullName}, ${entry.asked.period} · ${shortFingerprint(entry)}`
  return printObject(called, [entry], pages)
}

/** The documents of many as Word: one file in the order of the units, or a zip with one a person. */
async function allAsWord(
  context: QueryContext,
  printed: readonly Printed[],
  { period, as }: Pick<FormBatch, 'period' | 'as'>,
): Promise<FileData> {
  context.describe({
    object: wordObject(printed, period),
    employeeIds: printed.map(({ person }) => person.id),
  })
  const name = safeFileName(`${readOffice(context.db).name} ${period}`)
  const made = as === 'one' ? wordCopy(context, printed, name) : wordCopies(context, printed)
  const bytes = await orCancelled(context.signal, made)
  return fileOf(as === 'one' ? `${name}.docx` : `${name}.zip`, bytes)
}

interface Work {
  readonly context: QueryContext
  readonly printed: readonly Printed[]
  readonly task: string | undefined
  readonly record: (some: readonly Printed[]) => ReturnType<typeof recordFor>
}

async function asOne({ context, printed, task, record }: Work): Promise<SetPaper> {
  context.progress(task, 'progress.typesetting', 0, printed.length)
  const set: SetPaper[] = []
  await orCancelled(
    context.signal,
    typesetEach([typesettingOf(record(printed))], {
      signal: context.signal,
      onSet: (paper) => set.push(paper),
    }),
  )
  return set[0]!
}

/** Put together one after the other, as they are set. */
function* eachOf(printed: Work['printed'], record: Work['record']) {
  for (const one of printed) yield typesettingOf(record([one]))
}

/** A zip with one file a person; two of one name have a number. */
async function asEach({ context, printed, task, record }: Work): Promise<SetPaper> {
  const parts = new Map<string, Buffer>()
  const counts: number[] = []
  const typesettings = eachOf(printed, record)
  await orCancelled(
    context.signal,
    typesetEach(typesettings, {
      signal: context.signal,
      onSet: ({ bytes, pages }) => {
        counts.push(...pages)
        parts.set(freeName(nameOf(printed[parts.size]!), parts), Buffer.from(bytes))
        context.progress(task, 'progress.typesetting', parts.size, printed.length)
      },
    }),
  )
  return { bytes: writeZip(parts), pages: counts }
}
