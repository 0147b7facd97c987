import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import {
  IconArchive,
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBook2,
  IconDeviceFloppy,
  IconKeyboard,
  IconLanguage,
  IconMoon,
  IconSearch,
  IconSwitchHorizontal,
} from '@tabler/icons-react'
import { useApiQuery } from '../api/hooks.ts'
import { refreshOffice } from '../api/query-client.ts'
import { call } from '../api/transport.ts'
import { isIn } from '../api/who.ts'
import { operationName } from '#shared/history/operation-name.ts'
import { useTexts } from '../i18n/texts.ts'
import { useFormat } from '../i18n/use-format.ts'
import { useNavigation } from '../shell/navigation.ts'
import type { AppSearch } from '../shell/search.ts'
import { usePreferences } from '../shell/preferences.ts'
import { openGuide } from '../ui/guide/guide-door.tsx'
import { notifyDone, notifyFailed } from '../ui/notify.tsx'
import type { Command } from './command.ts'
import { palette, shortcutSheet } from './door.tsx'

/** What the window offers on every page: going somewhere, stepping back and forward, language, theme, help. */
export function useWindowCommands(): readonly Command[] {
  return [...usePageLinks(), ...useSteps(), ...useOfficeFile(), ...usePreferenceSwitches(), ...help]
}

/** An office is open, and whoever sits there may see it. */
function useIsOpen(): boolean {
  const isOpen = useApiQuery('office.list', {}).data?.open !== undefined
  const who = useApiQuery('account.who', {}, { enabled: false }).data
  return isOpen && (who === undefined || isIn(who))
}

function usePageLinks(): readonly Command[] {
  const navigate = useNavigate()
  const open = useIsOpen()
  const navigation = useNavigation()
  return navigation.map(({ to, labelKey, icon }): Command => ({
    id: `go.${to}`,
    labelKey,
    icon,
    when: () => open,
    perform: () =>
      void navigate({ to, search: ({ period, unit }: AppSearch) => ({ period, unit }) } as never),
  }))
}

/** Undo, redo, and the habit of saving. */
function useSteps(): readonly Command[] {
  const cache = useQueryClient()
  const { t } = useTexts()
  const format = useFormat()
  const open = useIsOpen()
  const step = async (direction: 'undo' | 'redo') => {
    try {
      const state = await call('history.state', {})
      const target = state[direction]
      if (target === undefined) return await notifyDone(t(`app.nothingTo.${direction}`))
      await call('history.undo', { seq: target.seq })
      await refreshOffice(cache)
      // loaded here, since it knows every setting's schema
      const { objectText } = await import('#shared/history/object-text.ts')
      const about = target.object && objectText(target.object, format, t)
      const what = [operationName(target.operation, t), about].filter(Boolean).join(' · ')
      await notifyDone(t(`app.did.${direction}`, { what }))
    } catch (error) {
      notifyFailed(error)
    }
  }
  return [
    {
      id: 'edit.undo',
      labelKey: 'ui.undo',
      icon: IconArrowBackUp,
      shortcut: 'mod+Z',
      act: 'history.undo',
      when: () => open,
      perform: () => void step('undo'),
    },
    {
      id: 'edit.redo',
      labelKey: 'ui.redo',
      icon: IconArrowForwardUp,
      shortcut: 'mod+shift+Z',
      act: 'history.undo',
      when: () => open,
      perform: () => void step('redo'),
    },
    {
      id: 'edit.save',
      labelKey: 'app.command.save',
      icon: IconDeviceFloppy,
      shortcut: 'mod+S',
      inFields: true,
      perform: () => {
        // what is being typed in a cell is stored when the cell loses the focus
        if (document.activeElement instanceof HTMLElement && document.activeElement.closest('[role=grid]'))
          document.activeElement.blur()
        void notifyDone(t('app.allSaved'))
      },
    },
  ]
}

function useOfficeFile(): readonly Command[] {
  const navigate = useNavigate()
  const { t } = useTexts()
  const open = useIsOpen()
  const backup = async () => {
    try {
      const { fileName } = await call('backup.make', {})
      await notifyDone(t('backup.made', { name: fileName }))
    } catch (error) {
      notifyFailed(error)
    }
  }
  return [
    {
      id: 'app.backup',
      labelKey: 'app.command.backup',
      icon: IconArchive,
      asks: 'backup.make',
      when: () => open,
      perform: () => void backup(),
    },
    {
      id: 'app.office',
      labelKey: 'app.command.office',
      icon: IconSwitchHorizontal,
      perform: () => void navigate({ to: '/start' }),
    },
  ]
}

function usePreferenceSwitches(): readonly Command[] {
  const { preferences, save } = usePreferences()
  return [
    {
      id: 'app.language',
      labelKey: 'app.command.language',
      icon: IconLanguage,
      perform: () => save({ language: preferences.language === 'id' ? 'en' : 'id' }),
    },
    {
      id: 'app.theme',
      labelKey: 'app.command.theme',
      icon: IconMoon,
      perform: () => save({ theme: preferences.theme === 'dark' ? 'light' : 'dark' }),
    },
  ]
}

const help: readonly Command[] = [
  {
    id: 'app.palette',
    labelKey: 'app.command.palette',
    icon: IconSearch,
    shortcut: 'mod+K',
    inFields: true,
    perform: palette.open,
  },
  {
    id: 'app.shortcuts',
    labelKey: 'app.command.shortcuts',
    icon: IconKeyboard,
    shortcut: 'shift+?',
    perform: shortcutSheet.open,
  },
  {
    id: 'app.guide',
    labelKey: 'app.command.guide',
    icon: IconBook2,
    shortcut: 'F1',
    inFields: true,
    perform: () => openGuide(),
  },
]
