import { Button } from '@mantine/core'
import { IconEye } from '@tabler/icons-react'
import { useState } from 'react'
import { useApiQuery } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { Card } from '../../../ui/card.tsx'
import { FormSpecimen } from '../../../ui/print/form-specimen.tsx'
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
          {settingGroups.map(({ id, help, keys }) => (
            <Card key={id} title={t(`settings.rules.group.${id}`)} help={help}>
              {keys.map((key) => (
                <SettingRow key={key} setting={key} value={values[key]} />
              ))}
              {id === 'form' && <Specimen />}
            </Card>
          ))}
        </div>
      )}
    </QueryView>
  )
}

/** How the settings above look on paper, for whoever asks: a form is set only then. */
function Specimen() {
  const { t } = useTexts()
  const [isShown, setShown] = useState(false)
  return (
    <div className="form-specimen">
      <Button
        variant="default"
        aria-expanded={isShown}
        leftSection={<IconEye size={16} aria-hidden />}
        onClick={() => setShown(!isShown)}
      >
        {t(isShown ? 'form.preview.hide' : 'form.preview.show')}
      </Button>
      {isShown && <FormSpecimen />}
    </div>
  )
}
