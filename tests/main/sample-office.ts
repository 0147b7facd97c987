import { copyFileSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, expect } from 'vitest'
import { buildSample } from '#electron/sample/build-sample.ts'
import { reopenBackend, type TestBackendOptions } from '../backend.ts'

const folder = () => mkdtempSync(path.join(tmpdir(), 'timbang-'))
let built: Promise<string> | undefined

/** Built once a test file and copied: every sample has the same content. */
async function buildOnce(): Promise<string> {
  const file = path.join(folder(), 'contoh.timbang')
  await buildSample(file, { now: new Date('2026-11-24T08:00:00') })
  return file
}

/** The real backend on a fresh sample office, with the ids that tests ask for by name. */
export async function startSample(options: TestBackendOptions = {}) {
  built ??= buildOnce()
  const file = path.join(folder(), 'contoh.timbang')
  copyFileSync(await built, file)
  const office = reopenBackend(file, { today: '2026-11-24', ...options })
  const { units } = await office.call('appraisal.grid', { period: '2026' })
  const unitId = (part: string) => units.find(({ name }) => name.includes(part))?.id ?? ''
  const grid = (period: string, part: string) =>
    office.call('appraisal.grid', { period, unitId: unitId(part) })
  const everyone = await office.call('appraisal.grid', { period: '2026' })
  const employeeId = (name: string) =>
    everyone.rows.find(({ fullName }) => fullName.startsWith(name))?.employeeId ?? ''
  const hash = async () => (await office.call('file.verify', {})).contentHash
  return { ...office, file, unitId, employeeId, grid, hash }
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
