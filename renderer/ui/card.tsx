import { type ReactNode, useId } from 'react'
import { HelpMark } from './guide/help-mark.tsx'
import type { GuidePlace } from './guide/place-of.ts'

interface CardProps {
  readonly title?: string
  /** Where the guide explains the rule behind it. */
  readonly help?: GuidePlace
  /** At the right of the title. */
  readonly action?: ReactNode
  readonly children: ReactNode
  readonly className?: string
}

export function Card({ title, help, action, children, className = '' }: CardProps) {
  const id = useId()
  if (title === undefined) return <section className={`card ${className}`}>{children}</section>
  return (
    <section className={`card ${className}`} aria-labelledby={id}>
      <header className="card-head">
        <h2 id={id}>{title}</h2>
        {help && (
          <span className="card-help">
            <HelpMark what={title} place={help} />
          </span>
        )}
        {action}
      </header>
      {children}
    </section>
  )
}
