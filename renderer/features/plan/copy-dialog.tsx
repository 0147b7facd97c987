import { Button, Checkbox, Modal } from '@mantine/core'
import { useState } from 'react'
import type { Input } from '#shared/api/contract.ts'
import { coreValueTexts } from '#shared/plan/core-value.ts'
import type { PlanCopyPreview } from '#shared/plan/plan.ts'
import { useApiCommand, useApiQuery } from '../../api/hooks.ts'
import { useTexts } from '../../i18n/texts.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { notifyDone, notifyFailed } from '../../ui/notify.tsx'
import { QueryView } from '../../ui/state/query-view.tsx'
import { SelectField } from '../../ui/form/select-field.tsx'

interface CopyDialogProps {
  readonly employeeId: string
  readonly year: number
  /** Years that have a plan, newest first; at least one. */
  readonly years: readonly number[]
  readonly opened: boolean
  readonly onClose: () => void
}

/** What another year's plan would bring, compared with what is here, before anything is stored. */
export function CopyDialog({ employeeId, year, years, opened, onClose }: CopyDialogProps) {
  const { t } = useTexts()
  const [chosen, setChosen] = useState<number>()
  const fromYear = chosen ?? years.find((other) => other < year) ?? years[0] ?? year
  const [without, setWithout] = useState<readonly string[]>([])
  const preview = useApiQuery('plan.copyPreview', { employeeId, fromYear, toYear: year }, { enabled: opened })
  const taken = (preview.data?.results ?? []).filter(
    (result) => bringsSomething(result) && !without.includes(result.id),
  )
  const submit = useCopy({ employeeId, fromYear, toYear: year, without: [...without] }, onClose)
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size="xl"
      centered
      title={t('plan.copy.title')}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      <SelectField
        label={t('plan.copy.from')}
        value={String(fromYear)}
        choices={years.map((value) => ({ value: String(value), label: String(value) }))}
        onChange={(value) => {
          setChosen(Number(value))
          setWithout([])
        }}
      />
      <p className="hint plan-copy-intro">{t('plan.copy.intro', { year })}</p>
      <QueryView query={preview}>
        {(data) => (
          <CopyPreview
            preview={data}
            year={year}
            without={without}
            onToggle={(id) =>
              setWithout(without.includes(id) ? without.filter((other) => other !== id) : [...without, id])
            }
          />
        )}
      </QueryView>
      <div className="form-actions">
        <Button variant="default" onClick={onClose}>
          {t('ui.cancel')}
        </Button>
        <Button
          disabled={taken.length === 0 && (preview.data?.expectations.length ?? 0) === 0}
          loading={submit.isPending}
          onClick={() => void submit.perform()}
          data-autofocus
        >
          {t('plan.copy.action', { count: taken.length })}
        </Button>
      </div>
    </Modal>
  )
}

function useCopy(input: Input<'plan.copy'>, onDone: () => void) {
  const { t } = useTexts()
  const copy = useApiCommand('plan.copy')
  return {
    isPending: copy.isPending,
    async perform() {
      try {
        await copy.mutateAsync(input)
        onDone()
        await notifyDone(t('plan.copy.done', { year: input.fromYear }), { undo: true })
      } catch (error) {
        notifyFailed(error)
      }
    },
  }
}

type CopiedResult = PlanCopyPreview['results'][number]

function bringsSomething({ difference, indicators }: CopiedResult): boolean {
  return difference === 'new' || indicators.some((indicator) => indicator.difference === 'new')
}

interface CopyPreviewProps {
  readonly preview: PlanCopyPreview
  readonly year: number
  readonly without: readonly string[]
  readonly onToggle: (id: string) => void
}

function CopyPreview({ preview, year, without, onToggle }: CopyPreviewProps) {
  const { t } = useTexts()
  const format = useFormat()
  const { results, onlyHere, expectations } = preview
  return (
    <div className="plan-copy">
      {!results.some(bringsSomething) && <p className="notice">{t('plan.copy.nothing')}</p>}
      <ul>
        {results.map((result) => (
          <li key={result.id}>
            <Checkbox
              checked={bringsSomething(result) && !without.includes(result.id)}
              disabled={!bringsSomething(result)}
              onChange={() => onToggle(result.id)}
              label={
                <>
                  {result.text} <Difference of={result.difference} />
                </>
              }
            />
            <ul>
              {result.indicators.map((indicator) => (
                <li key={indicator.text} className="hint">
                  {indicator.text}: {indicator.target} <Difference of={indicator.difference} />
                  {indicator.difference === 'changed' &&
                    indicator.present !== undefined &&
                    ` ${t('plan.copy.present', { year, target: indicator.present })}`}
                  {indicator.reached !== undefined &&
                    ` · ${t('plan.copy.reached', { value: format.number(indicator.reached) })}`}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {onlyHere.length > 0 && (
        <p className="hint">{t('plan.copy.onlyHere', { year, texts: onlyHere.join('; ') })}</p>
      )}
      {expectations.length > 0 && (
        <p className="hint">
          {t('plan.copy.expectations', {
            values: expectations.map((value) => coreValueTexts[value].name).join(', '),
          })}
        </p>
      )}
    </div>
  )
}

function Difference({ of }: { readonly of: CopiedResult['difference'] }) {
  const { t } = useTexts()
  const tone = of === 'new' ? 'tone-excellent' : of === 'changed' ? 'tone-needsImprovement' : 'tone-none'
  return <span className={`pill ${tone}`}>{t(`plan.copy.difference.${of}`)}</span>
}
