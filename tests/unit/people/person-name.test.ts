import { describe, expect, it } from 'vitest'
import { fullName, splitName } from '#shared/people/person-name.ts'

describe('names', () => {
  it.each([
    ['Drs. H. AHMAD YANI, M.Si', { frontTitle: 'Drs. H.', name: 'AHMAD YANI', backTitle: 'M.Si' }],
    ['SITI AMINAH, S.Sos., M.A.P', { name: 'SITI AMINAH', backTitle: 'S.Sos., M.A.P' }],
    ['dr. Budi Santoso', { frontTitle: 'dr.', name: 'Budi Santoso' }],
    ['DR Ir Hendra, M.T.', { frontTitle: 'DR Ir', name: 'Hendra', backTitle: 'M.T.' }],
    ['Prof.Dr. Wahyu', { frontTitle: 'Prof.Dr.', name: 'Wahyu' }],
    ['H. M. Yusuf', { frontTitle: 'H.', name: 'M. Yusuf' }],
    ['Hj. NURHAYATI', { frontTitle: 'Hj.', name: 'NURHAYATI' }],
    ['Irwan Yansen Gohong, S.Kom.', { name: 'Irwan Yansen Gohong', backTitle: 'S.Kom.' }],
    ['Hadi', { name: 'Hadi' }],
    ['Drajat', { name: 'Drajat' }],
    ['  Rahmat   Fajar  ', { name: 'Rahmat Fajar' }],
    ['Kh', { name: 'Kh' }],
  ])('splits %s', (text, parts) => {
    expect(splitName(text)).toEqual(parts)
  })

  it('prints front title, name and back title', () => {
    expect(fullName({ frontTitle: 'Drs. H.', name: 'AHMAD YANI', backTitle: 'M.Si' })).toBe(
      'Drs. H. AHMAD YANI, M.Si',
    )
    expect(fullName({ name: 'Siti' })).toBe('Siti')
    expect(fullName({ frontTitle: '', name: 'Siti', backTitle: undefined })).toBe('Siti')
  })

  it('prints what it split', () => {
    for (const text of ['Drs. H. AHMAD YANI, M.Si', 'SITI AMINAH, S.Sos., M.A.P', 'Hadi']) {
      expect(fullName(splitName(text))).toBe(text)
    }
  })
})
