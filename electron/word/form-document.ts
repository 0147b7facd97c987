import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  ImageRun,
  type ISectionOptions,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx'
import type { FormPage, Signature } from '#shared/form/form-page.ts'
import { editableOnForm } from '#shared/form/official-words.ts'
import { besideEachOther, formTable } from './form-table.ts'
import { paperSizes, run, twips, words } from './word-text.ts'

/** A form of the regulation as Word has it, from the same pages that Typst sets. */
export interface WordForms {
  readonly kind: 'forms'
  readonly title: string
  readonly pages: readonly FormPage[]
}

/** The sheet's margins, as the printed form has them. */
const margins = { left: 18, right: 18, top: 17, bottom: 16 }
/** The family whose letters have the widths of those in the PDF; Word has it. */
const font = 'Bookman Old Style'
const centre = AlignmentType.CENTER

export function formDocument({ title, pages }: WordForms, emblem: Uint8Array): Document {
  return new Document({
    title,
    creator: 'Timbang',
    description: editableOnForm,
    styles: { default: { document: { run: { font, size: 22, language: { value: 'id-ID' } } } } },
    sections: pages.map((page) => sectionOf(page, emblem)),
  })
}

function sectionOf(page: FormPage, emblem: Uint8Array): ISectionOptions {
  const { paper, landscape, mark, code, subject, tables, kept, notes } = page
  const [width, height] = paperSizes[paper]
  const across = (landscape ? height : width) - margins.left - margins.right
  return {
    properties: {
      page: {
        size: {
          width: twips(width),
          height: twips(height),
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          left: twips(margins.left),
          right: twips(margins.right),
          top: twips(margins.top),
          bottom: twips(margins.bottom),
        },
      },
    },
    ...(mark !== undefined && {
      headers: {
        default: new Header({
          children: [words(mark, { align: AlignmentType.RIGHT, italics: true, size: 8 })],
        }),
      },
    }),
    footers: {
      default: new Footer({ children: [words(`${code} · ${subject} · ${editableOnForm}`, { size: 7 })] }),
    },
    children: [
      ...headOf(page, emblem),
      ...agencyOf(page, across),
      // without a paragraph between them Word takes two tables for one
      ...tables.flatMap((table, at) => [
        ...(at === 0 ? [] : [words('', { size: table.apart ? 12 : 1 })]),
        formTable(table, across, at === tables.length - 1 ? kept : 0),
      ]),
      ...signaturesOf(page, across),
      ...notes.map((note) => words(note, { italics: true, size: 10, above: 6 })),
    ],
  }
}

function headOf({ emblem: hasEmblem, title, periodLine }: FormPage, emblem: Uint8Array): Paragraph[] {
  return [
    ...(hasEmblem ? [pictureOf(emblem)] : []),
    ...title.map((line) => words(line, { align: centre, keepNext: true })),
    ...(periodLine === undefined
      ? [words('')]
      : [
          new Paragraph({
            alignment: centre,
            spacing: { before: 180, after: 80 },
            border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 2 } },
            children: [run(periodLine)],
          }),
        ]),
  ]
}

/** Its own proportions, 22 mm high. */
function pictureOf(png: Uint8Array): Paragraph {
  const bytes = Buffer.from(png)
  const [wide, high] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
  const height = Math.round((22 / 25.4) * 96)
  const says = 'Lambang negara Garuda Pancasila'
  return new Paragraph({
    alignment: centre,
    spacing: { after: 160 },
    children: [
      new ImageRun({
        type: 'png',
        data: bytes,
        transformation: { width: Math.round((height * wide) / high), height },
        altText: { name: says, title: says, description: says },
      }),
    ],
  })
}

function agencyOf({ agency, landscape }: FormPage, across: number) {
  if (agency === undefined) return []
  const left = landscape ? 50 : 47
  return [
    besideEachOther(
      [left, 100 - left],
      [[words(agency.name)], agency.range.map((line) => words(line))],
      across,
    ),
    words('', { size: 4 }),
  ]
}

/** Centres at a quarter and three quarters of the width, the last one below both. */
function signaturesOf({ left, right, below }: FormPage, across: number) {
  if (right === undefined) return []
  const isLower = left !== undefined && left.placed === undefined && right.placed !== undefined
  return [
    words('', { size: 6, keepNext: true }),
    besideEachOther(
      [50, 50],
      [left === undefined ? [words('')] : signatureOf(left, isLower), signatureOf(right, false)],
      across,
    ),
    ...(below === undefined
      ? []
      : [
          words('', { size: 6 }),
          besideEachOther([20, 60, 20], [[words('')], signatureOf(below, false), [words('')]], across),
        ]),
  ]
}

function signatureOf({ placed, role, name, nip }: Signature, isLower: boolean): Paragraph[] {
  const line = (text: string) => words(text, { align: centre, keepNext: true })
  return [
    ...(isLower ? [line('')] : []),
    ...(placed === undefined ? [] : [line(placed)]),
    line(role),
    // room for the pen
    new Paragraph({ keepNext: true, children: Array.from({ length: 4 }, () => new TextRun({ break: 1 })) }),
    line(name),
    ...(nip === undefined ? [] : [line(`NIP ${nip}`)]),
  ]
}
