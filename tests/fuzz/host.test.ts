import { expect, test, vi } from 'vitest'
import { fuzzHost } from './fuzz-host.ts'

vi.setConfig({ testTimeout: 120_000 })

test('bent requests of every kind are refused, change nothing and stop nothing', async () => {
  const result = await fuzzHost({ runs: 1000 })
  expect(result).toMatchObject({ tried: 1000, crashed: 0, writes: 0, findings: [] })
  // a test that nothing gets through, or everything, would show nothing
  expect(result.refused).toBeGreaterThan(750)
  expect(result.passed).toBeGreaterThan(100)
})
