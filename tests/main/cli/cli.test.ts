import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { reopenBackend } from '#tests/backend.ts'
import { cellsOf, openWorkbook } from '#tests/workbook.ts'
import { fixture, truth } from '../import/import-files.ts'
import { rewriteLog } from '#tests/rewrite-log.ts'
import { terminal } from './terminal.ts'

const root = path.resolve(import.meta.dirname, '../../..')
const freshFolder = () => mkdtempSync(path.join(tmpdir(), 'timbang-cli-'))

describe('an office from its workbooks', () => {
  const folder = freshFolder()
  const run = (...argv: string[]) => terminal({ cwd: folder }, ...argv)
  const hash = async () => (await run('verify', 'k.timbang', '--json')).json.contentHash as string

  beforeAll(async () => {
    expect((await run('new', 'k.timbang', '--office', 'Kecamatan Rakumpit')).code).toBe(0)
  }, 30_000)

  test('is made with the current year by quarter, and never over an existing file', async () => {
    const { json } = await run('call', 'k.timbang', 'office.get', '{}', '--json')
    expect(json).toMatchObject({ name: 'Kecamatan Rakumpit', years: [{ year: 2026, rhythm: 'quarterly' }] })
    const again = await run('new', 'k.timbang', '--office', 'Lain', '--json')
    expect(again).toMatchObject({ code: 1, json: { error: { code: 'conflict' } } })
    expect(again.json.error.message).toContain('k.timbang')
    expect((await run('sample', 'k.timbang')).code).toBe(1)
  })

  test('a dry run tells every row and changes nothing', async () => {
    const before = await hash()
    const { code, json } = await run('import', 'k.timbang', fixture('nominatif.xlsx'), '--dry-run', '--json')
    expect(code).toBe(0)
    expect(json).toMatchObject({ batch: null, counts: { create: 36, update: 0, same: 0, reject: 0 } })
    expect(json.rows).toHaveLength(36)
    expect(json.rows[0]).toMatchObject({
      sheet: expect.any(String),
      line: expect.any(Number),
      action: 'create',
      problems: [],
    })
    expect(json.rows[0].key).toMatch(/^\d{18}/)
    expect(json.skipped).toContainEqual({
      sheet: expect.any(String),
      line: expect.any(Number),
      reason: 'title',
    })
    expect(json.created.units).toContain('Sekretariat')
    expect(await hash()).toBe(before)
  })

  test('four imports bring in what the truth says; the list gives it back under the glossary’s identifiers', async () => {
    expect((await run('import', 'k.timbang', fixture('nominatif.xlsx'), '--year', '2025')).code).toBe(0)
    const people = (await run('list', 'k.timbang', 'employees', '--json')).json as Record<string, unknown>[]
    expect(people).toHaveLength(36)
    for (const person of truth.people)
      expect(people.find(({ nip }) => nip === person.nip)).toMatchObject({
        fullName: person.name,
        birthPlace: person.birthplace,
        birthDate: person.born,
        sex: person.sex === 'L' ? 'male' : 'female',
        employeeType: person.status.toLowerCase(),
        grade: person.golongan,
        gradeDate: person.golTmt,
        positionName: person.position,
        positionDate: person.positionTmt,
        graduationYear: person.graduated,
      })
    for (const kind of ['skp', 'realisasi'])
      expect((await run('import', 'k.timbang', fixture(`${kind}.xlsx`), '--year', '2025')).code).toBe(0)
    const plans = (await run('list', 'k.timbang', 'plans', '--year', '2025', '--json')).json as Record<
      string,
      unknown
    >[]
    expect(plans).toHaveLength(truth.plans.length)
    const [first] = truth.plans
    expect(
      plans.find(({ nip, indicator }) => nip === first?.nip && indicator === first?.indicator),
    ).toMatchObject({
      workResult: first?.result,
      aspect: 'quantity',
      target: first?.target,
      targetUnit: first?.unit,
      direction: 'higher',
    })
    const values = (await run('list', 'k.timbang', 'realisations', '--year', '2025', '--json'))
      .json as Record<string, unknown>[]
    const expected = truth.plans.flatMap(({ nip, indicator, quarters }) =>
      quarters.flatMap((value, index) =>
        value === null ? [] : [`${nip} ${indicator} 2025-Q${index + 1} ${value}`],
      ),
    )
    expect(
      values.map((row) => `${row['nip']} ${row['indicator']} ${row['period']} ${row['value']}`).toSorted(),
    ).toEqual(expected.toSorted())
  }, 120_000)

  test('a table with bad rows ends with 3, stores the good ones and says why at the cell', async () => {
    const { code, json } = await run(
      'import',
      'k.timbang',
      fixture('perilaku.xlsx'),
      '--kind',
      'behaviour',
      '--year',
      '2025',
      '--marked',
      'perilaku-periksa.xlsx',
      '--json',
    )
    expect(code).toBe(3)
    expect(json.marked).toMatch(/perilaku-periksa\.xlsx$/)
    expect(readFileSync(json.marked).subarray(0, 2).toString()).toBe('PK')
    const rejected = json.rows.filter(({ action }: { action: string }) => action === 'reject')
    expect(rejected).toHaveLength(1)
    expect(rejected[0].key.startsWith(truth.badRows.perilaku.outOfRange)).toBe(true)
    expect(rejected[0].problems[0]).toMatchObject({
      level: 'error',
      code: expect.any(String),
      column: expect.any(String),
    })
    expect(rejected[0].problems[0].message).toMatch(/870|100/)
    const scores = (await run('list', 'k.timbang', 'behaviour', '--year', '2025', '--json')).json as Record<
      string,
      unknown
    >[]
    // 36 people with seven scores, without the row with 870 and one gap
    expect(scores).toHaveLength(35 * 7 - 1)
    expect(scores[0]).toMatchObject({
      nip: expect.any(String),
      coreValue: 'serviceOriented',
      score: expect.any(Number),
      period: '2025',
    })
  }, 60_000)

  test('the same file twice changes nothing, and a batch goes again', async () => {
    const before = await hash()
    const again = await run('import', 'k.timbang', fixture('nominatif.ods'), '--json')
    expect(again).toMatchObject({ code: 0, json: { counts: { create: 0, update: 0, same: 36, reject: 0 } } })
    expect(await hash()).toBe(before)
    writeFileSync(path.join(folder, 'satu.csv'), 'NIP;NAMA;GOL\n199001012015051001;Budi Contoh;III/a\n')
    const added = await run('import', 'k.timbang', 'satu.csv', '--json')
    expect(added).toMatchObject({ code: 0, json: { counts: { create: 1 } } })
    expect(await hash()).not.toBe(before)
    expect((await run('undo', 'k.timbang', added.json.batch)).code).toBe(0)
    expect(await hash()).toBe(before)
    expect(await run('undo', 'k.timbang', added.json.batch, '--json')).toMatchObject({
      code: 1,
      json: { error: { code: 'conflict' } },
    })
    expect((await run('undo', 'k.timbang', 'tidak-ada')).code).toBe(1)
  }, 60_000)

  test('people without ratings stand last in the ranking, without a rank and with what they lack', async () => {
    const { json } = await run('ranking', 'k.timbang', '--year', '2025', '--json')
    expect(json).toHaveLength(36)
    expect(json[35]).toMatchObject({
      rank: null,
      nip: expect.any(String),
      name: expect.any(String),
      unit: expect.any(String),
      predikat: null,
    })
    expect(json[35].missing).toContain('result')
  })

  test('there is no report while nobody is rated', async () => {
    const { code, json, err } = await run(
      'report',
      'k.timbang',
      '--year',
      '2025',
      '--out',
      'x.xlsx',
      '--json',
    )
    expect(code).toBe(1)
    expect(json.error).toMatchObject({ code: 'conflict', message: expect.stringContaining('2025') })
    expect(err.trim()).toBe(json.error.message)
    expect(existsSync(path.join(folder, 'x.xlsx'))).toBe(false)
  })

  test.each([
    ['kosong.xlsx', ''],
    ['bukan.xlsx', 'ini bukan buku kerja'],
    ['kosong.csv', ''],
    ['tanpa-tabel.csv', 'halo;dunia\n1;2\n'],
    ['hanya-kepala.csv', 'NIP;NAMA;GOL\n'],
    ['makro.xlsm', 'PK\u0003\u0004'],
  ])('%s is refused with a sentence and nothing changes', async (name, content) => {
    const before = await hash()
    writeFileSync(path.join(folder, name), content)
    const { code, json } = await run('import', 'k.timbang', name, '--json')
    expect(code).toBe(1)
    expect(json.error.message).toMatch(/\p{L}{3,}.*\.$/u)
    expect(json.error.message).not.toMatch(/^\w+\.\w+/)
    expect(await hash()).toBe(before)
  })

  test.each(['k.timbang', fixture('perilaku.xlsx'), 'tanda.csv'])(
    'marks are not written over the office file, the workbook or as anything but .xlsx: %s',
    async (out) => {
      const argv = ['import', 'k.timbang', fixture('perilaku.xlsx'), '--marked', out, '--json']
      expect((await run(...argv)).code).toBe(2)
    },
  )

  test('a workbook that is missing or a folder is refused by name', async () => {
    expect(await run('import', 'k.timbang', 'tidak-ada.xlsx', '--json')).toMatchObject({
      code: 1,
      json: { error: { code: 'not_found' } },
    })
    expect((await run('import', 'k.timbang', '.', '--json')).code).toBe(1)
  })
})

describe('the sample office', () => {
  const folder = freshFolder()
  const run = (...argv: string[]) => terminal({ cwd: folder }, ...argv)
  beforeAll(async () => {
    expect((await run('sample', 's.timbang')).code).toBe(0)
  }, 60_000)

  test('ranks as the page does, for a year, a period and a unit', async () => {
    const { call, close } = reopenBackend(path.join(folder, 's.timbang'), { today: '2026-11-24' })
    const units = await call('unit.list', {})
    const unit = units.find(({ name }) => name === 'Seksi Pelayanan Umum')
    const [year, quarter, ofUnit] = await Promise.all([
      call('ranking.list', { period: '2026' }),
      call('ranking.list', { period: '2025-Q3' }),
      call('ranking.list', { period: '2026', unitId: unit?.id }),
    ])
    close()
    const expected = (ranking: typeof year) =>
      ranking.scopes.flatMap(({ rows, unranked }) => [
        ...rows.map((row) => [row.rank, row.nip, row.name, row.unit, row.predikat, row.index]),
        ...unranked.map((row) => [null, row.nip, row.name, row.unit, null, null]),
      ])
    const shown = async (...argv: string[]) =>
      (await run('ranking', 's.timbang', ...argv, '--json')).json.map((row: Record<string, unknown>) => [
        row['rank'],
        row['nip'],
        row['name'],
        row['unit'],
        row['predikat'],
        row['index'],
      ])
    expect(await shown('--year', '2026')).toEqual(expected(year))
    expect(await shown('--year', '2025', '--period', '2025-Q3')).toEqual(expected(quarter))
    expect(await shown('--year', '2026', '--unit', 'seksi pelayanan umum')).toEqual(expected(ofUnit))
    expect(
      await run('ranking', 's.timbang', '--year', '2026', '--unit', 'Dinas Lain', '--json'),
    ).toMatchObject({ code: 1, json: { error: { code: 'not_found' } } })
  }, 60_000)

  test('its deadlines are those of the page: as a table what runs or is late, as JSON all of them', async () => {
    const { call, close } = reopenBackend(path.join(folder, 's.timbang'), { today: '2026-11-24' })
    const groups = ['open', 'ahead', 'over'] as const
    const pages = await Promise.all(
      groups.map((group) => call('clock.list', { year: 2026, group, limit: 500 })),
    )
    close()
    const { json } = await run('clocks', 's.timbang', '--year', '2026', '--json')
    expect(json.length).toBe(pages.reduce((sum, { total }) => sum + total, 0))
    expect(json.slice(0, pages[0]!.rows.length)).toEqual(pages[0]!.rows)
    const { out } = await run('clocks', 's.timbang', '--year', '2026')
    expect(out.trim().split('\n')).toHaveLength(2 + pages[0]!.total)
    expect((await run('clocks', 's.timbang', '--json')).code).toBe(2)
  })

  test('its report is a workbook with the ranking’s figures, in the folder where the person typed', async () => {
    const { code, json } = await run(
      'report',
      's.timbang',
      '--year',
      '2026',
      '--out',
      'laporan.xlsx',
      '--json',
    )
    expect(code).toBe(0)
    expect(json).toMatchObject({ file: path.join(folder, 'laporan.xlsx'), year: 2026 })
    const ranking = (await run('ranking', 's.timbang', '--year', '2026', '--json')).json as {
      rank: number | null
      index: number
    }[]
    const cells = cellsOf(openWorkbook(readFileSync(path.join(folder, 'laporan.xlsx'))), 'Peringkat').slice(8)
    const ranked = ranking.filter(({ rank }) => rank !== null)
    expect(cells.slice(0, ranked.length).map((row) => row[10]?.v)).toEqual(ranked.map(({ index }) => index))
    expect(readdirSync(folder).filter((name) => name.includes('part'))).toEqual([])
  }, 60_000)

  test('what it exports is imported without a difference', async () => {
    const { code, json } = await run(
      'export',
      's.timbang',
      'plans',
      '--year',
      '2026',
      '--out',
      'skp.xlsx',
      '--json',
    )
    expect(code).toBe(0)
    expect(json).toMatchObject({ file: path.join(folder, 'skp.xlsx'), kind: 'plans', year: 2026 })
    const read = await run('import', 's.timbang', 'skp.xlsx', '--year', '2026', '--dry-run', '--json')
    expect(read.json).toMatchObject({ counts: { create: 0, update: 0, reject: 0 } })
    const unknown = await run('export', 's.timbang', 'everything', '--year', '2026', '--out', 'x.xlsx')
    expect(unknown.code).toBe(2)
    expect((await run('export', 's.timbang', 'plans', '--year', '2026', '--out', 'x.csv')).code).toBe(2)
  }, 60_000)

  test.each([
    ['a folder', 'map.xlsx', 1],
    ['a missing folder', 'tidak/ada.xlsx', 1],
    ['a name that is no workbook', 'laporan.txt', 2],
  ])(
    'does not write the report over %s',
    async (_what, out, code) => {
      mkdirSync(path.join(folder, 'map.xlsx'), { recursive: true })
      expect((await run('report', 's.timbang', '--year', '2026', '--out', out)).code).toBe(code)
    },
    60_000,
  )

  test('the office file itself is never the report', async () => {
    const copy = path.join(folder, 'kantor.xlsx')
    writeFileSync(copy, readFileSync(path.join(folder, 's.timbang')))
    const before = readFileSync(copy)
    expect((await run('report', copy, '--year', '2026', '--out', copy)).code).toBe(2)
    expect(readFileSync(copy).subarray(0, 16)).toEqual(before.subarray(0, 16))
  }, 60_000)

  test('a broken log is found out, with code 1', async () => {
    const broken = path.join(folder, 'rusak.timbang')
    writeFileSync(broken, readFileSync(path.join(folder, 's.timbang')))
    rewriteLog(broken, (log) => log.exec("UPDATE audit_event SET who = 'Orang Lain' WHERE seq = 1"))
    const { code, json } = await run('verify', broken, '--json')
    expect(code).toBe(1)
    expect(json).toMatchObject({
      ok: false,
      brokenAt: 1,
      error: { code: 'conflict' },
      contentHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
  })

  test('calls any operation, and says which field is wrong', async () => {
    const { code, json } = await run('call', 's.timbang', 'employee.list', '{"search":"citra"}', '--json')
    expect(code).toBe(0)
    expect(json.rows[0].fullName).toBe('Citra Lestari Nugroho, S.E.')
    const wrong = await run('call', 's.timbang', 'employee.list', '{"limit":0}', '--json')
    expect(wrong).toMatchObject({
      code: 1,
      json: { error: { code: 'invalid', fields: { limit: expect.any(String) } } },
    })
    expect(wrong.err).toContain('limit:')
    expect(await run('call', 's.timbang', 'employee.nothing', '{}', '--json')).toMatchObject({
      code: 1,
      json: { error: { code: 'not_found' } },
    })
  })

  test('prints tables for people and speaks English when asked', async () => {
    const { out, err } = await run('ranking', 's.timbang', '--year', '2025', '--lang', 'en')
    expect(err).toBe('')
    expect(out).toMatch(/^Rank {2}NIP/)
    expect(out).toContain('Excellent')
    expect((await run('list', 's.timbang', 'plans', '--year', '2025')).out).toContain('Disetujui')
  })

  test('a year that is not open and a file that is missing are refused by name', async () => {
    expect(
      (await run('list', 's.timbang', 'plans', '--year', '2019', '--json')).json.error.message,
    ).toContain('2019')
    expect((await run('list', 'hilang.timbang', 'plans', '--json')).json.error.message).toContain(
      'hilang.timbang',
    )
    expect((await run('list', 'tidak/ada.timbang', 'plans')).code).toBe(1)
    expect(existsSync(path.join(folder, 'hilang.timbang.lock'))).toBe(false)
  })

  test('people have no year, so one that is given is accepted and ignored', async () => {
    expect((await run('list', 's.timbang', 'employees', '--year', '1999')).code).toBe(0)
  })
})

describe('a wrong command line', () => {
  test.each([
    [[]],
    [['terbang', 'k.timbang']],
    [['list', 'k.timbang']],
    [['list', 'k.timbang', 'pegawai']],
    [['new', 'k.timbang']],
    [['ranking', 'k.timbang']],
    [['ranking', 'k.timbang', '--year', 'dua ribu']],
    [['ranking', 'k.timbang', '--year', '2025', '--period', '2026-Q1']],
    [['ranking', 'k.timbang', '--year', '2025', '--period', '2025-Q5']],
    [['import', 'k.timbang', 'x.xlsx', '--kind', 'people']],
    [['verify', 'k.timbang', 'lagi']],
    [['verify', 'k.timbang', '--sheet', 'A']],
    [['verify', 'k.timbang', '--nonsense']],
    [['verify', 'k.timbang', '--lang', 'nl']],
    [['verify', 'k.timbang', '--year']],
  ])('%j ends with 2 and a sentence', async (argv) => {
    const { code, err, json } = await terminal({ cwd: freshFolder() }, ...argv, '--json')
    expect(code).toBe(2)
    expect(json.error).toMatchObject({ code: 'usage', message: expect.stringMatching(/\p{L}.*[.:]/u) })
    expect(err).toContain(json.error.message)
  })

  test('input of an operation that is no JSON ends with 2', async () => {
    const folder = freshFolder()
    await terminal({ cwd: folder }, 'new', 'k.timbang', '--office', 'Uji')
    expect((await terminal({ cwd: folder }, 'call', 'k.timbang', 'office.get', '{', '--json')).code).toBe(2)
  })

  test('help and version need no file', async () => {
    const help = await terminal({ cwd: freshFolder() }, '--help')
    expect(help.code).toBe(0)
    for (const command of [
      'new',
      'sample',
      'import',
      'list',
      'ranking',
      'report',
      'undo',
      'verify',
      'backup',
      'call',
    ])
      expect(help.out).toMatch(new RegExp(`^ {2}${command} FILE`, 'm'))
    expect((await terminal({ cwd: freshFolder() }, '--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})

describe('as a program', () => {
  const folder = freshFolder()
  const node = path.join(root, 'node_modules/.bin/node')
  const program = (...argv: string[]) =>
    spawnSync(node, ['electron/cli.ts', ...argv], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, INIT_CWD: folder },
    })

  test('npm runs it straight from the sources; relative paths count from where the person typed', () => {
    const text = execFileSync(
      'npm',
      [
        '--prefix',
        root,
        'run',
        '-s',
        'timbang',
        '--',
        'new',
        'k.timbang',
        '--office',
        'Kecamatan Uji',
        '--json',
      ],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    )
    expect(JSON.parse(text)).toMatchObject({ file: path.join(folder, 'k.timbang'), office: 'Kecamatan Uji' })
    expect(existsSync(path.join(folder, 'k.timbang'))).toBe(true)
  }, 60_000)

  test('a file that a running program holds is refused by name', () => {
    const { close } = reopenBackend(path.join(folder, 'k.timbang'))
    const ran = program('verify', 'k.timbang', '--json')
    close()
    expect(ran.status).toBe(1)
    expect(JSON.parse(ran.stdout)).toMatchObject({
      error: { code: 'conflict', message: expect.stringContaining('k.timbang') },
    })
    expect(ran.stderr).not.toContain('    at ')
    expect(program('verify', 'k.timbang').status).toBe(0)
  }, 60_000)

  test('what is no office file gets a sentence and is left as it is', () => {
    writeFileSync(path.join(folder, 'surat.timbang'), 'bukan berkas kantor, hanya surat biasa')
    const ran = program('verify', 'surat.timbang')
    expect(ran.status).toBe(1)
    expect(ran.stderr).toContain('surat.timbang')
    expect(readFileSync(path.join(folder, 'surat.timbang'), 'utf8')).toBe(
      'bukan berkas kantor, hanya surat biasa',
    )
  }, 60_000)
})

afterAll(() => expect(existsSync(path.join(root, 'k.timbang'))).toBe(false))
