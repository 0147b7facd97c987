import Papa from 'papaparse'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Column } from '#shared/report/cells.ts'
import { csvOf } from '#shared/report/csv.ts'

const column = (header: string, kind: Column['kind'] = 'text'): Column => ({ header, kind, width: 10 })
const body = (csv: string) => csv.replace(/^\uFEFF/, '').split('\r\n')

describe('csvOf', () => {
  test('writes a byte-order mark, semicolons and decimal commas in Indonesian', () => {
    const csv = csvOf(
      {
        columns: [column('Nama'), column('Indeks', 'number'), column('Capaian', 'percent')],
        rows: [['Ani; Budi', 87.5, 0.875]],
      },
      'id',
    )
    expect(csv.startsWith('\uFEFF')).toBe(true)
    expect(body(csv)).toEqual(['Nama;Indeks;Capaian', '"Ani; Budi";87,5;87,5%', ''])
  })

  test('writes commas and decimal points in English', () => {
    expect(
      body(
        csvOf({ columns: [column('Name'), column('Index', 'number')], rows: [['Ani, Budi', 87.5]] }, 'en'),
      )[1],
    ).toBe('"Ani, Budi",87.5')
  })

  test.each(['=1+1', '+62', '-1', '@SUM(A1)', '\tx', '\rx'])(
    'marks %j so that no spreadsheet runs it',
    (text) => {
      const csv = csvOf({ columns: [column(text)], rows: [[text]] }, 'id')
      const { data } = Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), { delimiter: ';', newline: '\r\n' })
      expect(data.slice(0, 2)).toEqual([[`'${text}`], [`'${text}`]])
    },
  )

  test('keeps every digit of a NIP by the apostrophe that a spreadsheet reads as text', () => {
    expect(body(csvOf({ columns: [column('NIP')], rows: [['198609262015051001']] }, 'id'))[1]).toBe(
      "'198609262015051001",
    )
  })

  test('leaves a negative number a number', () => {
    expect(body(csvOf({ columns: [column('x', 'number')], rows: [[-1.5]] }, 'id'))[1]).toBe('-1,5')
  })

  test('gives back every text that a reader parses', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 4 }), (texts) => {
        const csv = csvOf({ columns: texts.map((_, index) => column(`k${index}`)), rows: [texts] }, 'id')
        const { data } = Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), { delimiter: ';', newline: '\r\n' })
        const seen = data[1]?.map((field, index) =>
          field === texts[index] ? field : field.replace(/^'/, ''),
        )
        expect(seen).toEqual(texts)
      }),
    )
  })
})
