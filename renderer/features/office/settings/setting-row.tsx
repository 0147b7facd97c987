import { Button } from '@mantine/core'
import { useId } from 'react'
import { AppError } from '#shared/api/errors.ts'
import { settingDefaults, type SettingKey, settingLabelKey } from '#shared/setting/settings.ts'
import { useApiCommand } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { notifyDone, notifyFailed } from '../../../ui/notify.tsx'
import { SettingInput } from './setting-input.tsx'
import { settingControls, type SettingValue } from './setting-list.ts'
import { Fields } from '../../../ui/act.tsx'

interface SettingRowProps {
  readonly setting: SettingKey
  readonly value: SettingValue
}

/** One setting: its name, what it does and its article beside the control, and the way back to the usual value. */
export function SettingRow({ setting, value }: SettingRowProps) {
  const { t, say } = useTexts()
  const id = useId()
  const textKey = settingLabelKey(setting)
  const save = useApiCommand('setting.save', {
    onDone: () => void notifyDone(t('settings.rules.saved', { name: t(`${textKey}.label`) }), { undo: true }),
  })
  const store = (next: unknown) => {
    if (JSON.stringify(next) === JSON.stringify(value)) return
    save.mutate(
      { values: { [setting]: next } },
      { onError: (error) => Object.keys(error.fields).length === 0 && notifyFailed(error) },
    )
  }
  const fields = save.error instanceof AppError ? save.error.fields : {}
  const message = Object.entries(fields).find(([path]) => path.startsWith(`values.${setting}`))?.[1]
  const usual = settingDefaults[setting]
  const isUsual = JSON.stringify(usual) === JSON.stringify(value)
  return (
    <div className="setting" role="group" aria-labelledby={id}>
      <div>
        <b id={id}>{t(`${textKey}.label`)}</b>
        <p>{t(`${textKey}.meaning`)}</p>
        <small className="hint">{t(`${textKey}.source`)}</small>
      </div>
      <div className="setting-control">
        <Fields name="setting.save">
          <SettingInput
            control={settingControls[setting]}
            value={value}
            label={t(`${textKey}.label`)}
            error={message && say(message)}
            onStore={store}
          />
          {!isUsual && (
            <Button variant="subtle" size="compact-sm" onClick={() => store(usual)}>
              {t('settings.rules.usual')}
            </Button>
          )}
        </Fields>
      </div>
    </div>
  )
}
