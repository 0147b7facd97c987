import { type ReactNode, useEffect } from 'react'

interface PageHeaderProps {
  readonly title: string
  /** One sentence that says how things stand. */
  readonly state?: ReactNode
  /** One primary action; quieter ones before it. */
  readonly actions?: ReactNode
}

export function PageHeader({ title, state, actions }: PageHeaderProps) {
  useEffect(() => {
    document.title = `${title} · Timbang`
  }, [title])
  return (
    <header className="page-header">
      <div>
        <h1 tabIndex={-1}>{title}</h1>
        {state !== undefined && <p aria-live="polite">{state}</p>}
      </div>
      {actions !== undefined && <div className="page-actions">{actions}</div>}
    </header>
  )
}
