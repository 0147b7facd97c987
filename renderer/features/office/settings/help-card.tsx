import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { call } from '../../../api/transport.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { Card } from '../../../ui/card.tsx'
import { downloadText } from '../../../ui/download.ts'
import { notifyFailed } from '../../../ui/notify.tsx'

/** A file for whoever helps: shown as it will be sent, then saved. */
export function HelpCard() {
  const { t } = useTexts()
  const [file, setFile] = useState<{ readonly name: string; readonly text: string }>()
  return (
    <Card title={t('help.title')}>
      <div className="card-body settings-stack">
        <p className="muted">{t('help.note')}</p>
        <Group gap="xs">
          <Button variant="default" onClick={() => void call('app.help', {}).then(setFile, notifyFailed)}>
            {t('help.show')}
          </Button>
          {file && (
            <Button variant="default" onClick={() => downloadText(file.name, file.text)}>
              {t('help.save')}
            </Button>
          )}
        </Group>
        {file && (
          // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
          <pre className="help-text" tabIndex={0} aria-label={t('help.title')}>
            {file.text}
          </pre>
        )}
      </div>
    </Card>
  )
}
