import { Checkbox, SegmentedControl } from '@mantine/core'
import { checkedParts, type CheckedPart, findingsOf } from '#shared/feedback/check-feedback.ts'
import type { Feedback, FeedbackOfPerson } from '#shared/feedback/feedback.ts'
import { feedbackModes, feedbackRhythms, feedbackSymbols, toneOf } from '#shared/feedback/giver.ts'
import type { PhrasePart } from '#shared/feedback/phrase-bank.ts'
import { useDraftForm } from '../../api/use-draft-form.ts'
import { useWho } from '../../api/who.ts'
import { type Translate, useTexts } from '../../i18n/texts.ts'
import { DateField } from '../../ui/form/date-field.tsx'
import { FormFooter } from '../../ui/form/form-footer.tsx'
import { PhraseField } from '../../ui/form/phrase-field.tsx'
import { SelectField } from '../../ui/form/select-field.tsx'
import { notifyDone } from '../../ui/notify.tsx'
import { AboutField, topicsOf } from './about-field.tsx'
import { type FeedbackDraftForm, leaderOf, newEntry, valuesOf } from './feedback-draft.ts'
import { GiverFields } from './giver-fields.tsx'
import { SymbolWord } from '../../ui/feedback/feedback-symbol.tsx'

interface FeedbackFormProps {
  readonly of: FeedbackOfPerson
  readonly year: number
  /** The entry that is changed; absent: a new one. */
  readonly entry?: Feedback
  readonly onDone: () => void
  readonly onCancel?: () => void
}

/** In the order in which it is thought of: about what, what happened, with which effect, what is next. */
export function FeedbackForm({ of, year, entry, onDone, onCancel }: FeedbackFormProps) {
  const { t } = useTexts()
  const onBehalf = ['owner', 'clerk'].includes(useWho()?.role ?? '')
  const draft = useDraftForm('feedback.save', {
    values: entry ? valuesOf(entry) : { ...newEntry(of, year), ...(onBehalf && leaderOf(of)) },
    onDone: () => {
      void notifyDone(t('feedback.form.saved', { name: of.fullName }), { undo: true })
      onDone()
    },
  })
  const { field, form, submit, busy, failure } = draft
  return (
    <form className="stack feedback-form" noValidate onSubmit={(event) => void submit(event)}>
      <div className="feedback-about">
        <AboutField of={of} draft={draft} />
        <DateField label={t('field.date')} {...field('date')} />
      </div>
      <SegmentedControl
        fullWidth
        aria-label={t('field.symbol')}
        {...field('symbol')}
        value={form.watch('symbol')}
        data={feedbackSymbols.map((value) => ({ value, label: <SymbolWord symbol={value} /> }))}
      />
      <Parts draft={draft} />
      <GiverFields draft={draft} onBehalf={onBehalf} of={of} />
      <details>
        <summary>{t('feedback.form.more')}</summary>
        <div className="stack">
          <div className="form-grid">
            <SelectField
              label={t('field.mode')}
              help="feedback"
              choices={feedbackModes.map((value) => ({ value, label: t(`feedback.mode.${value}`) }))}
              {...field('mode')}
            />
            <SelectField
              label={t('feedback.form.rhythm')}
              choices={feedbackRhythms.map((value) => ({ value, label: t(`feedback.rhythm.${value}`) }))}
              {...field('rhythm')}
            />
          </div>
          <Checkbox
            label={t('field.requested')}
            checked={form.watch('requested') === true}
            onChange={(event) => field('requested').onChange(event.currentTarget.checked)}
          />
          <EvidenceChoice of={of} draft={draft} />
        </div>
      </details>
      <FormFooter
        failure={failure}
        busy={busy}
        onCancel={onCancel ?? (() => form.reset())}
        action={t('feedback.form.save')}
      />
    </form>
  )
}

const parts = ['situation', 'fact', 'effect', 'nextStep'] as const satisfies readonly PhrasePart[]

/** What happened and what is next, with one sentence of advice beside each as it is typed. */
function Parts({ draft }: { readonly draft: FeedbackDraftForm }) {
  const { t } = useTexts()
  const { form, field, errorAt } = draft
  const [situation, fact, effect, nextStep] = form.watch([...parts])
  const findings = findingsOf({ situation, fact, effect, nextStep })
  const topics = topicsOf(form.watch('coreValue'))
  const rating = toneOf(form.watch('symbol') ?? 'smile') === 'corrective' ? 'below' : 'above'
  const isChecked = (part: PhrasePart): part is CheckedPart =>
    (checkedParts as readonly string[]).includes(part)
  return (
    <>
      {parts.map((part) => (
        <PhraseField
          key={part}
          label={t(`field.${part}`)}
          part={part}
          topics={topics}
          rating={rating}
          maxLength={600}
          required={part === 'fact'}
          rows={part === 'fact' ? 2 : 1}
          value={form.watch(part) ?? ''}
          onChange={(text) => field(part).onChange(text)}
          advice={isChecked(part) ? adviceOf(part, findings, t) : undefined}
          error={errorAt(part)}
        />
      ))}
    </>
  )
}

function adviceOf(
  part: CheckedPart,
  findings: ReturnType<typeof findingsOf>,
  t: Translate,
): string | undefined {
  const finding = findings[part]
  if (finding === undefined) return undefined
  return finding.kind === 'empty'
    ? t('feedback.advice.empty', { phrase: finding.phrase })
    : part === 'fact'
      ? undefined
      : t(`feedback.advice.${part}`)
}

function EvidenceChoice({ of, draft }: { readonly of: FeedbackOfPerson; readonly draft: FeedbackDraftForm }) {
  const { t } = useTexts()
  const { field, form, errorAt } = draft
  const chosen = form.watch('evidenceIds') ?? []
  const result = form.watch('workResultId')
  const fitting = of.evidence.filter(
    ({ id, workResultId }) => result === undefined || workResultId === result || chosen.includes(id),
  )
  if (fitting.length === 0) return <p className="hint">{t('feedback.form.noEvidence')}</p>
  return (
    <Checkbox.Group
      label={t('feedback.form.evidence')}
      value={[...chosen]}
      onChange={(ids) => field('evidenceIds').onChange(ids)}
      error={errorAt('evidenceIds')}
    >
      {fitting.map(({ id, name }) => (
        <Checkbox key={id} value={id} label={name} />
      ))}
    </Checkbox.Group>
  )
}
