import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readGuide } from '../../build/guide/read-guide.ts'
import { findInGuide, wordsOf } from '../../renderer/ui/guide/find-in-guide.ts'
import type { Block, Chapter } from '../../renderer/ui/guide/guide.ts'
import { guidePlaces, placeOf } from '../../renderer/ui/guide/place-of.ts'

const guides = {
  id: readGuide(readFileSync('docs/panduan.md', 'utf8')),
  en: readGuide(readFileSync('docs/user-guide.md', 'utf8')),
}

function placesOf(chapters: readonly Chapter[]): string[] {
  return chapters.flatMap(({ place, blocks }) => [
    place,
    ...blocks.flatMap((block) => (block.place === undefined ? [] : [block.place])),
  ])
}

const textOf = (block: Block): string => {
  if (block.kind === 'list') return block.items.map(wordsOf).join('\n')
  if (block.kind === 'table') return [block.head, ...block.rows].flat().map(wordsOf).join('\n')
  return block.kind === 'image' ? block.alt : wordsOf(block.text)
}

test('Both guides have every place of the program, in one order', () => {
  expect(placesOf(guides.id)).toEqual(guidePlaces)
  expect(placesOf(guides.en)).toEqual(guidePlaces)
})

test('Nothing of the Markdown is left in the words, and nothing is lost', () => {
  for (const [name, chapters] of Object.entries({ panduan: guides.id, 'user-guide': guides.en })) {
    const words = chapters.flatMap(({ title, blocks }) => [title, ...blocks.map(textOf)]).join('\n')
    expect(words).not.toMatch(/\*\*|`|<!--|\]\(|^#/m)
    const wordsIn = (text: string) => text.match(/\p{L}+/gu) ?? []
    const file = readFileSync(`docs/${name}.md`, 'utf8')
      .replace(/^# .*$/m, '')
      .replaceAll(/<!-- place: .*-->/g, '')
      .replaceAll(/\]\(images\/.*\)/g, '')
    expect(wordsIn(words).toSorted()).toEqual(wordsIn(file).toSorted())
  }
})

test('A chapter without a place and a text that the page cannot show are refused', () => {
  expect(() => readGuide('## A chapter\n\nText.')).toThrow('has no place')
  expect(() => readGuide('<!-- place: a -->\n## A\n\n<script>alert(1)</script>')).toThrow('does not show')
  expect(() => readGuide('<!-- place: a -->\n## A\n\nText <b>bold</b>.')).toThrow('does not show')
  expect(() => readGuide('<!-- place: a -->\n## A\n\n[a link](https://example.id)')).toThrow('does not show')
  expect(() => readGuide('<!-- place: a -->\n## A\n\n```\ncode\n```')).toThrow('does not show')
})

test('The page asks for the place of its route and tab', () => {
  expect(placeOf('/plan/matrix', undefined)).toBe('plan.matrix')
  expect(placeOf('/progress', undefined)).toBe('progress')
  expect(placeOf('/progress', 'cases')).toBe('progress.cases')
  expect(placeOf('/settings', 'backup')).toBe('backup')
  expect(placeOf('/settings', 'rules')).toBe('settings')
  expect(placeOf('/appraisal', 'column:loyal')).toBe('appraisal.value')
  expect(placeOf('/nowhere', 'x')).toBe('start')
})

test('A search finds every word in one breath, titles first, and shows where', () => {
  const found = findInGuide(guides.id, 'cadangan drive')
  expect(found.length).toBeGreaterThan(0)
  for (const { words } of found) expect(words.toLowerCase()).toMatch(/cadangan|drive/)
  expect(findInGuide(guides.id, 'akun')[0]).toEqual({
    chapter: guides.id.find(({ place }) => place === 'account'),
    words: '',
  })
  expect(findInGuide(guides.en, 'quadrant zzz')).toEqual([])
  expect(findInGuide(guides.en, '  ')).toEqual([])
})
