import { Button } from '@mantine/core'
import { useState } from 'react'
import { fieldsOfKind, type Guidance, guidanceForms, type GuidanceRow } from '#shared/development/guidance.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { GuidanceFormButton } from '../../../ui/print/guidance-form-button.tsx'
import { WhyPanel } from '../../../ui/why-panel.tsx'
import { GuidanceDialog } from './guidance-dialog.tsx'
import { kindWords } from './kind-words.ts'

/** One record as it was filled in. */
export function GuidancePanel({ row: { guidance, fullName, employeeId } }: { readonly row: GuidanceRow }) {
  const { t } = useTexts()
  const format = useFormat()
  const [open, setOpen] = useState(false)
  const { kind, date, leader, writable } = guidance
  return (
    <WhyPanel
      title={fullName}
      footer={[kindWords(kind, t), format.date(date), leader].filter(Boolean).join(' · ')}
    >
      <Told guidance={guidance} />
      <GuidanceFormButton employeeId={employeeId} guidanceId={guidance.id} form={guidanceForms[kind]} />
      {writable && (
        <Button size="compact-sm" variant="default" onClick={() => setOpen(true)}>
          {t('guidance.edit')}
        </Button>
      )}
      {open && (
        <GuidanceDialog
          person={{ id: employeeId, fullName }}
          values={valuesOf(guidance)}
          {...(guidance.leaderId !== undefined &&
            leader !== undefined && { leader: { id: guidance.leaderId, fullName: leader } })}
          onClose={() => setOpen(false)}
        />
      )}
    </WhyPanel>
  )
}

function Told({ guidance }: { readonly guidance: Guidance }) {
  const { t } = useTexts()
  const format = useFormat()
  const { kind, body, scores, agreed, followUpOn, outcome, coreValue, measure } = guidance
  const fields = fieldsOfKind(kind).flatMap(([name]) => {
    const said = body[name]
    return said === undefined ? [] : [{ label: t(`guidance.field.${name}`), said }]
  })
  const about = coreValue === undefined ? measure : t(`coreValue.${coreValue}`)
  const lines = [
    ...(about === undefined ? [] : [{ label: t('development.strengths.column.about'), said: about }]),
    ...fields,
    ...(agreed === undefined ? [] : [{ label: t('guidance.form.agreed'), said: agreed }]),
    ...(followUpOn === undefined
      ? []
      : [{ label: t('guidance.form.followUpOn'), said: format.date(followUpOn) }]),
    ...(outcome === undefined ? [] : [{ label: t('guidance.form.outcome'), said: outcome }]),
  ]
  return (
    <dl className="guidance-told">
      {lines.map(({ label, said }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{said}</dd>
        </div>
      ))}
      {scores.map(({ competence, score, reason }) => (
        <div key={competence} data-figure>
          <dt>{t(`competence.${competence}`)}</dt>
          <dd>
            {t(`guidance.scale.s${score as 1 | 2 | 3 | 4 | 5}`)}
            {reason !== undefined && ` · ${reason}`}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function valuesOf({ writable: _writable, leader, leaderId, ...guidance }: Guidance) {
  return {
    ...guidance,
    body: { ...guidance.body },
    scores: guidance.scores.map((score) => ({ ...score })),
    ...(leaderId === undefined ? leader !== undefined && { leader } : { leaderId }),
  }
}
