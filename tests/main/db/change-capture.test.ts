import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { installCapture, takeChanges } from '#electron/db/change-capture.ts'
import { searchFollower } from '#electron/db/search-index.ts'
import { openFile, type OpenFile } from '#electron/db/open.ts'
import { searchPeople } from '#electron/people/employee-search.ts'
import { startBackend } from '../../backend.ts'

let file: OpenFile
beforeEach(() => {
  const office = startBackend()
  office.close()
  file = openFile(office.file)
  installCapture(file.write)
})
afterEach(() => file.close())

/** What a command that runs these statements leaves for the log. */
function changesOf(...statements: readonly string[]) {
  for (const text of statements) file.write.sqlite.exec(text)
  const { rows, payload, people } = takeChanges(file.write, [searchFollower])
  const { columns = {}, changes = [] } = JSON.parse(payload.toString('utf8') || '{}') as {
    columns?: Record<string, string[]>
    changes?: [string, unknown[], unknown[] | null, unknown[] | null][]
  }
  const nameAt = columns['employee']?.indexOf('name') ?? -1
  const told = changes.map(([table, key, before, after]) => [table, key, before?.[nameAt], after?.[nameAt]])
  return { rows, told, people: JSON.parse(people) as string[] }
}

const insert = (id: string, name: string) =>
  `INSERT INTO employee (id, name, employee_type) VALUES ('${id}', '${name}', 'nonAsn')`
const rename = (id: string, name: string) => `UPDATE employee SET name = '${name}' WHERE id = '${id}'`
const remove = (id: string) => `DELETE FROM employee WHERE id = '${id}'`

describe('what one command changes', () => {
  it('is told once a row, from its first image to its last, in the order of first touch', () => {
    changesOf(insert('a', 'Ani'), insert('b', 'Budi'))
    expect(
      changesOf(rename('b', 'Bu'), rename('a', 'A'), rename('b', 'Budiman'), insert('c', 'Citra')),
    ).toEqual({
      rows: 3,
      told: [
        ['employee', ['b'], 'Budi', 'Budiman'],
        ['employee', ['a'], 'Ani', 'A'],
        ['employee', ['c'], undefined, 'Citra'],
      ],
      people: expect.arrayContaining(['a', 'b', 'c']) as string[],
    })
  })

  it('leaves out what ends as it began, also what came and went', () => {
    changesOf(insert('a', 'Ani'))
    expect(changesOf(rename('a', 'X'), rename('a', 'Ani'), insert('b', 'Budi'), remove('b'))).toEqual({
      rows: 0,
      told: [],
      people: [],
    })
  })

  it('is of a row with another key that one went and another came', () => {
    changesOf(insert('a', 'Ani'), insert('b', 'Budi'))
    expect(changesOf("UPDATE employee SET id = 'c' WHERE id = 'a'", rename('c', 'Citra')).told).toEqual([
      ['employee', ['a'], 'Ani', undefined],
      ['employee', ['c'], undefined, 'Citra'],
    ])
    expect(
      changesOf("UPDATE employee SET id = 'd' WHERE id = 'b'", "UPDATE employee SET id = 'b' WHERE id = 'd'")
        .rows,
    ).toBe(0)
  })

  it('leaves nothing for the next one', () => {
    changesOf(insert('a', 'Ani'))
    expect(changesOf().rows).toBe(0)
    expect(changesOf(remove('a')).told).toEqual([['employee', ['a'], 'Ani', undefined]])
  })
})

describe('the search index after one command', () => {
  const found = (text: string) => searchPeople(file.write, text)?.length

  it('knows the last name of whoever was added and renamed in it, and nobody who came and went', () => {
    changesOf(insert('a', 'Zubaidah'), rename('a', 'Zubaedah'), insert('b', 'Yohanes'), remove('b'))
    expect([found('zubaidah'), found('zubaedah'), found('yohanes')]).toEqual([0, 1, 0])
  })

  it('gives up the old name where another person takes the place of a deleted one', () => {
    changesOf(insert('a', 'Zubaidah'))
    changesOf(remove('a'), insert('b', 'Yohanes'))
    expect([found('zubaidah'), found('yohanes')]).toEqual([0, 1])
  })
})
