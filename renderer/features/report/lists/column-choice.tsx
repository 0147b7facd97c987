import { Button, Checkbox, Popover } from '@mantine/core'
import { IconColumns3 } from '@tabler/icons-react'
import type { ListColumn } from '#shared/report/lists/list-report.ts'
import { useTexts } from '../../../i18n/texts.ts'

interface ColumnChoiceProps {
  readonly offered: readonly Pick<ListColumn, 'key' | 'header'>[]
  /** Absent: every one. */
  readonly chosen: readonly string[] | undefined
  readonly onChange: (chosen: readonly string[] | undefined) => void
}

/** Which columns a report has, on screen and wherever it goes. */
export function ColumnChoice({ offered, chosen, onChange }: ColumnChoiceProps) {
  const { t } = useTexts()
  const shown = new Set(chosen ?? offered.map(({ key }) => key))
  const toggle = (key: string, isOn: boolean) => {
    const next = offered.filter((one) => (one.key === key ? isOn : shown.has(one.key)))
    // a report without a column is none
    if (next.length > 0) onChange(next.length === offered.length ? undefined : next.map((one) => one.key))
  }
  return (
    <Popover position="bottom-start" trapFocus>
      <Popover.Target>
        <Button variant="default" leftSection={<IconColumns3 size={16} aria-hidden />}>
          {t('reports.columns')}
          {shown.size < offered.length && ` (${shown.size}/${offered.length})`}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className="stack">
        {offered.map(({ key, header }) => (
          <Checkbox
            key={key}
            label={header}
            checked={shown.has(key)}
            onChange={(event) => toggle(key, event.currentTarget.checked)}
          />
        ))}
      </Popover.Dropdown>
    </Popover>
  )
}
