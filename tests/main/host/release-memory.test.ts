import { getHeapStatistics } from 'node:v8'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createRest, releaseMemory } from '#electron/host/release-memory.ts'

describe('memory after heavy work', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  test('is released once, when nothing was asked for a while', () => {
    let released = 0
    const answered = createRest(2000, () => void released++)
    answered(900)
    vi.advanceTimersByTime(1900)
    answered(2)
    vi.advanceTimersByTime(1900)
    expect(released).toBe(0)
    vi.advanceTimersByTime(100)
    expect(released).toBe(1)
    vi.advanceTimersByTime(10_000)
    expect(released).toBe(1)
  })

  test('stays after quick answers', () => {
    let released = 0
    const answered = createRest(2000, () => void released++)
    for (let call = 0; call < 100; call++) answered(100)
    vi.advanceTimersByTime(10_000)
    expect(released).toBe(0)
  })
})

test('a release shrinks the heap', () => {
  let left: unknown[] | undefined = Array.from({ length: 400_000 }, (_, index) => ({
    index,
    text: `${index}`,
  }))
  const full = getHeapStatistics().total_heap_size
  expect(left).toHaveLength(400_000)
  left = undefined
  releaseMemory()
  expect(getHeapStatistics().total_heap_size).toBeLessThan(full - 10_000_000)
})
