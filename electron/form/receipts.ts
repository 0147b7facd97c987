import { AppError } from '#shared/api/errors.ts'
import type { FormReceipts } from '#shared/form/form.ts'
import { dayOnForm, documentOnForm, receiptWords, periodOnForm } from '#shared/form/official-words.ts'
import { safeFileName } from '#shared/text/file-name.ts'
import type { QueryContext } from '../api/context.ts'
import { readEvaluations } from '../appraisal/evaluations.ts'
import { ratedPeople } from '../appraisal/rated-people.ts'
import { readOffice } from '../office/office.ts'
import { settingsOfYear } from '../office/settings.ts'
import { subtreeOf } from '../people/unit-tree.ts'
import { typesetPdf } from '../typeset/typeset.ts'
import { papersOf } from './papers.ts'
import { requireFormPeriod } from './print.ts'

/** The list that is signed when documents are handed over (L V.A.5): everybody in sight whose document of the period was made. */
export async function receiptList(context: QueryContext, { period: key, unitId }: FormReceipts) {
  const { db, session, now, today } = context
  const period = requireFormPeriod(context, key)
  const units = unitId === undefined ? undefined : subtreeOf(db, unitId)
  const people = ratedPeople(db, period, session.scope).filter(({ unitId: own }) => units?.has(own) ?? true)
  const evaluations = readEvaluations(
    db,
    period,
    people.map(({ id }) => id),
  )
  const paperOf = papersOf(db, [...evaluations.values()])
  const made = people.flatMap((person) => {
    const row = evaluations.get(person.id)
    const paper = row && paperOf(row)
    return paper?.judgement ? [{ person, paper }] : []
  })
  if (made.length === 0) throw new AppError('conflict', 'form.error.noReceipts', { period: key })
  context.describe({
    object: `${key} · ${made.length}`,
    employeeIds: made.map(({ person }) => person.id),
  })
  const { agency, name, address, place } = readOffice(db)
  const { title, columns, footer } = receiptWords
  const { bytes } = await typesetPdf({
    title: `${title} ${key} – ${name}`,
    made: now,
    forms: [],
    list: {
      language: 'id',
      paper: settingsOfYear(db, period.year)['form.paper'],
      landscape: false,
      isSigned: true,
      letterhead: [
        agency ?? name,
        agency === undefined ? '' : name,
        [address, place].filter(Boolean).join(', '),
      ].filter((line) => line !== ''),
      title,
      about: `${periodOnForm(period)} · TAHUN ${period.year}`,
      columns: columns.map(([header, width], at) => ({ header, width, isFigure: at === 0 })),
      rows: made.map(({ person, paper }, at) => [
        String(at + 1),
        person.fullName,
        person.nip ?? '',
        person.unit,
        documentOnForm[paper.document],
        paper.handedOver === undefined ? '' : dayOnForm(paper.handedOver),
        '',
      ]),
      footer,
      printed: `Dicetak ${dayOnForm(today)}`,
    },
  })
  return { name: `${safeFileName(`Tanda terima ${name} ${key}`)}.pdf`, bytes }
}
