import { describe, expect, it } from 'vitest'
import { hasOddCharacters, isDitto, isNothing, withoutOddCharacters } from '#shared/import/cell/cell-text.ts'

describe('the text of a cell', () => {
  it.each(
    (
      '|-|--|–|- - -|...|//|-/-|_|NULL|n.a.|N/A|#N/A|NaN|NaT|None|undefined|nihil|(kosong)|Belum  ada|' +
      '00-00-0000|0000-00-00|00/00/00|1900-01-00|0/1/1900|1/0/1900|30-11--0001'
    ).split('|'),
  )('%j says nothing', (text) => {
    expect(isNothing(text)).toBe(true)
  })

  it.each([
    'Nihayah',
    'Nani',
    'Undang',
    'Kosongan',
    '0',
    '10',
    '-5',
    '1900-01-01',
    '01-01-1970',
    'x',
    'Tidak',
    '2 - 3',
  ])('%j says something', (text) => {
    expect(isNothing(text)).toBe(false)
  })

  it('knows the marks for what stands above', () => {
    for (const text of [
      '"',
      '”',
      '″',
      "''",
      'sda',
      'S.D.A.',
      's d a',
      'idem',
      'Id.',
      '- " -',
      'sama dengan di atas',
    ])
      expect([text, isDitto(text)]).toEqual([text, true])
    for (const text of ['SD', 'sdm', 'Idham', '', '-', 'Sekretariat'])
      expect([text, isDitto(text)]).toEqual([text, false])
  })

  it('is cleaned of what nobody sees, and full-width characters become plain', () => {
    expect(withoutOddCharacters('\u200b19860926\u00ad2015\u202c05\ufeff1001')).toBe('198609262015051001')
    expect(withoutOddCharacters('１９８６')).toBe('1986')
    expect(withoutOddCharacters('ＩＩＩ／ｄ')).toBe('III/d')
    for (const text of ['Ni\u2019matul', 'Żółć', '😀', 'a\u00a0b\tc'])
      expect([text, hasOddCharacters(text)]).toEqual([text, false])
  })
})
