import { ActionIcon } from '@mantine/core'
import { IconEye, IconEyeOff } from '@tabler/icons-react'
import { useState } from 'react'
import { useCommands } from '../commands/registry.tsx'
import { useTexts } from '../i18n/texts.ts'

/** Marks, predikat and index are covered on every page, for whoever looks over one's shoulder, until the next press or start. */
export function FiguresButton() {
  const { t } = useTexts()
  const [isHidden, hide] = useState(() => 'figures' in document.documentElement.dataset)
  const toggle = () => {
    if (isHidden) delete document.documentElement.dataset['figures']
    else document.documentElement.dataset['figures'] = 'hidden'
    hide(!isHidden)
  }
  const labelKey = isHidden ? 'app.figures.show' : 'app.figures.hide'
  useCommands([
    {
      id: 'app.figures',
      labelKey,
      icon: IconEyeOff,
      shortcut: 'mod+shift+H',
      inFields: true,
      perform: toggle,
    },
  ])
  return (
    <ActionIcon
      aria-label={t('app.figures.hide')}
      aria-pressed={isHidden}
      aria-keyshortcuts="Control+Shift+H"
      title={`${t(labelKey)} (Ctrl+Shift+H)`}
      onClick={toggle}
    >
      {isHidden ? <IconEyeOff size={18} stroke={1.75} /> : <IconEye size={18} stroke={1.75} />}
    </ActionIcon>
  )
}
