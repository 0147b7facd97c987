import { Button } from '@mantine/core'
import { IconChecks, IconClipboardText, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { Holiday, HolidayYear } from '#shared/clock/holiday.ts'
import { yearOf } from '#shared/date/iso-date.ts'
import { useApiCommand, useApiQuery } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { localToday } from '../../../shell/today.ts'
import { Card } from '../../../ui/card.tsx'
import { EmptyState } from '../../../ui/state/empty-state.tsx'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { notifyDone, notifyFailed } from '../../../ui/notify.tsx'
import { QueryView } from '../../../ui/state/query-view.tsx'
import { HolidayDialog } from './holiday-dialog.tsx'
import { HolidayTable } from './holiday-table.tsx'
import { PasteDialog } from './paste-dialog.tsx'
import { Act, Fields } from '../../../ui/act.tsx'

interface HolidayCardProps {
  readonly year: number
  readonly onYear: (year: number) => void
}

/** One year's holidays: added, changed, removed, pasted as a list, and marked as compared with the decree. */
export function HolidayCard({ year, onYear }: HolidayCardProps) {
  const { t } = useTexts()
  const holidays = useApiQuery('clock.holidays', { year })
  const [open, setOpen] = useState<Holiday | 'new' | 'paste'>()
  const close = () => setOpen(undefined)
  return (
    <Card title={t('holiday.card', { year })} action={<YearField year={year} onYear={onYear} />}>
      <QueryView query={holidays}>
        {(list) => (
          <>
            <div className="card-body holiday-actions">
              <Act name="clock.saveHoliday">
                <Button leftSection={<IconPlus size={16} />} onClick={() => setOpen('new')}>
                  {t('holiday.add')}
                </Button>
                <Button
                  variant="default"
                  leftSection={<IconClipboardText size={16} />}
                  onClick={() => setOpen('paste')}
                >
                  {t('holiday.paste')}
                </Button>
                <CheckAll year={year} list={list} />
              </Act>
              <span className="hint">{countsOf(list, t)}</span>
            </div>
            {list.unchecked > 0 && <p className="card-note">{t('holiday.note')}</p>}
            {list.holidays.length === 0 ? (
              <EmptyState>{t('holiday.none', { year })}</EmptyState>
            ) : (
              <Fields name="clock.saveHoliday">
                <HolidayTable year={year} holidays={list.holidays} onEdit={setOpen} />
              </Fields>
            )}
          </>
        )}
      </QueryView>
      {open === 'paste' && <PasteDialog year={year} onClose={close} />}
      {open !== undefined && open !== 'paste' && (
        <HolidayDialog {...(open !== 'new' && { holiday: open })} onClose={close} />
      )}
    </Card>
  )
}

function countsOf({ holidays, unchecked }: HolidayYear, t: ReturnType<typeof useTexts>['t']): string {
  const days = holidays.length
  if (days === 0) return ''
  return unchecked === 0 ? t('holiday.countsChecked', { days }) : t('holiday.counts', { days, unchecked })
}

function YearField({ year, onYear }: HolidayCardProps) {
  const { t } = useTexts()
  const now = yearOf(localToday())
  const years = [-2, -1, 0, 1, 2].map((distance) => now + distance)
  return (
    <SelectField
      aria-label={t('holiday.year')}
      value={String(year)}
      choices={years.map((one) => ({ value: String(one), label: String(one) }))}
      onChange={(value) => onYear(Number(value))}
    />
  )
}

/** What is in sight was compared with the decree as a whole. */
export function CheckAll({ year, list }: { readonly year: number; readonly list: HolidayYear }) {
  const { t } = useTexts()
  const check = useApiCommand('clock.checkHolidays', {
    onDone: () => void notifyDone(t('holiday.checkedAll', { year }), { undo: true }),
  })
  if (list.unchecked === 0) return null
  const days = list.holidays
    .filter(({ checked }) => !checked)
    .map(({ date, rowVersion }) => ({ date, rowVersion }))
  return (
    <Button
      variant="default"
      leftSection={<IconChecks size={16} />}
      loading={check.isPending}
      onClick={() => check.mutate({ days }, { onError: notifyFailed })}
    >
      {t('holiday.checkAll')}
    </Button>
  )
}
