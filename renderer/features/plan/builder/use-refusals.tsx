import { List, Text } from '@mantine/core'
import { modals } from '@mantine/modals'
import { useCallback } from 'react'
import type { Refused } from '#shared/plan/cascade/line.ts'
import { useTexts } from '../../../i18n/texts.ts'

/** Names whoever was left out of an act on many, each with the reason. */
export function useRefusals(): (refused: readonly Refused[]) => void {
  const { t, say } = useTexts()
  return useCallback(
    (refused) => {
      if (refused.length === 0) return
      modals.open({
        title: t('give.refused', { count: refused.length }),
        closeButtonProps: { 'aria-label': t('ui.close') },
        children: (
          <List size="sm" spacing="xs">
            {refused.map(({ id, name, ...why }, at) => (
              <List.Item key={`${id}${at}`}>
                <Text span fw={620} size="sm">
                  {name}
                </Text>
                : {say(why)}
              </List.Item>
            ))}
          </List>
        ),
      })
    },
    [t, say],
  )
}
