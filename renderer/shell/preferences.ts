import { useMantineColorScheme } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Preferences } from '#shared/office/office.ts'
import { keyOf, useApiCommand, useApiQuery } from '../api/hooks.ts'
import { setLanguage } from '../i18n/texts.ts'
import { useRoom } from './use-room.ts'

const defaults: Preferences = { language: 'id', theme: 'system', textScale: 1 }

/** This PC's language, theme and text size. */
export function usePreferences() {
  const cache = useQueryClient()
  const preferences = useApiQuery('preference.get', {}).data ?? defaults
  const command = useApiCommand('preference.save', {
    optimistic: (queries, change) =>
      queries.setQueryData(keyOf('preference.get', {}), (old: Preferences | undefined) => ({
        ...(old ?? defaults),
        ...change,
      })),
    onDone: (saved) => cache.setQueryData(keyOf('preference.get', {}), saved),
  })
  return { preferences, save: command.mutate }
}

/** Puts the preferences in force: language, colours, and the text size from which every length follows. */
export function useAppliedPreferences(): void {
  const { preferences } = usePreferences()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const wanted = preferences.theme === 'system' ? 'auto' : preferences.theme
  useRoom(preferences.textScale)
  useEffect(() => setLanguage(preferences.language), [preferences.language])
  useEffect(() => {
    document.documentElement.style.fontSize = `${preferences.textScale * 100}%`
    document.documentElement.style.setProperty('--text-scale', String(preferences.textScale))
  }, [preferences.textScale])
  useEffect(() => {
    // setting it styles the whole page anew, twice, also where nothing changes
    if (wanted !== colorScheme) setColorScheme(wanted)
  }, [wanted, colorScheme, setColorScheme])
}
