import { describe, expect, it } from 'vitest'
import { importFile, testOffices } from './import-files.ts'

const office = testOffices()

describe('all files twice', () => {
  const files = ['nominatif.xlsx', 'siasn.csv', 'skp.xlsx', 'realisasi.xlsx', 'perilaku.xlsx']

  it('changes nothing the second time', async () => {
    const { call } = office()
    for (const name of files) await importFile(call, name)
    const before = await call('file.verify', {})
    for (const name of files) {
      const batch = await importFile(call, name)
      expect({ name, ...batch.counts }).toMatchObject({ name, create: 0, update: 0 })
    }
    const after = await call('file.verify', {})
    expect(after.contentHash).toBe(before.contentHash)
    expect(after.ok).toBe(true)
  }, 120_000)

  it('is undone batch by batch, each leaving the content as it was before it', async () => {
    const { call } = office()
    const hashes: string[] = []
    const batches: string[] = []
    for (const name of files) {
      hashes.push((await call('file.verify', {})).contentHash)
      batches.push((await importFile(call, name)).id)
    }
    for (const [index, batch] of [...batches.entries()].toReversed()) {
      if (files[index] === 'siasn.csv') continue
      await call('import.undo', { batch })
      expect([files[index], (await call('file.verify', {})).contentHash]).toEqual([
        files[index],
        hashes[index],
      ])
    }
    expect((await call('import.batches', {})).map(({ undone }) => undone)).toEqual([
      true,
      true,
      true,
      false,
      true,
    ])
    expect((await call('file.verify', {})).ok).toBe(true)
  }, 120_000)
})
