import { describe, expect, test } from 'vitest'
import { recheckMapping } from '#shared/template/recheck.ts'
import type { TemplateMapping } from '#shared/template/template.ts'
import type { TemplateSheet } from '#shared/template/template-sheet.ts'

const sheetOf = (
  headings: readonly string[],
  merges: readonly (readonly [left: number, right: number])[] = [],
): TemplateSheet => ({
  name: 'Rekap',
  rows: [headings, headings.map((_, at) => `(${at + 1})`), headings.map(() => '')],
  columns: headings.length,
  widths: headings.map(() => 10),
  merges: merges.map(([left, right]) => ({ top: 0, bottom: 0, left, right })),
  more: false,
})
const mappingOf = (...ties: readonly (readonly [column: number, field: string, header: string])[]) =>
  ({
    sheet: 'Rekap',
    cells: [],
    rows: {
      list: 'predikat',
      first: 2,
      last: 2,
      columns: ties.map(([column, field, header]) => ({ column, field, header })),
    },
  }) satisfies TemplateMapping
const columnsIn = (mapping: TemplateMapping, sheet: TemplateSheet) => {
  const { mapping: found, isLost } = recheckMapping(mapping, [sheet])
  return { isLost, columns: (found.rows?.columns ?? []).map(({ column, field }) => [field, column]) }
}

describe('columns of a form are found again in its new version', () => {
  const before = mappingOf([1, 'name', 'NAMA'], [3, 'remark', 'KET'], [5, 'predikat', 'KET'])

  test('also where one was put between them', () => {
    const sheet = sheetOf(['NO', 'NIP', 'NAMA', 'KET'])
    expect(columnsIn(mappingOf([1, 'name', 'NAMA'], [2, 'remark', 'KET']), sheet)).toEqual({
      isLost: false,
      columns: [
        ['name', 2],
        ['remark', 3],
      ],
    })
  })

  test('two under the same words are not taken for each other', () => {
    expect(columnsIn(before, sheetOf(['NO', 'NAMA', 'GOL', 'KET', 'UNIT', 'KET']))).toMatchObject({
      isLost: false,
    })
    // one column more before them: which is which is not said any more
    const moved = sheetOf(['NO', 'NIP', 'NAMA', 'GOL', 'KET', 'UNIT', 'KET'])
    expect(columnsIn(before, moved)).toEqual({ isLost: true, columns: [['name', 2]] })
    // one of the two is gone: what is left may be either
    expect(columnsIn(before, sheetOf(['NO', 'NAMA', 'GOL', 'UNIT', 'KET']))).toEqual({
      isLost: true,
      columns: [['name', 1]],
    })
  })

  test('a heading over two columns begins in the first', () => {
    const sheet = sheetOf(['NO', 'NIP', 'NAMA', '', 'KET'], [[2, 3]])
    expect(columnsIn(mappingOf([1, 'name', 'NAMA'], [2, 'remark', 'KET']), sheet).columns).toEqual([
      ['name', 2],
      ['remark', 4],
    ])
  })
})
