import { settingDefaults, settingKeys, settingLabelKey } from '#shared/setting/settings.ts'
import { actorName } from '#shared/text/actor-name.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { Card } from '../../../ui/card.tsx'
import { QueryView } from '../../../ui/state/query-view.tsx'
import { Lines } from '../document/document-page.tsx'
import { useEventWords } from '../history/event-words.ts'
import { settingText } from '../settings/setting-words.ts'

/** The settings whose value is not the usual one, with both. */
export function RulesCard() {
  const { t } = useTexts()
  const format = useFormat()
  const settings = useApiQuery('setting.get', {})
  return (
    <Card title={t('handover.rules.title')}>
      <QueryView query={settings} lines={2}>
        {(values) => {
          const changed = settingKeys.filter(
            (key) => JSON.stringify(values[key]) !== JSON.stringify(settingDefaults[key]),
          )
          if (changed.length === 0) return <p className="document-note">{t('handover.rules.none')}</p>
          const text = (key: (typeof changed)[number]) =>
            t('handover.rules.usual', {
              value: settingText(key, values[key], t, format),
              usual: settingText(key, settingDefaults[key], t, format),
            })
          return <Lines lines={changed.map((key) => [t(`${settingLabelKey(key)}.label`), text(key)])} />
        }}
      </QueryView>
    </Card>
  )
}

/** Enough to see who worked on what. */
const lastEvents = 5

export function LastCard() {
  const { t } = useTexts()
  const format = useFormat()
  const wordsOf = useEventWords()
  const events = useApiQuery('history.list', { limit: lastEvents })
  return (
    <Card title={t('handover.last.title')}>
      <QueryView query={events} lines={3}>
        {(list) =>
          list.length === 0 ? (
            <p className="document-note">{t('handover.last.none')}</p>
          ) : (
            <Lines
              lines={list.map((event) => [
                `${format.dateTime(event.at)} · #${event.seq}`,
                `${wordsOf(event)} · ${actorName(event.who, t)}`,
              ])}
            />
          )
        }
      </QueryView>
    </Card>
  )
}
