import { IconInbox } from '@tabler/icons-react'
import type { ReactNode } from 'react'

interface EmptyStateProps {
  /** One sentence: why there is nothing. */
  readonly children: ReactNode
  /** The button that changes it. */
  readonly action?: ReactNode
  readonly icon?: ReactNode
}

export function EmptyState({ children, action, icon }: EmptyStateProps) {
  return (
    <div className="empty-state">
      {icon ?? <IconInbox size={32} stroke={1.5} aria-hidden />}
      <p>{children}</p>
      {action}
    </div>
  )
}
