import { Button } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useState } from 'react'
import type { Difference, ExchangeRow } from '#shared/exchange/exchange.ts'
import type { WorkResult } from '#shared/plan/plan.ts'
import { targetText } from '#shared/plan/target-text.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { useTexts } from '../../i18n/texts.ts'
import { usePeriod } from '../../shell/use-period.ts'
import { notifyFailed } from '../../ui/notify.tsx'
import { QueryView } from '../../ui/state/query-view.tsx'
import { WhyPanel } from '../../ui/why-panel.tsx'
import './exchange.css'

/** What differs, and the plan in the order in which e-Kinerja asks for it. */
export function PersonPanel({ row }: { readonly row: ExchangeRow }) {
  const { t } = useTexts()
  return (
    <WhyPanel title={row.name}>
      <ul className="exchange-differences">
        {row.differences.map((difference) => (
          <DifferenceLine key={difference.kind} difference={difference} />
        ))}
      </ul>
      {row.employeeId === undefined ? (
        <p className="hint">{t('exchange.panel.noPerson', { line: row.line ?? '–' })}</p>
      ) : (
        <PlanCards employeeId={row.employeeId} />
      )}
    </WhyPanel>
  )
}

function DifferenceLine({ difference: { kind, here, there } }: { readonly difference: Difference }) {
  const { t } = useTexts()
  return (
    <li>
      <b>{t(`exchange.kind.${kind}`)}</b>
      {here !== undefined && (
        <span data-figure={kind === 'predikat' || undefined}>
          {t('exchange.column.here')}: {here}
        </span>
      )}
      {there !== undefined && (
        <span data-figure={kind === 'predikat' || undefined}>
          {t('exchange.column.there')}: {there}
        </span>
      )}
    </li>
  )
}

function PlanCards({ employeeId }: { readonly employeeId: string }) {
  const { t } = useTexts()
  const { year } = usePeriod()
  const plan = useApiQuery('plan.get', { employeeId, year })
  return (
    <>
      <h3 className="exchange-cards-title">{t('exchange.panel.cards')}</h3>
      <QueryView query={plan} lines={4}>
        {({ plan: found }) =>
          found === undefined || found.results.length === 0 ? (
            <p className="hint">{t('exchange.panel.noPlan', { year })}</p>
          ) : (
            <ol className="exchange-cards">
              {found.results.map((result, at) => (
                <li key={result.id}>
                  <h4>{t('exchange.panel.result', { number: at + 1 })}</h4>
                  <ResultFields result={result} />
                </li>
              ))}
            </ol>
          )
        }
      </QueryView>
    </>
  )
}

type Field = 'result' | 'parent' | 'indicator' | 'target'

function ResultFields({ result }: { readonly result: WorkResult }) {
  const lines: (readonly [field: Field, value: string])[] = [
    ['parent', result.parentText ?? result.parentWords ?? ''],
    ['result', result.text],
    ...result.indicators.flatMap((indicator): (readonly [Field, string])[] => [
      ['indicator', indicator.text],
      ['target', targetText(indicator)],
    ]),
  ]
  const [copied, setCopied] = useState<number>()
  const copy = (value: string, at: number) =>
    navigator.clipboard.writeText(value).then(() => setCopied(at), notifyFailed)
  return (
    <dl>
      {lines.map(
        ([field, value], at) =>
          value !== '' && (
            // a result has several indicators, and they stay where they are
            // oxlint-disable-next-line no-array-index-key
            <CopyField
              key={at}
              field={field}
              value={value}
              isCopied={copied === at}
              onCopy={() => void copy(value, at)}
            />
          ),
      )}
    </dl>
  )
}

interface CopyFieldProps {
  readonly field: Field
  readonly value: string
  readonly isCopied: boolean
  readonly onCopy: () => void
}

function CopyField({ field, value, isCopied, onCopy }: CopyFieldProps) {
  const { t } = useTexts()
  const name = t(`exchange.panel.field.${field}`)
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <span>{value}</span>
        <Button
          variant={isCopied ? 'light' : 'default'}
          size="compact-xs"
          leftSection={isCopied ? <IconCheck size={14} aria-hidden /> : <IconCopy size={14} aria-hidden />}
          onClick={onCopy}
        >
          {t(isCopied ? 'exchange.panel.copied' : 'exchange.panel.copy', { field: name })}
        </Button>
      </dd>
    </div>
  )
}
