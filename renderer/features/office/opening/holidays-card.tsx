import { Button } from '@mantine/core'
import { IconClipboardText } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { YearOpening } from '#shared/clock/opening.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { Act } from '../../../ui/act.tsx'
import { Card } from '../../../ui/card.tsx'
import { CheckAll } from '../holidays/holiday-card.tsx'
import { PasteDialog } from '../holidays/paste-dialog.tsx'

/** The year's holidays, by which its deadlines are counted: pasted as a list, or marked as compared with the decree. */
export function HolidaysCard({ opening: { year, holidays } }: { readonly opening: YearOpening }) {
  const { t } = useTexts()
  const list = useApiQuery('clock.holidays', { year }).data
  const [isPasting, paste] = useState(false)
  return (
    <Card
      title={t('clock.opening.step.holidays')}
      action={
        <Link to="/settings" search={({ period }) => ({ period, tab: 'holidays' })} className="hint">
          {t('clock.opening.holidays.list')}
        </Link>
      }
    >
      <div className="card-body opening-line">
        <span>{sentence()}</span>
        <Act name="clock.pasteHolidays">
          <Button variant="default" leftSection={<IconClipboardText size={16} />} onClick={() => paste(true)}>
            {t('holiday.paste')}
          </Button>
        </Act>
        {list && (
          <Act name="clock.checkHolidays">
            <CheckAll year={year} list={list} />
          </Act>
        )}
      </div>
      {isPasting && <PasteDialog year={year} onClose={() => paste(false)} />}
    </Card>
  )

  function sentence(): string {
    const { days, unchecked } = holidays
    if (days === 0) return t('clock.opening.holidays.none', { year })
    return unchecked === 0
      ? t('clock.opening.holidays.done', { days })
      : t('clock.opening.holidays.some', { days, unchecked })
  }
}
