import { useApiQuery } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { Card } from '../../../ui/card.tsx'
import { QueryView } from '../../../ui/state/query-view.tsx'
import { settingGroups } from './setting-list.ts'
import { SettingRow } from './setting-row.tsx'

/** Every rule that an office may set, with what it means and where it comes from; each saves by itself. */
export function RulesTab() {
  const { t } = useTexts()
  const settings = useApiQuery('setting.get', {})
  return (
    <QueryView query={settings}>
      {(values) => (
        <div className="settings-stack">
          {settingGroups.map(({ id, keys }) => (
            <Card key={id} title={t(`settings.rules.group.${id}`)}>
              {keys.map((key) => (
                <SettingRow key={key} setting={key} value={values[key]} />
              ))}
            </Card>
          ))}
        </div>
      )}
    </QueryView>
  )
}
