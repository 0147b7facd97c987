import { Button } from '@mantine/core'
import { useState } from 'react'
import { repairSides, type RepairSide } from '#shared/exchange/repair/repair.ts'
import { useApiCommand } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { Act } from '../../../ui/act.tsx'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { LongTextField } from '../../../ui/form/text-field.tsx'
import { notifyFailed } from '../../../ui/notify.tsx'
import { WhyPanel } from '../../../ui/why-panel.tsx'
import { type MarkedRow, markOf, shownValue, stateOf } from './repair-rows.ts'
import '../exchange.css'

/** One difference: what each side says, who is right and by what evidence. */
export function RepairPanel({ row }: { readonly row: MarkedRow }) {
  const { t } = useTexts()
  const { date: day } = useFormat()
  const sides = repairSides.filter((side) => row.values[side] !== undefined)
  return (
    <WhyPanel title={row.name}>
      <p>
        <b>{t(`exchange.repair.field.${row.field}`)}</b>
      </p>
      <dl className="repair-sides">
        {sides.map((side) => (
          <div key={side}>
            <dt>{t(`exchange.repair.side.${side}`)}</dt>
            <dd>{shownValue(row, side, day)}</dd>
          </div>
        ))}
      </dl>
      {row.line?.letterId === undefined && (
        <Act name="exchange.decide">
          <Decision row={row} sides={sides} />
        </Act>
      )}
      <p className="hint">{stateOf(row, t)}</p>
    </WhyPanel>
  )
}

interface DecisionProps {
  readonly row: MarkedRow
  readonly sides: readonly RepairSide[]
}

function Decision({ row, sides }: DecisionProps) {
  const { t } = useTexts()
  const [right, setRight] = useState(row.line?.right)
  const [evidence, setEvidence] = useState(row.line?.evidence ?? '')
  const decide = useApiCommand('exchange.decide')
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        decide.mutate({ marks: [markOf(row, { right, evidence })] }, { onError: notifyFailed })
      }}
    >
      <p className="hint">{t('exchange.repair.panel.hint')}</p>
      <SelectField
        label={t('exchange.repair.column.right')}
        value={right}
        none={t('exchange.repair.undecided')}
        choices={sides.map((value) => ({ value, label: t(`exchange.repair.side.${value}`) }))}
        onChange={setRight}
      />
      <LongTextField
        label={t('exchange.repair.column.evidence')}
        description={t('exchange.repair.panel.evidenceHint')}
        value={evidence}
        onChange={(event) => setEvidence(event.currentTarget.value)}
      />
      <Button type="submit" className="start" loading={decide.isPending}>
        {t('exchange.repair.panel.save')}
      </Button>
    </form>
  )
}
