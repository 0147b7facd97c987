import { expect, test } from 'vitest'
import { standingChange } from '#shared/ranking/standing-change.ts'

const before = {
  unitId: 'a',
  unit: 'Seksi Pelayanan',
  positionName: 'Pengelola',
  leadsUnit: false,
  grade: 'III/a',
} as const
const change = (now: Partial<Parameters<typeof standingChange>[0]>, was: typeof before | object = {}) =>
  standingChange({ ...before, ...now }, { ...before, ...was })

test('nothing that is known differs: nothing is told', () => {
  expect(change({})).toBeUndefined()
  expect(change({}, { grade: undefined, positionName: undefined })).toBeUndefined()
})

test('a higher grade is a promotion, a lower one is not', () => {
  expect(change({ grade: 'III/b' })).toEqual({ promoted: true, grade: { from: 'III/a', to: 'III/b' } })
  expect(change({ grade: 'II/d' })).toMatchObject({ promoted: false })
})

test('whoever leads a unit now, or steps up his ladder, is promoted; who changes units is moved', () => {
  expect(change({ leadsUnit: true })).toEqual({ promoted: true })
  expect(
    change({ positionName: 'Arsiparis', positionLevel: 'ahliMuda' }, { positionLevel: 'ahliPertama' }),
  ).toEqual({
    promoted: true,
    position: { from: 'Pengelola', to: 'Arsiparis' },
  })
  expect(change({ unitId: 'b', unit: 'Seksi Ketertiban' })).toEqual({
    promoted: false,
    unit: { from: 'Seksi Pelayanan', to: 'Seksi Ketertiban' },
  })
})
