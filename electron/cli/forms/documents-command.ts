import { mkdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { AppError } from '#shared/api/errors.ts'
import { type FormCode, formFormats, kindOfCode, periodFormCodes } from '#shared/form/form.ts'
import { say } from '#shared/text/translate.ts'
import { writeFileWhole } from '../../safety/write-file.ts'
import { openZip } from '../../sheets/open-zip.ts'
import { UsageError } from '../command-line.ts'
import { unitNamed } from '../lists/list-commands.ts'
import type { OfficeRun, Outcome } from '../outcome.ts'
import { personWithNip } from '../lists/person-with-nip.ts'

/** Official forms of the office, a unit or some people: one PDF (of the documents also Word), or one file a person in a folder. */
export async function documentsCommand(run: OfficeRun): Promise<Outcome> {
  const { call, line, texts } = run
  const code = codeOf(line.form)
  const { out, format, as } = placeOf(run)
  const unitId = line.unit === undefined ? undefined : unitNamed(await call('unit.list', {}), line.unit)
  const employeeIds = line.person && (await Promise.all(line.person.map((nip) => personWithNip(call, nip))))
  const { file, people, leftOut } = await call('form.printAll', {
    period: line.period ?? String(line.year),
    forms: [kindOfCode(code)],
    as,
    code,
    format,
    ...(unitId !== undefined && { unitId }),
    ...(employeeIds && { employeeIds }),
  })
  const bytes = Buffer.from(file.base64, 'base64')
  const files = as === 'one' ? [out] : await writeInto(out, bytes)
  if (as === 'one') writeFileWhole(out, bytes)
  return {
    json: {
      files,
      people,
      leftOut: leftOut.map(({ name, reason }) => ({ name, reason: say(texts, reason) })),
    },
    lines: [
      say(texts, { key: 'cli.done.documents', params: { count: people, name: path.basename(out) } }),
      ...leftOut.map(({ reason }) => `  ${say(texts, reason)}`),
    ],
  }
}

/** Where the forms go and as what; the name of a file says what it is. */
function placeOf({ line, path: pathOf }: OfficeRun) {
  const out = pathOf(line.out ?? '')
  if (out === pathOf(line.file)) throw new UsageError('cli.usage.outPdf')
  const ending = formFormats.find((one) => out.toLowerCase().endsWith(`.${one}`))
  const format = line.format ?? ending ?? 'pdf'
  if (ending !== undefined && ending !== format)
    throw new UsageError('cli.usage.outFormat', { format, name: path.basename(out) })
  return { out, format, as: ending === undefined ? ('each' as const) : ('one' as const) }
}

function codeOf(form: string | undefined): FormCode {
  const code = periodFormCodes.find((one) => one === (form ?? 'D.1.1').toUpperCase())
  if (code) return code
  throw new UsageError('cli.usage.oneOf', {
    option: 'form',
    value: form ?? '',
    known: periodFormCodes.join(', '),
  })
}

/** Each file whole or not at all. */
async function writeInto(folder: string, zip: Buffer): Promise<string[]> {
  if (statSync(folder, { throwIfNoEntry: false })?.isFile())
    throw new AppError('conflict', 'error.file.exists', { name: path.basename(folder) })
  const parts = [...(await openZip(new Uint8Array(zip)))]
  mkdirSync(folder, { recursive: true })
  return parts.map(([name, bytes]) => {
    const file = path.join(folder, name)
    writeFileWhole(file, bytes)
    return file
  })
}
