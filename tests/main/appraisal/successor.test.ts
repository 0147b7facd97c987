import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { migrations } from '#electron/db/migrations/index.ts'
import { createFile, openFile } from '#electron/db/open.ts'

test('who stands in in a file of version 17 stays, and a new appraiser may follow', () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'timbang-')), 'lama.timbang')
  const old = createFile(file, migrations.slice(0, 17))
  old.write.sqlite.exec(`INSERT INTO office (id, name) VALUES (1, 'Kecamatan Lama');
    INSERT INTO unit (id, name, kind) VALUES ('u', 'Kecamatan', 'kecamatan');
    INSERT INTO employee (id, name, employee_type) VALUES ('a', 'Ani', 'pns'), ('b', 'Budi', 'pns'), ('c', 'Citra', 'pns');
    INSERT INTO year (year, rhythm) VALUES (2025, 'quarterly');
    INSERT INTO period (key, year, kind, number, start_date, end_date)
      VALUES ('2025', 2025, 'annual', 1, '2025-01-01', '2025-12-31');
    INSERT INTO evaluation (id, employee_id, unit_id, period_key, state) VALUES ('e', 'b', 'u', '2025', 'open');
    INSERT INTO stand_in (evaluation_id, rater_id, instead_of, kind, reason, row_version)
      VALUES ('e', 'c', 'a', 'plh', 'Ani cuti', 3);`)
  old.close()
  const { read, write, close } = openFile(file)
  const row = () => read.sqlite.prepare('SELECT * FROM stand_in').get()
  expect(row()).toEqual({
    evaluation_id: 'e',
    rater_id: 'c',
    instead_of: 'a',
    kind: 'plh',
    reason: 'Ani cuti',
    row_version: 3,
  })
  write.sqlite.exec("UPDATE stand_in SET kind = 'successor'")
  expect(row()).toMatchObject({ kind: 'successor' })
  expect(() => write.sqlite.exec("UPDATE stand_in SET kind = 'other'")).toThrow(/CHECK/)
  expect(read.sqlite.pragma('foreign_key_check')).toEqual([])
  close()
})
