import type { DocumentStep, EvaluationDocument } from '#shared/document/document-list.ts'
import type { SignedPerson } from '#shared/plan/snapshot.ts'
import { type Translate, useTexts } from '../../i18n/texts.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { PrintHead } from '../../ui/print/print-head.tsx'
import { SimpleTable } from '../../ui/simple-table.tsx'

export interface Printed {
  readonly document: EvaluationDocument
  readonly step: DocumentStep
}

/** On paper only: what a document says, with its people as they stood, and places for the signatures. */
export function PrintedDocument({ printed: { document, step } }: { readonly printed: Printed }) {
  const { t } = useTexts()
  const format = useFormat()
  const { document: kind, snapshot } = step
  if (kind === undefined) return null
  const title = t(`document.kind.${kind}.title`)
  const isByAppraiser = kind === 'D11'
  const signer = isByAppraiser ? snapshot?.appraiser : snapshot?.appraiserSuperior
  return (
    <div className="only-print">
      <PrintHead title={title} about={format.period(document.period)} />
      <People step={step} />
      <SimpleTable
        caption={title}
        rows={linesOf(step, t)}
        rowKey={({ name }) => name}
        columns={[
          { id: 'name', header: '', cell: ({ name }) => name },
          { id: 'value', header: '', cell: ({ value }) => <b>{value ?? '–'}</b> },
        ]}
      />
      <p>{t('document.signedOn', { date: format.date(step.date) })}</p>
      <div className="document-places">
        <Place role={t('document.role.employee')} name={snapshot?.employee.name} />
        <Place
          role={t(isByAppraiser ? 'document.role.appraiser' : 'document.role.superior')}
          name={signer?.name}
        />
      </div>
    </div>
  )
}

function linesOf({ judgement = {}, document: kind, reason }: DocumentStep, t: Translate) {
  const { resultRating, behaviourRating, predikat, note } = judgement
  const lines = [
    { name: t('field.resultRating'), value: resultRating && t(`rating.${resultRating}`) },
    { name: t('field.behaviourRating'), value: behaviourRating && t(`rating.${behaviourRating}`) },
    { name: t('field.predikat'), value: predikat && t(`predikat.${predikat}`) },
    { name: t('document.note'), value: note },
  ]
  return kind === 'D13' ? [...lines, { name: t('document.reason'), value: reason }] : lines
}

function People({ step: { snapshot } }: { readonly step: DocumentStep }) {
  const { t } = useTexts()
  const people = [
    ['employee', snapshot?.employee],
    ['appraiser', snapshot?.appraiser],
    ['superior', snapshot?.appraiserSuperior],
  ] as const
  return (
    <SimpleTable
      caption={t('document.people')}
      rows={people.flatMap(([who, person]) => (person ? [{ who, person }] : []))}
      rowKey={({ who }) => who}
      columns={[
        { id: 'who', header: '', cell: ({ who }) => t(`document.role.${who}`) },
        { id: 'name', header: t('field.name'), cell: ({ person }) => person.name },
        { id: 'nip', header: t('field.nip'), cell: ({ person }) => person.nip ?? '–' },
        { id: 'post', header: t('field.position'), cell: ({ person }) => postOf(person) },
      ]}
    />
  )
}

function postOf({ position, grade, unit }: SignedPerson): string {
  return [position, grade, unit].filter(Boolean).join(', ') || '–'
}

function Place({ role, name }: { readonly role: string; readonly name: string | undefined }) {
  return (
    <div>
      <span>{role}</span>
      <b>{name ?? '…………………………'}</b>
    </div>
  )
}
