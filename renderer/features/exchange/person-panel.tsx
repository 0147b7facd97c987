import { Button } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useState } from 'react'
import type { Settlement } from '#shared/exchange/exchange.ts'
import type { SettledDifference, SettledRow } from '#shared/exchange/settled-rows.ts'
import type { WorkResult } from '#shared/plan/plan.ts'
import { targetText } from '#shared/plan/target-text.ts'
import { useApiCommand, useApiQuery } from '../../api/hooks.ts'
import { useTexts } from '../../i18n/texts.ts'
import { usePeriod } from '../../shell/use-period.ts'
import { Act } from '../../ui/act.tsx'
import { notifyDone, notifyFailed } from '../../ui/notify.tsx'
import { QueryView } from '../../ui/state/query-view.tsx'
import { WhyPanel } from '../../ui/why-panel.tsx'
import { SettleDialog } from './settle-dialog.tsx'
import './exchange.css'

/** What differs, and the plan in the order in which e-Kinerja asks for it. */
export function PersonPanel({ row }: { readonly row: SettledRow }) {
  const { t } = useTexts()
  return (
    <WhyPanel title={row.name}>
      <ul className="exchange-differences">
        {row.differences.map((difference) => (
          <DifferenceLine key={difference.kind} row={row} difference={difference} />
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

interface DifferenceLineProps {
  readonly row: SettledRow
  readonly difference: SettledDifference
}

function DifferenceLine({ row, difference }: DifferenceLineProps) {
  const { t } = useTexts()
  const { kind, here, there, settlement } = difference
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
      {settlement ? <Settled settlement={settlement} /> : <Open row={row} difference={difference} />}
    </li>
  )
}

/** Who dealt with it, when and how. */
function Settled({ settlement }: { readonly settlement: Settlement }) {
  const { t } = useTexts()
  const { id, rowVersion, note, by, at } = settlement
  const reopen = useApiCommand('exchange.reopen', {
    onDone: () => void notifyDone(t('operation.exchange.reopen'), { undo: true }),
  })
  return (
    <>
      <span className="exchange-settled">
        <IconCheck size={14} aria-hidden /> {t('exchange.settle.told', { by, at, note })}
      </span>
      <Act name="exchange.reopen">
        <Button
          className="start"
          variant="default"
          size="compact-xs"
          loading={reopen.isPending}
          onClick={() => reopen.mutate({ id, rowVersion }, { onError: notifyFailed })}
        >
          {t('exchange.settle.reopen')}
        </Button>
      </Act>
    </>
  )
}

function Open({ row: { employeeId, name }, difference: { kind, fingerprint } }: DifferenceLineProps) {
  const { t } = useTexts()
  const { key: period } = usePeriod()
  const [isAsking, setAsking] = useState(false)
  const difference = { kind, fingerprint, ...(employeeId !== undefined && { employeeId }) }
  return (
    <Act name="exchange.settle">
      <Button className="start" variant="default" size="compact-xs" onClick={() => setAsking(true)}>
        {t('exchange.settle.ask')}
      </Button>
      {isAsking && (
        <SettleDialog
          what={`${name}: ${t(`exchange.kind.${kind}`)}`}
          draft={{ period, differences: [difference] }}
          onClose={() => setAsking(false)}
        />
      )}
    </Act>
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
