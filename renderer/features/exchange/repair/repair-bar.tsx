import { type RepairComparison, repairFields, type RepairField } from '#shared/exchange/repair/repair.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { type MarkedRow, rowsIn, type RepairState, repairStates } from './repair-rows.ts'

interface RepairBarProps {
  readonly comparison: RepairComparison
  readonly rows: readonly MarkedRow[]
  readonly state: RepairState
  readonly field: RepairField | undefined
  readonly onState: (state: RepairState) => void
  readonly onField: (field: RepairField | undefined) => void
}

/** Which differences are shown, and lines that belong to nobody for certain. */
export function RepairBar({ comparison: { unclear }, rows, state, field, onState, onField }: RepairBarProps) {
  const { t } = useTexts()
  const count = (one: RepairField) => rowsIn(rows, state, one).length
  return (
    <>
      <div className="toolbar no-print">
        <SelectField<RepairState>
          aria-label={t('exchange.repair.show.label')}
          value={state}
          choices={repairStates.map((value) => ({
            value,
            label: t(`exchange.repair.show.${value}`, { count: rowsIn(rows, value, field).length }),
          }))}
          onChange={(next) => onState(next ?? 'open')}
        />
        <SelectField<RepairField>
          aria-label={t('exchange.repair.which')}
          value={field}
          none={t('exchange.repair.all')}
          choices={repairFields
            .filter((value) => count(value) > 0 || value === field)
            .map((value) => ({
              value,
              label: t('exchange.repair.choice', {
                field: t(`exchange.repair.field.${value}`),
                count: count(value),
              }),
            }))}
          onChange={onField}
        />
        <p className="hint">
          {t('exchange.repair.column.right')}: {t('exchange.repair.keys')}
        </p>
      </div>
      {unclear.length > 0 && (
        <p className="notice">
          {t('exchange.repair.unclear', {
            count: unclear.length,
            lines: unclear
              .slice(0, 10)
              .map(({ source, line, text }) =>
                t('exchange.repair.unclearLine', {
                  source: t(`exchange.repair.side.${source}`),
                  line,
                  text: text.slice(0, 40),
                }),
              )
              .join(', '),
          })}
        </p>
      )}
    </>
  )
}
