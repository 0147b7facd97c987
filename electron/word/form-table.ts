import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import type { Cell, Line, Table as FormTable } from '#shared/form/form-page.ts'
import { run, twips, words } from './word-text.ts'

const tint = 'DEEBF7'
const rule = { style: BorderStyle.SINGLE, size: 4, color: '000000' }
const rules = {
  top: rule,
  bottom: rule,
  left: rule,
  right: rule,
  insideHorizontal: rule,
  insideVertical: rule,
}
const no = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const noRules = { top: no, bottom: no, left: no, right: no, insideHorizontal: no, insideVertical: no }

/** A table of a form, its columns in the form's own proportions; so many of its last rows stay with what follows. */
export function formTable({ widths, head, rows, letters }: FormTable, across: number, kept: number): Table {
  const columns = columnsOf(widths, across)
  const rowOf = (cells: readonly Cell[], isHead: boolean, isKept: boolean) =>
    new TableRow({
      ...(isHead && { tableHeader: true }),
      ...(isKept && { keepNext: true, cantSplit: true }),
      children: cells.map((cell) => cellOf(cell, letters)),
    })
  return new Table({
    columnWidths: columns,
    width: { size: columns.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { left: 60, right: 60, top: 40, bottom: 40 },
    borders: rules,
    rows: [
      ...head.map((cells) => rowOf(cells, true, false)),
      ...rows.map((cells, at) => rowOf(cells, false, at >= rows.length - kept)),
    ],
  })
}

const columnsOf = (widths: readonly number[], across: number): number[] =>
  widths.map((width) => Math.round((twips(across) * width) / 100))

function cellOf(
  { lines, across, down, tint: isTinted, align }: Cell,
  letters: number | undefined,
): TableCell {
  const alignment = align === undefined ? AlignmentType.LEFT : AlignmentType.CENTER
  const paragraphs = lines.map((line) => paragraphOf(line, alignment, letters))
  return new TableCell({
    ...(across !== undefined && { columnSpan: across }),
    ...(down !== undefined && { rowSpan: down }),
    ...(isTinted && { shading: { type: ShadingType.CLEAR, fill: tint, color: 'auto' } }),
    ...(align === 'middle' && { verticalAlign: VerticalAlignTable.CENTER }),
    children: paragraphs.length === 0 ? [words('')] : paragraphs,
  })
}

function paragraphOf(
  line: string | Line,
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType],
  letters: number | undefined,
): Paragraph {
  const size = letters === undefined ? {} : { size: letters * 2 }
  const { text, style, aside, dash, number }: Line = typeof line === 'string' ? { text: line } : line
  const before = dash ? '-' : number
  return new Paragraph({
    alignment,
    spacing: { before: 0, after: 0 },
    ...(before !== undefined && { indent: { left: 300, hanging: 300 } }),
    children: [
      ...(before === undefined ? [] : [new TextRun({ ...size, children: [before, new Tab()] })]),
      run(text, {
        ...size,
        ...(style === 'bold' && { bold: true }),
        ...(style === 'italic' && { italics: true }),
      }),
      ...(aside === undefined ? [] : [run(' ', size), run(aside, { ...size, italics: true })]),
    ],
  })
}

/** Blocks beside each other, without a rule; the row stays on one page. */
export function besideEachOther(
  widths: readonly number[],
  blocks: readonly (readonly Paragraph[])[],
  across: number,
): Table {
  const columns = columnsOf(widths, across)
  return new Table({
    columnWidths: columns,
    width: { size: columns.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: noRules,
    rows: [
      new TableRow({
        cantSplit: true,
        children: blocks.map((children) => new TableCell({ borders: noRulesOfCell, children })),
      }),
    ],
  })
}
const noRulesOfCell = { top: no, bottom: no, left: no, right: no }
