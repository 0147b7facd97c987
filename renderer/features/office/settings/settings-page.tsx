import { Tabs } from '@mantine/core'
import { useTexts } from '../../../i18n/texts.ts'
import { settingsTabs } from '../../../shell/navigation.ts'
import { useAppSearch } from '../../../shell/search.ts'
import { PageHeader } from '../../../ui/page-header.tsx'
import { BackupTab } from '../backup/backup-tab.tsx'
import { HistoryTab } from '../history/history-tab.tsx'
import { HolidayTab } from '../holidays/holiday-tab.tsx'
import { PrivacyTab } from '../privacy/privacy-tab.tsx'
import { AboutTab } from './about-tab.tsx'
import { DisplayTab } from './display-tab.tsx'
import { OfficeTab } from './office-tab.tsx'
import { OrgResultTab } from './org-result-tab.tsx'
import { RulesTab } from './rules-tab.tsx'
import { SchemeTab } from './scheme-tab.tsx'
import { YearsTab } from './years-tab.tsx'

const contents = {
  office: OfficeTab,
  years: YearsTab,
  holidays: HolidayTab,
  orgResult: OrgResultTab,
  scheme: SchemeTab,
  rules: RulesTab,
  display: DisplayTab,
  backup: BackupTab,
  privacy: PrivacyTab,
  history: HistoryTab,
  about: AboutTab,
} as const
const tabs = settingsTabs.map(({ id, icon }) => ({ id, icon, Content: contents[id] }))

/** Pengaturan: each tab saves by itself; the chosen one stands in the address. */
export function SettingsPage() {
  const { t } = useTexts()
  const [{ tab }, change] = useAppSearch()
  const current = tabs.find(({ id }) => id === tab)?.id ?? 'office'
  return (
    <div className="page">
      <PageHeader title={t('app.page.settings')} state={t(`settings.${current}.state`)} />
      <Tabs
        className="settings"
        orientation="vertical"
        variant="pills"
        keepMounted={false}
        value={current}
        onChange={(next) => change({ tab: next ?? undefined })}
      >
        <Tabs.List aria-label={t('app.page.settings')}>
          {tabs.map(({ id, icon: Icon }) => (
            <Tabs.Tab key={id} value={id} leftSection={<Icon size={17} stroke={1.75} aria-hidden />}>
              {t(`settings.${id}.title`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {tabs.map(({ id, Content }) => (
          <Tabs.Panel key={id} value={id}>
            <Content />
          </Tabs.Panel>
        ))}
      </Tabs>
    </div>
  )
}
