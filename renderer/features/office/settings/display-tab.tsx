import { Input, SegmentedControl } from '@mantine/core'
import { themes } from '#shared/office/office.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { LanguageSwitch } from '../../../shell/language-switch.tsx'
import { usePreferences } from '../../../shell/preferences.ts'
import { Card } from '../../../ui/card.tsx'

const scales = [0.9, 1, 1.15, 1.3, 1.5, 1.75, 2] as const

/** What belongs to this PC, never to the office file: language, colours and the size of everything. */
export function DisplayTab() {
  const { t } = useTexts()
  const format = useFormat()
  const { preferences, save } = usePreferences()
  return (
    <Card title={t('settings.display.title')}>
      <div className="card-body settings-stack">
        <Input.Wrapper label={t('settings.display.language')} labelElement="div">
          <LanguageSwitch />
        </Input.Wrapper>
        <Input.Wrapper label={t('settings.display.theme')} labelElement="div">
          <SegmentedControl
            aria-label={t('settings.display.theme')}
            value={preferences.theme}
            data={themes.map((value) => ({ value, label: t(`settings.display.themes.${value}`) }))}
            onChange={(theme) => save({ theme: theme as (typeof themes)[number] })}
          />
        </Input.Wrapper>
        <Input.Wrapper
          label={t('settings.display.textScale')}
          description={t('settings.display.textScaleNote')}
          labelElement="div"
        >
          <SegmentedControl
            aria-label={t('settings.display.textScale')}
            value={String(scales.find((scale) => scale === preferences.textScale) ?? 1)}
            data={scales.map((scale) => ({ value: String(scale), label: format.wholePercent(scale * 100) }))}
            onChange={(scale) => save({ textScale: Number(scale) })}
          />
        </Input.Wrapper>
      </div>
    </Card>
  )
}
