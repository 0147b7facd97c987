import { present } from '#shared/api/present.ts'
import { repairLetter } from '#shared/exchange/repair/repair-letter.ts'
import type { FileData } from '#shared/api/file-data.ts'
import { letterheadOf } from '#shared/report/yearly.ts'
import { safeFileName } from '#shared/text/file-name.ts'
import { createTexts } from '#shared/text/translate.ts'
import { wordsOf } from '#shared/text/words.ts'
import type { QueryContext } from '../../api/context.ts'
import { fileOf } from '../../form/print.ts'
import { readOffice } from '../../office/office.ts'
import { settingsOfYear } from '../../office/settings.ts'
import { writeWord } from '../../word/write-word.ts'
import { linesOf, requireLetter } from './repairs.ts'

/** The letter as Word, from what was recorded of it; in Indonesian whatever the language of the screen is. */
export async function letterFile(context: QueryContext, id: string): Promise<FileData> {
  const { db, signal } = context
  const row = requireLetter(context, id)
  const lines = linesOf(db, 'letter_id', [id])
  context.describe({
    object: row.number,
    employeeIds: [...new Set(lines.flatMap(({ employeeId }) => employeeId ?? []))],
  })
  const office = readOffice(db)
  const letter = repairLetter({
    letterhead: letterheadOf(office, wordsOf(createTexts('id'))),
    paper: settingsOfYear(db, Number(row.date.slice(0, 4)))['form.paper'],
    number: row.number,
    date: row.date,
    subject: row.subject,
    recipient: row.recipient,
    ...present({ place: office.place, recipientPlace: row.recipient_place }),
    attachments: (row.attachments ?? '').split(/\r?\n/).filter((line) => line.trim() !== ''),
    signer: present({ position: row.signer_position, name: row.signer_name, nip: row.signer_nip }),
    lines,
  })
  const [bytes] = await writeWord([{ kind: 'letter', letter }], signal)
  return fileOf(`${safeFileName(`Surat ${row.number} perbaikan data`)}.docx`, bytes!)
}
