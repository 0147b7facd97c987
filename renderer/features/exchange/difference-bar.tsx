import { Button } from '@mantine/core'
import { IconChecks } from '@tabler/icons-react'
import { useState } from 'react'
import { type Comparison, type DifferenceKind, differenceKinds } from '#shared/exchange/exchange.ts'
import { rowsShown, type SettledRow } from '#shared/exchange/settled-rows.ts'
import { type ShownDifferences, shownDifferences } from '#shared/exchange/shown-differences.ts'
import { useTexts } from '../../i18n/texts.ts'
import { usePeriod } from '../../shell/use-period.ts'
import { Act } from '../../ui/act.tsx'
import { SelectField } from '../../ui/form/select-field.tsx'
import { useExchangeSearch } from './exchange-search.ts'
import { SettleDialog } from './settle-dialog.tsx'

interface DifferenceBarProps {
  readonly comparison: Comparison
  readonly rows: readonly SettledRow[]
  readonly kind: DifferenceKind | undefined
  readonly show: ShownDifferences
}

/** Which differences are shown, what was compared, and lines that belong to nobody for certain. */
export function DifferenceBar({ comparison: { columns, unclear }, rows, kind, show }: DifferenceBarProps) {
  const { t } = useTexts()
  const [, change] = useExchangeSearch()
  const count = (one: DifferenceKind) => rowsShown(rows, show, one).length
  const counts = differenceKinds.map((one) => [one, count(one)] as const)
  return (
    <>
      <div className="toolbar no-print">
        <SelectField<ShownDifferences>
          aria-label={t('exchange.settle.which')}
          value={show}
          choices={shownDifferences.map((value) => ({
            value,
            label: t(`exchange.settle.show.${value}`, { count: rowsShown(rows, value).length }),
          }))}
          onChange={(next) => change({ show: next === 'open' ? undefined : next, selected: undefined })}
        />
        <SelectField<DifferenceKind>
          aria-label={t('exchange.which')}
          value={kind}
          none={t('exchange.all')}
          choices={counts
            .filter(([one, people]) => people > 0 || one === kind)
            .map(([value, people]) => ({
              value,
              label: t('exchange.choice', { kind: t(`exchange.kind.${value}`), count: people }),
            }))}
          onChange={(next) => change({ tab: next, selected: undefined })}
        />
        {kind !== undefined && <SettleAll rows={rows} kind={kind} />}
        <p className="hint">
          {t('exchange.columns', {
            columns: columns.map((one) => t(`exchange.theirColumn.${one}`)).join(', '),
          })}
        </p>
      </div>
      {unclear.length > 0 && (
        <p className="notice">
          {t('exchange.unclear', {
            count: unclear.length,
            lines: unclear
              .slice(0, 20)
              .map(({ line, text }) => `${line} (${text.slice(0, 40)})`)
              .join(', '),
          })}
        </p>
      )}
    </>
  )
}

interface SettleAllProps {
  readonly rows: readonly SettledRow[]
  readonly kind: DifferenceKind
}

/** All open differences of a kind by one note. */
function SettleAll({ rows, kind }: SettleAllProps) {
  const { t } = useTexts()
  const { key: period } = usePeriod()
  const [isAsking, setAsking] = useState(false)
  const open = rowsShown(rows, 'open', kind)
  if (open.length < 2) return null
  const what = t('exchange.settle.all', { count: open.length, kind: t(`exchange.kind.${kind}`) })
  return (
    <Act name="exchange.settle">
      <Button
        variant="default"
        leftSection={<IconChecks size={16} aria-hidden />}
        onClick={() => setAsking(true)}
      >
        {t('exchange.settle.allAction', { count: open.length })}
      </Button>
      {isAsking && (
        <SettleDialog
          what={what}
          draft={{
            period,
            differences: open.flatMap(({ employeeId, differences }) =>
              differences.map(({ fingerprint }) => ({
                kind,
                fingerprint,
                ...(employeeId !== undefined && { employeeId }),
              })),
            ),
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </Act>
  )
}
