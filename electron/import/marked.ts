import type { CellMark, SheetMarks } from '#shared/import/mark/marks.ts'
import type { Problem } from '#shared/import/preview.ts'
import { problemSentence } from '#shared/import/mark/problem-sentence.ts'
import type { FileData } from '#shared/api/file-data.ts'
import { AppError } from '#shared/api/errors.ts'
import type { Language } from '#shared/office/office.ts'
import { createTexts, type Texts } from '#shared/text/translate.ts'
import type { PlannedRow } from './planned-rows.ts'
import type { StoredPreview } from './preview.ts'
import type { Reader } from './reader/read-file.ts'
import type { ReadTable } from './reader/reader-message.ts'

/** The person's own workbook with what is wrong marked in it, for whoever keeps the list to put right. */
export async function markedFile(
  reader: Reader,
  { fileName, bytes, plan, reading }: StoredPreview,
  language: Language,
  signal: AbortSignal,
): Promise<FileData> {
  const texts = createTexts(language)
  const sheets = marksOf(plan.rows, reading.tables, texts)
  if (sheets.length === 0) throw new AppError('invalid', 'import.marked.nothing')
  const heading = texts.t('import.marked.heading')
  const base64 = await reader.marked({ name: fileName, bytes, sheets, heading }, { signal })
  const name = fileName.replace(/\.[^.]*$/, '')
  return { name: `${texts.t('import.marked.file', { name })}.xlsx`, base64 }
}

/** What is to be marked, sheet by sheet of the file: every sheet that bears marks of before loses those. */
function marksOf(rows: readonly PlannedRow[], tables: readonly ReadTable[], texts: Texts): SheetMarks[] {
  const told = rows.filter(({ problems }) => problems.length > 0)
  const bySheet = Map.groupBy(tables, ({ source }) => source)
  return [...bySheet].flatMap(([sheet, own]) => {
    const marked = told.flatMap((row) => {
      const at = row.source.line - 1
      const table = own.find((each) => each.sheet === row.source.sheet && at >= each.top && at < each.end)
      return table ? [{ row, table }] : []
    })
    const [first] = own
    if (first === undefined || (marked.length === 0 && first.before === undefined)) return []
    const sentences = Map.groupBy(marked, ({ row }) => row.source.line - 1)
    return [
      {
        sheet,
        headings: [...new Set(own.map(({ heading }) => heading))],
        width: first.width,
        ...(first.before !== undefined && { before: first.before }),
        rows: [...sentences].map(([row, of]) => ({
          row,
          text: of.map((each) => rowSentence(each.row, texts)).join(' '),
        })),
        cells: marked.flatMap(({ row, table }) => cellsOf(row, table, texts)),
      },
    ]
  })
}

function rowSentence({ action, problems }: PlannedRow, texts: Texts): string {
  const why = problems.map((problem) => problemSentence(problem, texts)).join(' ')
  return texts.t(action === 'reject' ? 'import.marked.reject' : 'import.marked.look', { why })
}

/** Where somebody is named in one cell with something else, that is the cell. */
const joined: Readonly<Record<string, readonly string[]>> = {
  nip: ['nameNip'],
  name: ['nameNip', 'nameBirth'],
  birthDate: ['birth', 'nameBirth'],
  birthPlace: ['birth', 'nameBirth'],
}

function cellsOf({ source, problems }: PlannedRow, { places }: ReadTable, texts: Texts): CellMark[] {
  const placeOf = ({ column = 'nip' }: Problem) =>
    [column, ...(joined[column] ?? [])].map((field) => places[field]).find((place) => place !== undefined)
  return problems.flatMap((problem) => {
    const place = placeOf(problem)
    if (place === undefined) return []
    const [column, down] = place
    return [
      { row: source.line - 1 + down, column, level: problem.level, text: problemSentence(problem, texts) },
    ]
  })
}
