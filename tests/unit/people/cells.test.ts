import { describe, expect, it } from 'vitest'
import { educationLevels, educationOrder, educations, parseEducation } from '#shared/people/education.ts'
import { employeeStatuses, hasLeft, isInService, parseStatus } from '#shared/people/employee-status.ts'
import { employeeTypes, isAsn, isPppk, parseEmployeeType } from '#shared/people/employee-type.ts'
import { parseSex } from '#shared/people/sex.ts'

describe('sex', () => {
  it.each(['L', 'LK', 'lk', 'LAKI-LAKI', 'LAKI LAKI', 'Laki–laki', 'Pria', 'M', 'MALE', '1'])(
    '%s is male',
    (text) => {
      expect(parseSex(text)).toBe('male')
    },
  )
  it.each(['P', 'PR', 'Perempuan', 'Wanita', 'F', 'Female', '2'])('%s is female', (text) => {
    expect(parseSex(text)).toBe('female')
  })
  it.each(['', '-', '3', 'X'])('"%s" is neither', (text) => {
    expect(parseSex(text)).toBeUndefined()
  })
})

describe('education', () => {
  it.each([
    ['SMA', 'slta'],
    ['SLTA/Sederajat', 'slta'],
    ['15', 'slta'],
    ['SMK', 'slta'],
    ['Paket C', 'slta'],
    ['S-1', 's1'],
    ['Sarjana', 's1'],
    ['40', 's1'],
    ['S1 Ilmu Pemerintahan', 's1'],
    ['Strata I', 's1'],
    ['SD', 'sd'],
    ['05', 'sd'],
    ['5', 'sd'],
    ['SMP', 'sltp'],
    ['MTs', 'sltp'],
    ['D-III', 'd3'],
    ['D3', 'd3'],
    ['Sarjana Muda', 'd3'],
    ['Diploma III/Sarjana Muda', 'd3'],
    ['Akademi', 'd3'],
    ['D-IV', 'd4'],
    ['S-2', 's2'],
    ['Magister', 's2'],
    ['S3/Doktor', 's3'],
    ['50', 's3'],
  ])('%s is %s', (text, level) => {
    expect(parseEducation(text)).toBe(level)
  })

  it.each(['', '-', '99', 'Kursus', '15 tahun'])('"%s" is no level', (text) => {
    expect(parseEducation(text)).toBeUndefined()
  })

  it('rises from SD to S3, with D-IV equal to S1, and reads its own labels', () => {
    expect(educationLevels.map(educationOrder)).toEqual([1, 2, 3, 4, 5, 6, 7, 7, 8, 9])
    expect(educationLevels.map((level) => parseEducation(educations[level].label))).toEqual([
      ...educationLevels,
    ])
  })
})

describe('employee type and status', () => {
  it.each([
    ['PNS', 'pns'],
    ['CPNS', 'cpns'],
    ['P3K', 'pppk'],
    ['PPPK Paruh Waktu', 'pppkPartTime'],
    ['P3K PW', 'pppkPartTime'],
    ['Tenaga Kontrak', 'nonAsn'],
    ['NON ASN', 'nonAsn'],
    ['Aktif', undefined],
  ])('type %s is %s', (text, type) => {
    expect(parseEmployeeType(text)).toBe(type)
  })

  it.each([
    ['Aktif', 'active'],
    ['PPPK Aktif', 'active'],
    ['CLTN', 'unpaidLeave'],
    ['Tugas Belajar', 'studyAssignment'],
    ['Pensiun', 'retired'],
    ['Meninggal Dunia', 'deceased'],
    ['PNS', undefined],
  ])('status %s is %s', (text, status) => {
    expect(parseStatus(text)).toBe(status)
  })

  it('counts active people and those on study assignment in service', () => {
    expect(employeeStatuses.filter(isInService)).toEqual(['active', 'studyAssignment'])
    expect(employeeStatuses.filter(hasLeft)).toEqual(['retired', 'moved', 'dismissed', 'deceased'])
    expect(employeeTypes.filter(isPppk)).toEqual(['pppk', 'pppkPartTime'])
    expect(employeeTypes.filter(isAsn)).toEqual(['pns', 'cpns', 'pppk', 'pppkPartTime'])
  })
})
