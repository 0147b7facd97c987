import { useEffect } from 'react'
import { useApiQuery } from '../../api/hooks.ts'
import { call } from '../../api/transport.ts'

/** Notes in the sample that somebody who learns his way has opened what no log tells of. */
export function useSeenTask(task: 'why'): void {
  const sample = useApiQuery('office.list', {}).data?.open?.sample === true
  const { data } = useApiQuery('firstTask.list', {}, { enabled: sample })
  const isAsked = data?.begun === true && !data.done.includes(task)
  useEffect(() => {
    // where nothing can be stored it stays to be done
    if (isAsked) void call('firstTask.see', { task }).catch(() => undefined)
  }, [isAsked, task])
}
