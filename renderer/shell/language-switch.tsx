import { SegmentedControl } from '@mantine/core'
import { languages } from '#shared/office/office.ts'
import { useTexts } from '../i18n/texts.ts'
import { usePreferences } from './preferences.ts'

/** The page's language, for the start page and the settings. */
export function LanguageSwitch() {
  const { t } = useTexts()
  const { preferences, save } = usePreferences()
  return (
    <SegmentedControl
      aria-label={t('settings.display.language')}
      value={preferences.language}
      data={languages.map((value) => ({ value, label: t(`settings.display.languages.${value}`) }))}
      onChange={(language) => save({ language: language as (typeof languages)[number] })}
    />
  )
}
