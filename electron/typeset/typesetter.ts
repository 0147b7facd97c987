import path from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { Paper } from '#shared/form/form.ts'
import type { FormPage } from '#shared/form/form-page.ts'
import type { Language } from '#shared/office/office.ts'
import { coveredBy, settable } from './covered.ts'
import { codePicture, mostPages, pageCode, type PaperSign } from './page-code.ts'
import type { PaperChart } from './paper-chart.ts'
import { listTemplate, paperFiles } from './paper-files.ts'
import { type PagePicture, pictureOf } from './picture.ts'

export interface Typesetting {
  readonly title: string
  /** ISO moment, in UTC. */
  readonly made: string
  readonly forms: readonly SetForm[]
  /** JSON that the file carries (PDF/A-3). */
  readonly record?: string
  /** A list in the place of forms. */
  readonly list?: PaperList
}

interface SetForm extends FormPage {
  readonly footer?: string
  /** Each page bears a code by which it is known when it comes back scanned. */
  readonly sign?: PaperSign
  /** Has room for the code and none: a picture of the paper. */
  readonly uncoded?: true
}
export interface SetPaper {
  readonly bytes: Uint8Array
  /** How many pages each form has. */
  readonly pages: readonly number[]
}

/** A list as it stands on paper: every cell a text. */
interface PaperList {
  readonly language: Language
  readonly paper: Paper
  readonly landscape: boolean
  /** Rows have room for a signature. */
  readonly isSigned?: true
  readonly letterhead: readonly string[]
  readonly title: string
  readonly about: string
  /** Widths in characters. */
  readonly columns: readonly { readonly header: string; readonly width: number; readonly isFigure: boolean }[]
  readonly chart?: PaperChart
  readonly rows: readonly (readonly string[])[]
  readonly footer?: string
  readonly printed: string
}

/** Sets forms; made once, since reading the fonts takes longer than a form. */
interface Typesetter {
  /** A PDF/A-3a; of the same the same bytes. */
  pdf(typesetting: Typesetting): SetPaper
  /** A page, beyond the last one the last, with the words across it. */
  picture(typesetting: Typesetting, page: number, across: string): PagePicture
}

/** In memory alone: Typst finds no file of this PC, whatever a form says. */
const root = path.resolve('/timbang-paper')
const inRoot = (name: string) => path.join(root, name)

/** So many forms later what was kept of one is given back; the fonts and the template stay in use. */
const kept = 3

export function createTypesetter(): Typesetter {
  const files = paperFiles()
  const fonts = files.filter(({ name }) => name.endsWith('.otf')).map(({ bytes }) => bytes)
  const compiler = NodeCompiler.create({ workspace: root, fontArgs: [{ fontBlobs: fonts }] })
  for (const { name, bytes } of files)
    if (/\.(?:typ|svg|png)$/.test(name)) compiler.mapShadow(inRoot(name), bytes)
  const covered = coveredByAll(fonts)
  const documentOf = (typesetting: Typesetting, coded: readonly number[]) => {
    compiler.mapShadow(inRoot('forms.json'), Buffer.from(inputOf(typesetting, { covered, coded })))
    const compiled = compiler.compile({ mainFilePath: inRoot(typesetting.list ? listTemplate : 'form.typ') })
    const document = compiled.result
    if (!document)
      throw new Error(`not set: ${JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics ?? [])}`)
    return document
  }
  const pagesOf = (document: ReturnType<typeof documentOf>) =>
    compiler.query(document, { selector: '<form-end>', field: 'value' }) as number[]
  return {
    pdf(typesetting) {
      const guess = typesetting.forms.map(guessPages)
      let document = documentOf(typesetting, guess)
      const pages = typesetting.list ? [] : pagesOf(document)
      // how many pages a form fills is known when it is set: where the codes did not suffice it is set again
      if (typesetting.forms.some(({ sign }, at) => sign && pages[at]! > guess[at]!))
        document = documentOf(typesetting, pages)
      const bytes = compiler.pdf(document, { pdfStandard: 'a-3a' })
      compiler.evictCache(kept)
      return { bytes, pages }
    },
    picture(typesetting, page, across) {
      const document = documentOf(typesetting, [])
      const svg = compiler.plainSvg(document)
      const pages = document.numOfPages
      compiler.evictCache(kept)
      return pictureOf(svg, { page: Math.min(page, pages), pages, across })
    },
  }
}

function coveredByAll(fonts: readonly Buffer[]): ReadonlySet<number> {
  const [first = new Set<number>(), ...others] = fonts.map(coveredBy)
  return others.reduce<ReadonlySet<number>>(
    (all, font) => new Set([...all].filter((code) => font.has(code))),
    first,
  )
}

/** Codes for so many pages are drawn before it is known how many there are. */
function guessPages({ tables, sign }: SetForm): number {
  return sign ? Math.min(mostPages, Math.ceil(JSON.stringify(tables).length / lettersOfPage)) : 0
}
/** As they are in JSON: most pages hold more. */
const lettersOfPage = 2500

interface Given {
  readonly covered: ReadonlySet<number>
  /** For how many pages of each form there are codes. */
  readonly coded: readonly number[]
}

/** What people wrote is data in JSON, each letter one that the font has. */
function inputOf({ title, made, forms, record, list }: Typesetting, { covered, coded }: Given): string {
  const [year, month, day, hour, minute, second] = made.split(/[-T:.Z]/).map(Number)
  const shown = JSON.stringify({ title, forms, list }, (_key, value: unknown) =>
    typeof value === 'string' ? settable(value, covered) : value,
  )
  return JSON.stringify({
    ...(JSON.parse(shown) as object),
    made: { year, month, day, hour, minute, second },
    record,
    codes: forms.map(({ sign }, at) => (sign ? codesOf(sign, coded[at]!) : [])),
  })
}

const codesOf = (sign: PaperSign, pages: number) =>
  Array.from({ length: Math.min(pages, mostPages) }, (_, at) => [...codePicture(pageCode(sign, at + 1))])
