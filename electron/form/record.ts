import { hash } from 'node:crypto'
import { present } from '#shared/api/present.ts'
import type { FormPage } from '#shared/form/form-page.ts'
import type { FormPrint } from '#shared/form/form.ts'
import { reprintOnForm } from '#shared/form/official-words.ts'
import { paperDigest } from '../typeset/paper-files.ts'
import type { PaperSign } from '../typeset/page-code.ts'
import type { Typesetting } from '../typeset/typesetter.ts'

/** What a PDF carries of itself (PDF/A-3): from it the same bytes can be set again, and it can be held against the office's rows. */
export interface FormRecord {
  readonly kind: 'timbang-form'
  /** Of everything that shapes a page. */
  readonly paper: string
  readonly made: string
  readonly office: string
  readonly title: string
  /** Whether each page bears the fingerprint. */
  readonly isMarked: boolean
  readonly entries: readonly FormEntry[]
}
/** The forms of one person. */
export interface FormEntry {
  readonly asked: Pick<FormPrint, 'employeeId' | 'period' | 'forms' | 'step' | 'level'> & {
    /** Of a record of guidance. */
    readonly guidanceId?: string
  }
  readonly pages: readonly FormPage[]
  /** How often each page had been printed before that day; absent where none had, or papers do not say so. */
  readonly again?: { readonly on: string; readonly times: readonly number[] }
  /** Under which the codes of its pages stand; absent where pages bear none. */
  readonly signs?: readonly PaperSign[]
}

export const recordOf = (made: Omit<FormRecord, 'kind' | 'paper'>): FormRecord => ({
  kind: 'timbang-form',
  paper: paperDigest(),
  ...made,
})

/** Of what is said on the pages of one person; a reprint has that of the first print. */
const fingerprintOf = ({ asked, pages }: FormEntry): string =>
  hash('sha256', JSON.stringify({ asked, pages }))

/** Of all people whose forms were printed together. */
export const wholeFingerprint = ({ entries }: Pick<FormRecord, 'entries'>): string =>
  grouped(hash('sha256', entries.map(fingerprintOf).join(' ')))

/** As people read it: four groups of four. */
const grouped = (fingerprint: string) => fingerprint.slice(0, 16).replace(/(.{4})(?=.)/g, '$1 ')

export const shortFingerprint = (entry: FormEntry): string => grouped(fingerprintOf(entry))

/** How a record is set: what it says, and the whole of it inside. */
export function typesettingOf(record: FormRecord): Typesetting {
  const { title, made, isMarked, entries } = record
  return {
    title,
    made,
    record: JSON.stringify(record),
    forms: entries.flatMap((entry) => {
      const sign = isMarked ? shortFingerprint(entry) : ''
      return entry.pages.map((page, at) => ({
        ...page,
        ...reprintMark(entry, at),
        ...(isMarked && {
          footer: `${page.code} · ${page.subject} · sidik ${sign}`,
          ...present({ sign: entry.signs?.[at] }),
        }),
      }))
    }),
  }
}

/** A draft is no paper yet: it says only that it is one. */
function reprintMark({ pages, again }: FormEntry, at: number): Pick<FormPage, 'mark'> {
  const times = again?.times[at] ?? 0
  if (again === undefined || times === 0 || pages[at]?.mark !== undefined) return {}
  return { mark: reprintOnForm(times, again.on) }
}
