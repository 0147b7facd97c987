import { expect, it } from 'vitest'
import { ended } from '#shared/text/ended.ts'

it('ends a sentence once, also where what it quotes has its own full stop', () => {
  expect(ended('Pemilik menilai Budi: catatan petugas jelas')).toBe(
    'Pemilik menilai Budi: catatan petugas jelas.',
  )
  expect(ended('Pemilik menilai Budi: catatan petugas jelas.')).toBe(
    'Pemilik menilai Budi: catatan petugas jelas.',
  )
  expect(ended('Sudah jelas?')).toBe('Sudah jelas?')
})
