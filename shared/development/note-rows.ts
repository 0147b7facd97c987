import type { AppraisalRow } from '../appraisal/evaluation.ts'
import type { Words } from '../text/words.ts'
import type { NotesPage } from './development.ts'
import { type PersonNote, personNotes } from './person-notes.ts'

/** So many people's figures are asked for at a time. */
const most = 200

/** A strength or weakness with whose it is: a line of the workbook and of the terminal. */
interface NoteRow {
  readonly person: Pick<AppraisalRow, 'employeeId' | 'nip' | 'fullName' | 'unit'>
  readonly note: PersonNote
}

/** Every note of a list that is answered by windows, in its order. */
export async function noteRows(
  getPage: (offset: number, limit: number) => Promise<NotesPage>,
  words: Words,
): Promise<readonly NoteRow[]> {
  const rows: NoteRow[] = []
  for (let offset = 0; ;) {
    const page = await getPage(offset, most)
    rows.push(...notesOf(page, words))
    offset += page.people.length
    if (page.people.length === 0 || offset >= page.total) return rows
  }
}

/** The notes of the people of a window. */
export function notesOf({ people, total: _total, ...rules }: NotesPage, words: Words): NoteRow[] {
  return people.flatMap(({ row, ...facts }) =>
    personNotes({ row, ...facts, ...rules }, words).map((note) => ({ person: row, note })),
  )
}
