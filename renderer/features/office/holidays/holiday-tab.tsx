import { yearOf } from '#shared/date/iso-date.ts'
import { useState } from 'react'
import { useApiQuery } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { localToday } from '../../../shell/today.ts'
import { Card } from '../../../ui/card.tsx'
import { QueryView } from '../../../ui/state/query-view.tsx'
import { clockSettings } from '../settings/setting-list.ts'
import { SettingRow } from '../settings/setting-row.tsx'
import { HolidayCard } from './holiday-card.tsx'

/** The holidays of each year, and how the clocks of the law count by them. */
export function HolidayTab() {
  const { t } = useTexts()
  const [year, setYear] = useState(yearOf(localToday()))
  const settings = useApiQuery('setting.get', {})
  return (
    <div className="settings-stack">
      <HolidayCard year={year} onYear={setYear} />
      <QueryView query={settings}>
        {(values) => (
          <Card title={t('holiday.rules')}>
            {clockSettings.map((key) => (
              <SettingRow key={key} setting={key} value={values[key]} />
            ))}
          </Card>
        )}
      </QueryView>
    </div>
  )
}
