import { afterEach, expect } from 'vitest'
import type { TestBackendOptions } from '../backend.ts'
import { startSample as startBackend } from '../sample-backend.ts'

/** The real backend on a fresh sample office, with the ids that tests ask for by name. */
export async function startSample(options: TestBackendOptions = {}) {
  const office = await startBackend(options)
  const { units } = await office.call('appraisal.grid', { period: '2026' })
  const unitId = (part: string) => units.find(({ name }) => name.includes(part))?.id ?? ''
  const grid = (period: string, part: string) =>
    office.call('appraisal.grid', { period, unitId: unitId(part) })
  const everyone = await office.call('appraisal.grid', { period: '2026' })
  const employeeId = (name: string) =>
    everyone.rows.find(({ fullName }) => fullName.startsWith(name))?.employeeId ?? ''
  const hash = async () => (await office.call('file.verify', {})).contentHash
  return { ...office, unitId, employeeId, grid, hash }
}
export type SampleOffice = Awaited<ReturnType<typeof startSample>>

/** Opens sample offices that are closed after each test, which fails when a bug was reported. */
export function sampleOffices() {
  const opened: SampleOffice[] = []
  afterEach(() => {
    for (const { bugs, close } of opened.splice(0)) {
      expect(bugs).toEqual([])
      close()
    }
  })
  return async (): Promise<SampleOffice> => {
    const office = await startSample()
    opened.push(office)
    return office
  }
}
