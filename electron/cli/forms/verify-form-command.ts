import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { AppError } from '#shared/api/errors.ts'
import type { FormCheck, FormVerification } from '#shared/form/verification.ts'
import { say } from '#shared/text/translate.ts'
import type { OfficeRun, Outcome, Run } from '../outcome.ts'

/** A PDF by itself: whether it is a true copy. */
export async function verifyFormAlone(run: Run): Promise<Outcome> {
  const { checkForm } = await import('../../form/verify.ts')
  const { check } = await checkForm(readPdf(run.path(run.line.file)))
  return outcomeOf(run, { ...check, entries: undefined })
}

/** The same, against what an office says now. */
export async function verifyFormCommand(run: OfficeRun): Promise<Outcome> {
  const file = run.path(run.line.file)
  const found = await run.call('form.verify', {
    file: { name: path.basename(file), base64: readPdf(file).toString('base64') },
  })
  return outcomeOf(run, found)
}

function readPdf(file: string): Buffer {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile())
    throw new AppError('not_found', 'error.file.missing', { name: path.basename(file) })
  return readFileSync(file)
}

type Found = FormCheck & { readonly entries: FormVerification['entries'] | undefined }

function outcomeOf({ texts }: Run, found: Found): Outcome {
  const { outcome, office, made, entries = [] } = found
  const sentence = say(texts, { key: `form.verify.${outcome}` })
  const lines = [
    sentence,
    ...(outcome === 'altered'
      ? []
      : [say(texts, { key: 'form.verify.made', params: { office, on: made.slice(0, 10) } })]),
    ...entries.flatMap((entry) => entryLines(entry, texts)),
  ]
  if (outcome === 'true') return { json: found, lines }
  return { json: { error: { code: 'conflict', message: sentence }, ...found }, lines, exitCode: 1 }
}

function entryLines(entry: FormVerification['entries'][number], texts: Run['texts']): string[] {
  const { name, codes, period, fingerprint, isLogged, onlyPrinted, onlyNow } = entry
  const told = (key: 'printed' | 'now', list: readonly string[]) =>
    list.map((text) => `    ${say(texts, { key: `form.verify.only.${key}`, params: { text } })}`)
  const isSame = onlyPrinted?.length === 0 && onlyNow?.length === 0
  return [
    `${codes.join(', ')} ${name}, ${period} · ${fingerprint}`,
    `  ${say(texts, { key: isLogged ? 'form.verify.logged' : 'form.verify.notLogged' })}`,
    `  ${say(texts, { key: onlyPrinted === undefined ? 'form.verify.unseen' : isSame ? 'form.verify.same' : 'form.verify.differs' })}`,
    ...told('printed', onlyPrinted ?? []),
    ...told('now', onlyNow ?? []),
  ]
}
