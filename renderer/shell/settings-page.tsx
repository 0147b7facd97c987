import { Tabs } from '@mantine/core'
import { AccountTab } from '../features/account/settings/account-tab.tsx'
import { BackupTab } from '../features/office/backup/backup-tab.tsx'
import { HistoryTab } from '../features/office/history/history-tab.tsx'
import { HolidayTab } from '../features/office/holidays/holiday-tab.tsx'
import { PrivacyTab } from '../features/office/privacy/privacy-tab.tsx'
import { AboutTab } from '../features/office/settings/about-tab.tsx'
import { DisplayTab } from '../features/office/settings/display-tab.tsx'
import { OfficeTab } from '../features/office/settings/office-tab.tsx'
import { OrgResultTab } from '../features/office/settings/org-result-tab.tsx'
import { RulesTab } from '../features/office/settings/rules-tab.tsx'
import { SchemeTab } from '../features/office/settings/scheme-tab.tsx'
import { YearsTab } from '../features/office/settings/years-tab.tsx'
import { useTexts } from '../i18n/texts.ts'
import { PageHeader } from '../ui/page-header.tsx'
import { useSettingsTabs } from './navigation.ts'
import { useAppSearch } from './search.ts'

const contents = {
  office: OfficeTab,
  years: YearsTab,
  holidays: HolidayTab,
  orgResult: OrgResultTab,
  scheme: SchemeTab,
  rules: RulesTab,
  account: AccountTab,
  display: DisplayTab,
  backup: BackupTab,
  privacy: PrivacyTab,
  history: HistoryTab,
  about: AboutTab,
} as const

/** Pengaturan: each tab saves by itself; the chosen one stands in the address. Its tabs are those of several nouns. */
export function SettingsPage() {
  const { t } = useTexts()
  const [{ tab }, change] = useAppSearch()
  const tabs = useSettingsTabs()
  const current = (tabs.find(({ id }) => id === tab) ?? tabs[0])?.id ?? 'display'
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
        {tabs.map(({ id }) => {
          const Content = contents[id]
          return (
            <Tabs.Panel key={id} value={id}>
              <Content />
            </Tabs.Panel>
          )
        })}
      </Tabs>
    </div>
  )
}
