import { QueryClient } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { followEvents } from '../../../renderer/api/query-client.ts'

test('What was answered before events were heard is asked again: at the start whether the office is sound, after a break everything', async () => {
  const cache = new QueryClient()
  cache.setQueryData(['office.list', {}], {})
  cache.setQueryData(['employee.list', {}], {})
  const isOld = (name: string) => cache.getQueryState([name, {}])?.isInvalidated
  let hear: () => void = () => undefined
  const end = followEvents(cache, (_listener, onHearing) => {
    hear = onHearing
    return () => undefined
  })
  expect(isOld('office.list')).toBe(false)
  hear()
  expect([isOld('office.list'), isOld('employee.list')]).toEqual([true, false])
  hear()
  await expect.poll(() => isOld('employee.list')).toBe(true)
  end()
})
