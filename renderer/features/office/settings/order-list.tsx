import { ActionIcon } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useTexts } from '../../../i18n/texts.ts'
import { rungName } from './rung-name.ts'

interface OrderListProps {
  readonly label: string
  readonly order: readonly string[]
  readonly onChange: (order: readonly string[]) => void
}

/** An order that is changed one step at a time, by mouse or keyboard. */
export function OrderList({ label, order, onChange }: OrderListProps) {
  const { t } = useTexts()
  const move = (index: number, step: -1 | 1) => {
    const next = [...order]
    const [item] = next.splice(index, 1)
    if (item !== undefined) next.splice(index + step, 0, item)
    onChange(next)
  }
  const nameOf = (rung: string) => rungName(rung, t)
  return (
    <ol className="order-list" aria-label={label}>
      {order.map((rung, index) => (
        <li key={rung}>
          <span>{nameOf(rung)}</span>
          <ActionIcon
            size="sm"
            disabled={index === 0}
            aria-label={t('settings.rules.up', { name: nameOf(rung) })}
            onClick={() => move(index, -1)}
          >
            <IconArrowUp size={14} />
          </ActionIcon>
          <ActionIcon
            size="sm"
            disabled={index === order.length - 1}
            aria-label={t('settings.rules.down', { name: nameOf(rung) })}
            onClick={() => move(index, 1)}
          >
            <IconArrowDown size={14} />
          </ActionIcon>
        </li>
      ))}
    </ol>
  )
}
