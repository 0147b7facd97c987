import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { deflateSync, inflateSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import type { FileData } from '#shared/api/file-data.ts'
import { ownSession } from '#tests/planning-office.ts'
import { terminal } from '../cli/terminal.ts'
import { startFormOffice } from './form-office.ts'
import { bytesOf } from './read-pdf.ts'

let office: Awaited<ReturnType<typeof startFormOffice>>
let file: FileData
beforeAll(async () => {
  office = await startFormOffice()
  file = await office.call('form.print', { employeeId: office.budi, period: '2025', forms: ['document'] })
})

const folder = mkdtempSync(path.join(tmpdir(), 'timbang-'))
function written(bytes: Uint8Array, name = 'D.1.1.pdf'): string {
  writeFileSync(path.join(folder, name), bytes)
  return name
}
const run = (...argv: string[]) => terminal({ cwd: folder, now: '2026-01-16' }, ...argv)

describe('a printed form', () => {
  it('is a true copy by itself, and says where it comes from', async () => {
    const { code, json, out } = await run('verify', written(bytesOf(file)), '--json')
    expect([code, json.outcome, json.office]).toEqual([0, 'true', 'Kecamatan Rakumpit'])
    expect(out).not.toContain('Budi')
  })

  it('is none once a byte was flipped, wherever', async () => {
    const bytes = bytesOf(file)
    // in the page, the fonts, the record and the tags
    for (const share of [0.01, 0.2, 0.4, 0.6, 0.8, 0.99]) {
      const flipped = bytes.slice()
      const place = Math.floor(flipped.length * share)
      flipped[place] = flipped[place]! ^ 1
      const { code } = await run('verify', written(flipped))
      expect(code).toBe(1)
    }
  })

  /** The same file with another record in the place of its own. */
  function withRecord(change: (record: Record<string, unknown>) => unknown): Buffer {
    const text = Buffer.from(bytesOf(file)).toString('latin1')
    const at = text.indexOf('stream', text.search(/\/Type\s*\/EmbeddedFile\b/))
    const start = text.indexOf('\n', at) + 1
    const end = text.indexOf('endstream', start)
    const own = inflateSync(Buffer.from(text.slice(start, end), 'latin1')).toString('utf8')
    const forged = deflateSync(JSON.stringify(change(JSON.parse(own) as Record<string, unknown>)))
    return Buffer.from(text.slice(0, start) + forged.toString('latin1') + text.slice(end), 'latin1')
  }

  it.each([
    ['nothing but its kind', () => ({ kind: 'timbang-form' })],
    ['people who are none', (record: object) => ({ ...record, paper: 'x', entries: [null, { pages: 1 }] })],
    ['another title', (record: object) => ({ ...record, title: 'Lain' })],
    ['another program, which this one cannot set', (record: object) => ({ ...record, paper: 'x' })],
  ])('is none with a record of %s put in, alone or against the office', async (_what, change) => {
    const bytes = withRecord(change)
    expect((await run('verify', written(bytes))).code).toBe(1)
    const name = 'x.pdf'
    const found = await office
      .call('form.verify', { file: { name, base64: bytes.toString('base64') } })
      .catch((error: unknown) => error)
    expect(found).not.toMatchObject({ outcome: 'true' })
    expect(office.bugs).toEqual([])
  })

  it('is no form of ours without a record', async () => {
    const { code, err } = await run('verify', written(Buffer.from('%PDF-1.7\n%%EOF')))
    expect([code, err]).toEqual([1, 'Berkas PDF ini tidak memuat catatan Timbang.\n'])
    expect((await run('verify', 'lain.pdf')).code).toBe(1)
  })

  it('is held against what the office says now', async () => {
    const before = await office.call('form.verify', { file })
    expect(before.entries).toMatchObject([
      { name: 'Budi', codes: ['D.1.1'], period: '2025', isLogged: true, onlyPrinted: [], onlyNow: [] },
    ])
    const plan = await office.call('form.print', {
      employeeId: office.camat,
      period: '2025',
      forms: ['plan'],
    })
    const { rowVersion, ...camat } = await office.call('employee.get', { id: office.camat })
    expect([rowVersion, camat.name]).toEqual([expect.any(Number), 'Drs. Camat'])
    // the approved plan keeps its people; what the office is called stands on the page as it is now
    const { name, place, rowVersion: seen } = await office.call('office.get', {})
    await office.call('office.save', { name, place, agency: 'Pemerintah Kota Baru', rowVersion: seen })
    const [entry] = (await office.call('form.verify', { file: plan })).entries
    expect(entry).toMatchObject({
      onlyPrinted: ['Pemerintah Kota Palangka Raya'],
      onlyNow: ['Pemerintah Kota Baru'],
    })
    await office.call('office.save', {
      name,
      place,
      agency: 'Pemerintah Kota Palangka Raya',
      rowVersion: seen + 1,
    })
  })

  it('is in the log of whoever is told by it, and of nobody else', async () => {
    const known = async () =>
      (await office.call('history.list', { employeeId: office.budi, operation: 'form.verify' })).length
    const before = await known()
    await office.call('form.verify', { file })
    expect(await known()).toBe(before + 1)
    await office.as(ownSession(office.citra))('form.verify', { file })
    expect(await known()).toBe(before + 1)
  })

  it('tells nobody what he may not see', async () => {
    const as = office.as(ownSession(office.citra))
    const { entries } = await as('form.verify', { file })
    expect(entries[0]).not.toHaveProperty('onlyNow')
  })
})

describe('timbang documents', () => {
  const asked = ['--year', '2025', '--form', 'A.1.7'] as const
  it('writes one PDF, or one a person, and names who has none', async () => {
    // the terminal opens it by itself
    office.close()
    const one = await run('documents', office.file, ...asked, '--out', 'skp.pdf', '--json')
    expect(one.json).toMatchObject({
      people: 1,
      leftOut: expect.arrayContaining([expect.objectContaining({ name: 'Citra' })]),
    })
    expect(readFileSync(path.join(folder, 'skp.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
    const each = await run('documents', office.file, '--year', '2025', '--form', 'A.1.8', '--out', 'lampiran')
    expect(each.code).toBe(0)
    expect(readdirSync(path.join(folder, 'lampiran'))).toHaveLength(3)
    const person = await run(
      'documents',
      office.file,
      ...asked,
      '--person',
      '19850101 201001 1 001',
      '--out',
      'budi',
    )
    expect(person.code).toBe(0)
    expect(readdirSync(path.join(folder, 'budi'))).toEqual(['198501012010011001_A.1.7_2025.pdf'])
    const against = await run('verify', 'budi/198501012010011001_A.1.7_2025.pdf', '--against', office.file)
    expect(against.out).toContain('A.1.7 Budi, 2025')
  })

  it('writes evaluation documents as Word too, and refuses it of other forms and names', async () => {
    const documents = ['documents', office.file, '--year', '2025'] as const
    expect((await run(...documents, '--out', 'd11.docx')).code).toBe(0)
    expect(readFileSync(path.join(folder, 'd11.docx')).subarray(0, 2).toString()).toBe('PK')
    expect((await run(...documents, '--format', 'docx', '--out', 'word')).code).toBe(0)
    expect(readdirSync(path.join(folder, 'word'))).toEqual(['198501012010011001_D.1.1_2025.docx'])
    expect((await run(...documents, '--format', 'docx', '--out', 'd11.pdf')).code).toBe(2)
    expect((await run(...documents, '--format', 'odt', '--out', 'd11')).code).toBe(2)
    const plan = await run(...documents, '--form', 'A.1.7', '--out', 'skp.docx')
    expect(plan.code).toBe(1)
  })

  it('refuses a form, a person and a place that are none', async () => {
    const to = ['--out', 'x.pdf'] as const
    expect((await run('documents', office.file, '--year', '2025', '--form', 'Z.9', ...to)).code).toBe(2)
    expect((await run('documents', office.file, ...asked, '--person', '1', ...to)).code).toBe(1)
    expect((await run('documents', office.file, '--year', '2025', '--form', 'D.1.3', ...to)).code).toBe(1)
    expect((await run('documents', office.file, '--year', '2025')).code).toBe(2)
  })
})
