import {
  AlignmentType,
  BorderStyle,
  Document,
  ImageRun,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import type { Letter } from '#shared/exchange/repair/letter.ts'
import { imageSizeOf } from '../sheets/image-size.ts'
import { besideEachOther } from './form-table.ts'
import { paperSizes, run, twips, words } from './word-text.ts'

/** An official letter of the office. */
export interface WordLetter {
  readonly kind: 'letter'
  readonly letter: Letter
}

const margin = { left: 25, right: 20, top: 15, bottom: 20 }
const font = 'Arial'
const centre = AlignmentType.CENTER

export function letterDocument(letter: Letter): Document {
  const { title, paper, head, to, opening, closing, attachments, placed } = letter
  const [width, height] = paperSizes[paper]
  const across = width - margin.left - margin.right
  return new Document({
    title,
    creator: 'Timbang',
    styles: { default: { document: { run: { font, size: 22, language: { value: 'id-ID' } } } } },
    sections: [
      {
        properties: {
          page: {
            size: { width: twips(width), height: twips(height) },
            margin: {
              left: twips(margin.left),
              right: twips(margin.right),
              top: twips(margin.top),
              bottom: twips(margin.bottom),
            },
          },
        },
        children: [
          ...letterheadOf(letter, across),
          words(placed, { align: AlignmentType.RIGHT, above: 8, below: 8 }),
          ...head.map(headLine),
          words(''),
          ...to.map((line) => words(line)),
          ...opening.map((text) => bodyText(text)),
          words('', { size: 6 }),
          tableOf(letter, across),
          ...closing.map((text) => bodyText(text)),
          words(''),
          signatureOf(letter, across),
          ...attachmentsOf(attachments),
        ],
      },
    ],
  })
}

const bodyText = (text: string) =>
  words(text, { align: AlignmentType.BOTH, firstLine: 720, above: 8, below: 4 })

/** A label, a colon, and a value that hangs behind them. */
const headLine = ([label, value]: readonly [string, string]) =>
  new Paragraph({
    tabStops: [
      { type: 'left', position: 1200 },
      { type: 'left', position: 1400 },
    ],
    indent: { left: 1400, hanging: 1400 },
    children: [new TextRun({ children: [label, new Tab(), ':', new Tab()] }), run(value)],
  })

function letterheadOf({ letterhead: { agency, name, lines, logo } }: Letter, across: number) {
  const text = [
    ...(agency === undefined ? [] : [words(agency.toUpperCase(), { align: centre, size: 13 })]),
    words(name.toUpperCase(), { align: centre, bold: true, size: 16 }),
    ...lines.filter(Boolean).map((line) => words(line, { align: centre, size: 9 })),
  ]
  const picture = logo === undefined ? undefined : pictureOf(logo)
  return [
    besideEachOther(
      picture ? [14, 72, 14] : [100],
      picture ? [[picture], text, [words('')]] : [text],
      across,
    ),
    new Paragraph({
      spacing: { after: 80, line: 60, lineRule: 'exact' },
      border: { bottom: { style: BorderStyle.THICK_THIN_SMALL_GAP, size: 24, space: 1 } },
    }),
  ]
}

/** 22 mm high; none where the file says no size. */
function pictureOf(logo: string): Paragraph | undefined {
  const bytes = Buffer.from(logo, 'base64')
  const size = imageSizeOf(bytes)
  if (size === undefined) return undefined
  const high = Math.round((22 / 25.4) * 96)
  const says = 'Lambang'
  return new Paragraph({
    alignment: centre,
    children: [
      new ImageRun({
        type: size.extension === 'png' ? 'png' : 'jpg',
        data: bytes,
        transformation: { width: Math.round((high * size.width) / size.height), height: high },
        altText: { name: says, title: says, description: says },
      }),
    ],
  })
}

function tableOf({ table: { widths, head, rows } }: Letter, across: number): Table {
  const columns = widths.map((width) => Math.round((twips(across) * width) / 100))
  const cell = (text: string, isHead: boolean, at: number) =>
    new TableCell({
      verticalAlign: isHead ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
      children: text.split('\n').map((line) =>
        words(line, {
          size: 9,
          ...(isHead && { bold: true as const }),
          ...((isHead || at === 0) && { align: centre }),
        }),
      ),
    })
  return new Table({
    columnWidths: columns,
    width: { size: columns.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { left: 60, right: 60, top: 30, bottom: 30 },
    rows: [
      new TableRow({ tableHeader: true, children: head.map((text, at) => cell(text, true, at)) }),
      ...rows.map(
        (texts) =>
          new TableRow({ cantSplit: true, children: texts.map((text, at) => cell(text, false, at)) }),
      ),
    ],
  })
}

function signatureOf({ signature: { role, name, nip } }: Letter, across: number): Table {
  const line = (text: string, bold?: true) =>
    words(text, { align: centre, keepNext: true, ...(bold && { bold }) })
  return besideEachOther(
    [50, 50],
    [
      [words('')],
      [
        line(`${role},`),
        new Paragraph({
          keepNext: true,
          children: Array.from({ length: 4 }, () => new TextRun({ break: 1 })),
        }),
        line(name, true),
        ...(nip === undefined ? [] : [line(`NIP ${nip}`)]),
      ],
    ],
    across,
  )
}

function attachmentsOf(attachments: readonly string[]): Paragraph[] {
  if (attachments.length === 0) return []
  return [
    words('Lampiran:', { above: 16 }),
    ...attachments.map((text, at) => words(`${at + 1}. ${text}`, { hanging: 320 })),
  ]
}
