import { createHash, createHmac } from 'node:crypto'
import { type Db, prepareValues } from '../db/sql.ts'
import type { PaperSign } from '../typeset/page-code.ts'
import { markOf } from './printed-before.ts'
import type { FormEntry } from './record.ts'

/**
 * What signs the pages of an office: made of the hash with which its log begins, which stays as long as the office does, in each copy
 * and each backup, and stands on no paper.
 */
interface OfficeSign {
  /** Printed in each code: tells papers of another office apart. */
  readonly office: string
  keyOf(mark: string): string
}

export function officeSign(db: Db): OfficeSign {
  const first =
    (prepareValues(db, 'SELECT hash FROM audit_event WHERE seq = 1').get() as string | undefined) ?? ''
  const secret = createHash('sha256').update(`page code ${first}`).digest()
  const under = (text: string, letters: number) =>
    createHmac('sha256', secret).update(text).digest('hex').slice(0, letters)
  return { office: under('office', 6), keyOf: (mark) => under(`paper ${mark}`, 32) }
}

/** Each form of a person is a paper of its own. */
export function signsOf(db: Db): (entry: FormEntry) => readonly PaperSign[] {
  const { office, keyOf } = officeSign(db)
  return (entry) =>
    entry.pages.map((page) => {
      const mark = markOf(entry, page)
      return { office, mark, key: keyOf(mark) }
    })
}
