import { Button } from '@mantine/core'
import { IconMathFunction } from '@tabler/icons-react'
import { useState } from 'react'
import type { RealisationRow } from '#shared/plan/realisation.ts'
import type { CaseRule } from '#shared/progress/service-case.ts'
import { useApiCommand, useApiQuery } from '../../../api/hooks.ts'
import { type Translate, useTexts } from '../../../i18n/texts.ts'
import { type Format, useFormat } from '../../../i18n/use-format.ts'
import { Act } from '../../../ui/act.tsx'
import { notifyDone, notifyFailed } from '../../../ui/notify.tsx'
import { CaseRuleDialog } from './case-rule-dialog.tsx'

/** Where the figures of an indicator come from, when they are computed from cases; else the way to it, for a measure in numbers. */
export function CaseRuleBox({ row }: { readonly row: RealisationRow }) {
  const { t } = useTexts()
  const format = useFormat()
  const { indicatorId, unitId } = row
  const rule = useApiQuery('case.ofIndicator', { indicatorId }).data ?? undefined
  const [isOpen, setOpen] = useState(false)
  if (row.targetKind === 'text') return null
  return (
    <section>
      {rule && (
        <>
          <h3>{t('serviceCase.rule.title')}</h3>
          <p>{ruleText(rule, t)}</p>
          <ul className="realisation-sums">
            {rule.months.map((month) => (
              <li key={month.period}>{monthText(month, format, t)}</li>
            ))}
          </ul>
          <p className="hint">{t('serviceCase.rule.computed')}</p>
        </>
      )}
      <Act name="case.setRule">
        <div className="toolbar">
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconMathFunction size={14} aria-hidden />}
            onClick={() => setOpen(true)}
          >
            {t(rule ? 'serviceCase.rule.change' : 'serviceCase.rule.open')}
          </Button>
          {rule && <RemoveRule indicatorId={indicatorId} rowVersion={rule.rowVersion} />}
        </div>
      </Act>
      {isOpen && (
        <CaseRuleDialog
          indicatorId={indicatorId}
          unitId={unitId}
          {...(rule && { rule })}
          onClose={() => setOpen(false)}
        />
      )}
    </section>
  )
}

function ruleText({ measure, caseKind, unit }: CaseRule, t: Translate): string {
  return t('serviceCase.rule.by', {
    measure: t(`serviceCase.rule.measure.${measure}`),
    kind: caseKind ?? t('serviceCase.rule.every'),
    unit,
  })
}

function monthText(
  { period, cases, value }: CaseRule['months'][number],
  format: Format,
  t: Translate,
): string {
  const said = { period: format.periodShort(period), count: cases }
  return value === undefined
    ? t('serviceCase.rule.few', said)
    : t('serviceCase.rule.month', { ...said, value: format.number(value) })
}

function RemoveRule({
  indicatorId,
  rowVersion,
}: {
  readonly indicatorId: string
  readonly rowVersion: number
}) {
  const { t } = useTexts()
  const remove = useApiCommand('case.removeRule', {
    onDone: () => void notifyDone(t('serviceCase.rule.removed'), { undo: true }),
  })
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      loading={remove.isPending}
      onClick={() => remove.mutate({ indicatorId, rowVersion }, { onError: notifyFailed })}
    >
      {t('serviceCase.rule.remove')}
    </Button>
  )
}
