import { ActionIcon, Checkbox } from '@mantine/core'
import { IconPencil, IconTrash } from '@tabler/icons-react'
import type { Holiday } from '#shared/clock/holiday.ts'
import { useApiCommand } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { notifyDone, notifyFailed } from '../../../ui/notify.tsx'
import { SimpleTable } from '../../../ui/simple-table.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'

interface HolidayTableProps {
  readonly year: number
  readonly holidays: readonly Holiday[]
  readonly onEdit: (holiday: Holiday) => void
}

export function HolidayTable({ year, holidays, onEdit }: HolidayTableProps) {
  const { t } = useTexts()
  const format = useFormat()
  return (
    <SimpleTable
      caption={t('holiday.card', { year })}
      rows={holidays}
      rowKey={({ date }) => date}
      columns={[
        { id: 'date', header: t('holiday.date'), cell: ({ date }) => format.weekday(date) },
        {
          id: 'name',
          header: t('holiday.name'),
          cell: ({ name, source }) => <TwoLines first={name} second={source} />,
        },
        { id: 'kind', header: t('holiday.kindLabel'), cell: ({ kind }) => t(`holiday.kind.${kind}`) },
        { id: 'checked', header: t('holiday.check'), cell: (holiday) => <Checked holiday={holiday} /> },
        {
          id: 'act',
          header: <span className="sr-only">{t('ui.remove')}</span>,
          numeric: true,
          cell: (holiday) => <RowActions holiday={holiday} onEdit={onEdit} />,
        },
      ]}
    />
  )
}

function Checked({ holiday: { rowVersion, date, ...rest } }: { readonly holiday: Holiday }) {
  const { t } = useTexts()
  const format = useFormat()
  const save = useApiCommand('clock.saveHoliday')
  return (
    <Checkbox
      label={t(rest.checked ? 'holiday.isChecked' : 'holiday.toCheck')}
      aria-label={`${t('field.checked')}: ${rest.name}, ${format.date(date)}`}
      checked={rest.checked}
      onChange={(event) =>
        save.mutate(
          { ...rest, date, was: date, rowVersion, checked: event.currentTarget.checked },
          { onError: notifyFailed },
        )
      }
    />
  )
}

function RowActions({ holiday, onEdit }: { readonly holiday: Holiday } & Pick<HolidayTableProps, 'onEdit'>) {
  const { t } = useTexts()
  const { name, date, rowVersion } = holiday
  const remove = useApiCommand('clock.removeHoliday', {
    onDone: () => void notifyDone(t('holiday.removed', { name }), { undo: true }),
  })
  return (
    <span className="holiday-row-actions">
      <ActionIcon aria-label={t('holiday.edit', { name })} onClick={() => onEdit(holiday)}>
        <IconPencil size={16} />
      </ActionIcon>
      <ActionIcon
        aria-label={t('holiday.remove', { name })}
        onClick={() => remove.mutate({ date, rowVersion }, { onError: notifyFailed })}
      >
        <IconTrash size={16} />
      </ActionIcon>
    </span>
  )
}
