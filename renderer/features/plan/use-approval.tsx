import { List, Text } from '@mantine/core'
import { modals } from '@mantine/modals'
import type { Output } from '#shared/api/contract.ts'
import { useApiCommand } from '../../api/hooks.ts'
import { useTexts } from '../../i18n/texts.ts'
import { confirm } from '../../ui/confirm.tsx'
import { notifyDone, notifyFailed } from '../../ui/notify.tsx'

type Refused = Output<'plan.setState'>['refused']

/** Approves plans, after asking when there are many, and names those that cannot be approved yet with the reason. */
export function useApproval(year: number) {
  const { t, say } = useTexts()
  const setState = useApiCommand('plan.setState')
  const name = (refused: Refused) =>
    modals.open({
      title: t('plan.list.refusedTitle', { count: refused.length }),
      closeButtonProps: { 'aria-label': t('ui.close') },
      children: (
        <List size="sm" spacing="xs">
          {refused.map(({ id, name: person, ...why }) => (
            <List.Item key={id}>
              <Text span fw={620} size="sm">
                {person}
              </Text>
              : {say(why)}
            </List.Item>
          ))}
        </List>
      ),
    })
  return async (employeeIds: readonly string[], { ask }: { readonly ask: boolean }): Promise<void> => {
    const count = employeeIds.length
    const agreed =
      !ask ||
      (await confirm({
        title: t('plan.list.approveTitle', { count }),
        body: t('plan.list.approveBody'),
        action: t('plan.list.approve', { count }),
      }))
    if (!agreed) return
    try {
      const { changed, refused } = await setState.mutateAsync({
        employeeIds: [...employeeIds],
        year,
        to: 'approved',
      })
      if (changed > 0) await notifyDone(t('plan.list.approved', { count: changed }), { undo: true })
      if (refused.length > 0) name(refused)
    } catch (error) {
      notifyFailed(error)
    }
  }
}
