import type { ErrorComponentProps } from '@tanstack/react-router'
import { FailedState } from '../ui/state/failed-state.tsx'

/** A page that broke while drawing: the rest of the window goes on. */
export function PageFailed({ error, reset }: ErrorComponentProps) {
  return (
    <div className="page">
      <FailedState error={error} onRetry={reset} />
    </div>
  )
}
