import { describe, expect, it } from 'vitest'
import { parseCsv } from '#electron/sheets/parse-csv.ts'

const rowsOf = (text: string) => parseCsv('a.csv', text).rows

describe('a text file of an export', () => {
  it('may keep its digits behind ="…", whatever parts the fields', () => {
    for (const mark of [';', ',', '\t', '|'])
      expect(rowsOf(`NIP${mark}NAMA\n="1978"${mark}="Budi ""B"""\n`).slice(0, 2)).toEqual([
        ['NIP', 'NAMA'],
        ['1978', mark === ';' ? 'Budi "B"' : expect.stringContaining('Budi')],
      ])
    expect(rowsOf('NIP,NAMA\n"=""1978""",=1+1\n')[1]).toEqual(['1978', '=1+1'])
  })

  it('may declare what parts its fields in a first line, which stays a line', () => {
    for (const [name, mark] of [
      ['sep=\t', '\t'],
      ['sep=|', '|'],
      ['"sep=;"', ';'],
      ['SEP=,', ','],
    ] as const)
      for (const newline of ['\n', '\r\n'])
        expect(rowsOf(`${name}${newline}A${mark}B${newline}1${mark}2`)).toEqual([
          expect.toSatisfy((row: unknown[]) => row.every((cell) => cell === undefined)),
          ['A', 'B'],
          ['1', '2'],
        ])
  })
})
