import { ActionIcon, Menu, TextInput } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconDots, IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { type Goal, type GoalKind, goalKinds } from '#shared/plan/cascade/goal.ts'
import { useApiCommand } from '../../../api/hooks.ts'
import { useWhyNot } from '../../../api/why-not.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { Card } from '../../../ui/card.tsx'
import { notifyDone, notifyFailed } from '../../../ui/notify.tsx'
import { AutosaveText } from '../autosave-fields.tsx'

const kindBelow: Readonly<Record<GoalKind, GoalKind | undefined>> = {
  vision: 'mission',
  mission: 'objective',
  objective: undefined,
}

/** Vision, missions and objectives, each written where it stands. */
export function GoalCard({ goals }: { readonly goals: readonly Goal[] }) {
  const { t } = useTexts()
  const editable = useWhyNot()('goal.save') === undefined
  const tops = goals.filter(({ parentId, kind }) => kind === 'vision' || parentId === undefined)
  return (
    <Card title={t('tree.goals')}>
      {goals.length === 0 && <p className="goal-none hint">{t('goal.none')}</p>}
      <ul className="goal-tree">
        {tops.map((goal) => (
          <GoalNode key={goal.id} goal={goal} goals={goals} editable={editable} />
        ))}
      </ul>
      {editable && (
        <div className="goal-adds">
          {goalKinds
            .filter((kind) => kind === 'vision' || !goals.some((goal) => goal.kind === 'vision'))
            .slice(0, goals.length === 0 ? 1 : goalKinds.length)
            .map((kind) => (
              <NewGoal key={kind} kind={kind} />
            ))}
        </div>
      )}
    </Card>
  )
}

interface GoalNodeProps {
  readonly goal: Goal
  readonly goals: readonly Goal[]
  readonly editable: boolean
}

function GoalNode({ goal, goals, editable }: GoalNodeProps) {
  const { t } = useTexts()
  const save = useApiCommand('goal.save')
  const { id, rowVersion, kind, parentId } = goal
  const below = kindBelow[kind]
  const own = { id, rowVersion, kind, ...(parentId !== undefined && { parentId }) }
  return (
    <li>
      <div className="goal-line">
        <span className={`pill ${kind === 'objective' ? 'tone-good' : 'tone-none'}`}>
          {t(`goalKind.${kind}`)}
        </span>
        <AutosaveText
          bare
          long
          of={id}
          field="text"
          disabled={!editable}
          maxLength={500}
          className="plan-grow"
          label={`${t(`goalKind.${kind}`)}: ${goal.text}`}
          value={goal.text}
          onSave={(text) => save.mutateAsync({ ...own, text })}
        />
        {editable && <GoalMenu goal={goal} goals={goals} />}
      </div>
      <ul>
        {goals
          .filter((other) => other.parentId === id)
          .map((other) => (
            <GoalNode key={other.id} goal={other} goals={goals} editable={editable} />
          ))}
        {editable && below && (
          <li>
            <NewGoal kind={below} parentId={id} />
          </li>
        )}
      </ul>
    </li>
  )
}

/** Write, Enter, write the next. */
function NewGoal({ kind, parentId }: { readonly kind: GoalKind; readonly parentId?: string }) {
  const { t } = useTexts()
  const [text, setText] = useState('')
  const save = useApiCommand('goal.save')
  const add = async () => {
    if (text.trim() === '') return
    await save.mutateAsync({ kind, text, ...(parentId !== undefined && { parentId }) })
    setText('')
  }
  return (
    <TextInput
      className="goal-new no-print"
      variant="unstyled"
      size="xs"
      aria-label={t(`goal.add.${kind}`)}
      placeholder={t(`goal.add.${kind}`)}
      leftSection={<IconPlus size={14} aria-hidden />}
      autoComplete="off"
      maxLength={500}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onKeyDown={(event) => event.key === 'Enter' && void add().catch(notifyFailed)}
    />
  )
}

function GoalMenu({ goal, goals }: Omit<GoalNodeProps, 'editable'>) {
  const { t } = useTexts()
  const move = useApiCommand('goal.move')
  const remove = useApiCommand('goal.delete', {
    onDone: () => void notifyDone(t('goal.removed'), { undo: true }),
  })
  const { id, rowVersion, text } = goal
  const brothers = goals.filter(({ kind, parentId }) => kind === goal.kind && parentId === goal.parentId)
  const at = brothers.findIndex((one) => one.id === id)
  const goTo = (before: Goal | undefined) =>
    void move.mutateAsync({ id, ...(before && { before: before.id }) }).catch(notifyFailed)
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon className="no-print" aria-label={t('goal.menu', { text })}>
          <IconDots size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {at > 0 && (
          <Menu.Item leftSection={<IconArrowUp size={16} />} onClick={() => goTo(brothers[at - 1])}>
            {t('goal.up')}
          </Menu.Item>
        )}
        {at < brothers.length - 1 && (
          <Menu.Item leftSection={<IconArrowDown size={16} />} onClick={() => goTo(brothers[at + 2])}>
            {t('goal.down')}
          </Menu.Item>
        )}
        <Menu.Item
          color="red"
          leftSection={<IconTrash size={16} />}
          onClick={() => void remove.mutateAsync({ id, rowVersion }).catch(notifyFailed)}
        >
          {t('goal.remove')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
