import type { QueryContext } from '../api/context.ts'
import { writeZip } from '../sheets/write-zip.ts'
import { writeWord } from '../word/write-word.ts'
import { freeName } from './free-name.ts'
import { nameOf, type Printed } from './print.ts'

// A Word file is for editing: it carries no record, and the log tells it apart from a print.

export async function wordCopy(
  { signal }: QueryContext,
  printed: readonly Printed[],
  title: string,
): Promise<Uint8Array> {
  const pages = printed.flatMap(({ entry }) => entry.pages)
  const [bytes] = await writeWord([{ kind: 'forms', title, pages }], signal)
  return bytes!
}

/** A zip with one file a person. */
export async function wordCopies({ signal }: QueryContext, printed: readonly Printed[]): Promise<Uint8Array> {
  const written = await writeWord(
    printed.map(({ person, entry }) => ({ kind: 'forms', title: person.fullName, pages: entry.pages })),
    signal,
  )
  const parts = new Map<string, Buffer>()
  for (const [at, bytes] of written.entries())
    parts.set(freeName(nameOf(printed[at]!, 'docx'), parts), Buffer.from(bytes))
  return writeZip(parts)
}

/** What the log says of them. */
export const wordObject = (printed: readonly Printed[], period: string): string => {
  const codes = [...new Set(printed.flatMap(({ entry }) => entry.pages.map(({ code }) => code)))].join(', ')
  const [one] = printed
  const whom = printed.length === 1 && one ? one.person.fullName : String(printed.length)
  return `${codes} ${whom}, ${period} · Word`
}
