import type { Stage } from '#shared/api/events.ts'
import { useEffect, useState } from 'react'
import { onEvent } from './transport.ts'

export interface Progress {
  readonly task: string
  readonly stage: Stage
  readonly done: number
  readonly total: number
}

/** How far the named work is, as the backend tells; undefined before its first word. */
export function useProgress(task: string | undefined): Progress | undefined {
  const [latest, setLatest] = useState<Progress>()
  // one subscription for the page's life: over HTTP each one is a connection
  useEffect(() => onEvent((event) => event.topic === 'progress' && setLatest(event)), [])
  return latest?.task === task ? latest : undefined
}
