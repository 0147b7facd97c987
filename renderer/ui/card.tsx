import { type ReactNode, useId } from 'react'

interface CardProps {
  readonly title?: string
  /** At the right of the title. */
  readonly action?: ReactNode
  readonly children: ReactNode
  readonly className?: string
}

export function Card({ title, action, children, className = '' }: CardProps) {
  const id = useId()
  if (title === undefined) return <section className={`card ${className}`}>{children}</section>
  return (
    <section className={`card ${className}`} aria-labelledby={id}>
      <header className="card-head">
        <h2 id={id}>{title}</h2>
        {action}
      </header>
      {children}
    </section>
  )
}
