import { fireEvent } from '@testing-library/dom'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { afterRest, isAtRest } from '../../../renderer/api/hand.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('What waits for the hand waits as long as keys come, wherever they are pressed, and then goes once', () => {
  const act = vi.fn()
  afterRest(250, act)
  for (let key = 0; key < 10; key++) {
    vi.advanceTimersByTime(150)
    fireEvent.keyDown(document.body, { key: 'ArrowDown' })
  }
  expect(act).not.toHaveBeenCalled()
  vi.advanceTimersByTime(249)
  expect(act).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(act).toHaveBeenCalledOnce()
  vi.advanceTimersByTime(1000)
  expect(act).toHaveBeenCalledOnce()
})

test('What was called off does not come', () => {
  const act = vi.fn()
  const stop = afterRest(250, act)
  vi.advanceTimersByTime(150)
  fireEvent.keyDown(document.body, { key: 'a' })
  // it has looked once by now and waits for the rest
  vi.advanceTimersByTime(200)
  stop()
  vi.advanceTimersByTime(1000)
  expect(act).not.toHaveBeenCalled()
})

test('Whatever is pressed, the hand rests once nothing came for a while', () => {
  for (const press of [fireEvent.keyDown, fireEvent.pointerDown]) {
    press(document.body)
    vi.advanceTimersByTime(999)
    expect(isAtRest(1000)).toBe(false)
    vi.advanceTimersByTime(1)
    expect(isAtRest(1000)).toBe(true)
  }
})
