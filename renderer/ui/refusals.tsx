import { List, Text } from '@mantine/core'
import { useCallback } from 'react'
import type { Refused } from '#shared/plan/cascade/line.ts'
import { useTexts } from '../i18n/texts.ts'
import { overPage } from './over/over-door.tsx'

/** So many of those who are left out are named. */
const mostNamed = 30

/** Whoever was left out of an act on many, each with the reason. */
export function RefusedList({ refused }: { readonly refused: readonly Refused[] }) {
  const { t, say } = useTexts()
  return (
    <List size="sm" spacing="xs">
      {refused.slice(0, mostNamed).map(({ id, name, ...why }, at) => (
        <List.Item key={`${id}${at}`}>
          <Text span fw={620} size="sm">
            {name}
          </Text>
          : {say(why)}
        </List.Item>
      ))}
      {refused.length > mostNamed && (
        <List.Item>{t('tree.more', { count: refused.length - mostNamed })}</List.Item>
      )}
    </List>
  )
}

/** Names them after the act. */
export function useRefusals(): (refused: readonly Refused[]) => void {
  const { t } = useTexts()
  return useCallback(
    (refused) => {
      if (refused.length === 0) return
      const title = t('give.refused', { count: refused.length })
      void overPage().then(({ showBox }) => showBox(title, <RefusedList refused={refused} />))
    },
    [t],
  )
}
