import { describe, expect, it, test } from 'vitest'
import { fitsPost } from '#shared/plan/leader-form.ts'
import { studyBand, StudyDraft } from '#shared/plan/study.ts'

test.each([
  ['bachelor', 'a', 351, 'excellent'],
  ['bachelor', 'a', 350, 'good'],
  ['bachelor', 'a', 275, 'poor'],
  ['bachelor', 'b', 310, 'good'],
  ['bachelor', 'c', 370, 'good'],
  ['postgraduate', 'a', 339, 'good'],
  ['postgraduate', 'b', 324, 'needsImprovement'],
  ['postgraduate', 'c', 371, 'excellent'],
  ['postgraduate', 'abroad', 319, 'needsImprovement'],
  ['postgraduate', 'a', 299, 'poor'],
] as const)('E18: %s at %s with %i is %s', (programme, school, gradePoint, band) => {
  expect(studyBand({ programme, school }, gradePoint)).toBe(band)
})

describe('a study assignment', () => {
  const draft = { employeeId: 'e', programme: 'bachelor', school: 'c', from: '2025-01-01', to: '2026-12-31' }
  it('at a university of C has a programme of B at least', () => {
    expect(StudyDraft.safeParse({ ...draft, accreditation: 'b' }).success).toBe(true)
    expect(StudyDraft.safeParse({ ...draft, accreditation: 'c' }).success).toBe(false)
    expect(StudyDraft.safeParse({ ...draft, school: 'b', accreditation: 'c' }).success).toBe(true)
  })
})

test('the level of control fits the post (p28, p44)', () => {
  const staff = { isLeaderForm: false, leadsUnit: false, positionKind: 'pelaksana' } as const
  expect([fitsPost('outputHigh', staff), fitsPost('outputMedium', staff)]).toEqual([true, false])
  const head = { ...staff, leadsUnit: true, positionKind: 'structural' } as const
  expect([fitsPost('outputMedium', head), fitsPost('outputLow', head)]).toEqual([true, false])
  const leader = { ...head, isLeaderForm: true }
  expect([fitsPost('outputLow', leader), fitsPost('outputMedium', leader)]).toEqual([true, false])
})
