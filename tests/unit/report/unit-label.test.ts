import { expect, test } from 'vitest'
import { unitLabels } from '#shared/report/unit-label.ts'

test('units of the same name bear their parent’s, and no two labels are equal whatever the case', () => {
  const units = [
    { id: '1', name: 'Kecamatan' },
    { id: '2', name: 'Kelurahan A', parentId: '1' },
    { id: '3', name: 'Seksi Pemerintahan', parentId: '1' },
    { id: '4', name: 'Seksi Pemerintahan', parentId: '2' },
    { id: '5', name: 'SEKSI PEMERINTAHAN', parentId: '2' },
  ]
  const labels = [...unitLabels(units).values()]
  expect(labels.slice(0, 4)).toEqual([
    'Kecamatan',
    'Kelurahan A',
    'Seksi Pemerintahan (Kecamatan)',
    'Seksi Pemerintahan (Kelurahan A)',
  ])
  expect(new Set(labels.map((label) => label.toLowerCase())).size).toBe(units.length)
})
