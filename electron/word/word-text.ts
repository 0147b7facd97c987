import { type AlignmentType, type IRunOptions, Paragraph, TextRun } from 'docx'

/** Twentieths of a point, in which Word measures. */
export const twips = (mm: number): number => Math.round((mm / 25.4) * 1440)

/** Paper of the office in millimetres, upright. */
export const paperSizes = { f4: [215.9, 330.2], a4: [210, 297] } as const

/** What a person wrote, without what no XML can hold; it is text and never markup. */
const writable = (text: string): string => text.toWellFormed().replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, '')

export const run = (text: string, more: Omit<IRunOptions, 'text'> = {}): TextRun =>
  new TextRun({ ...more, text: writable(text).replace(/\s+/g, ' ') })

interface Words {
  readonly bold?: true
  readonly italics?: true
  readonly align?: (typeof AlignmentType)[keyof typeof AlignmentType]
  readonly keepNext?: true
  /** In points. */
  readonly size?: number
  readonly above?: number
  readonly below?: number
  /** In twips. */
  readonly firstLine?: number
  readonly hanging?: number
}

/** A paragraph of one text. */
export function words(text: string, of: Words = {}): Paragraph {
  const { bold, italics, align, keepNext, size, above = 0, below = 0, firstLine, hanging } = of
  return new Paragraph({
    ...(align && { alignment: align }),
    ...(keepNext && { keepNext }),
    spacing: { before: above * 20, after: below * 20 },
    ...(firstLine !== undefined && { indent: { firstLine } }),
    ...(hanging !== undefined && { indent: { left: hanging, hanging } }),
    children: [
      run(text, {
        ...(bold && { bold }),
        ...(italics && { italics }),
        ...(size !== undefined && { size: size * 2 }),
      }),
    ],
  })
}
