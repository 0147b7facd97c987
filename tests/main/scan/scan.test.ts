import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pdfOfPictures } from '#electron/scan/pdf-of-pictures.ts'
import { pageCode } from '#electron/typeset/page-code.ts'
import { ownSession, raterSession, sessionOf } from '#tests/planning-office.ts'
import { asFile, codesOf, pageWith } from '#tests/scanned.ts'
import type { FormKind } from '#shared/form/form.ts'
import { startFormOffice } from '../form/form-office.ts'
import { openPdf } from '../form/read-pdf.ts'

type Office = Awaited<ReturnType<typeof startFormOffice>>
let office: Office
let uploads = 0

const print = async (...forms: FormKind[]) =>
  await office.call('form.print', { employeeId: office.budi, period: '2025', forms })
const read = async (bytes: Uint8Array, name = 'pindaian.png', call = office.call) => {
  const found = await call('scan.read', { upload: `u${++uploads}`, file: asFile(name, bytes) })
  return found!.pages
}
/** The pages of a whole paper, read one by one. */
async function readPaper(form: string, call = office.call): Promise<{ mark: string; pages: string[] }> {
  const pages: string[] = []
  let mark = ''
  for (const code of codesOf(office.file, office.budi, form)) {
    const [page] = await read(pageWith(code), 'halaman.png', call)
    expect(page).toMatchObject({ found: { page: pages.length + 1 } })
    mark = page!.found!.paper.mark
    pages.push(page!.id)
  }
  return { mark, pages }
}
const stateOf = async () =>
  (await office.call('document.get', { employeeId: office.budi, period: '2025' })).state

/** Undoes the newest filing. */
async function takeBack(): Promise<void> {
  const events = await office.call('history.list', { limit: 10 })
  const { seq } = events.find(({ operation }) => operation === 'scan.file')!
  await office.call('history.undo', { seq })
}

beforeAll(async () => {
  office = await startFormOffice()
  await print('document', 'plan')
})
afterAll(() => {
  expect(office.bugs).toEqual([])
  office.close()
})

describe('a scanned page', () => {
  it('is known by its code: whose, which form, which page of how many, and what filing it does', async () => {
    const [code] = codesOf(office.file, office.budi, 'D.1.1')
    const [page] = await read(pageWith(code!))
    expect(page?.thumbnail?.length).toBeGreaterThan(100)
    expect(page).toMatchObject({
      number: 1,
      found: {
        page: 1,
        paper: { name: 'Budi', period: '2025', code: 'D.1.1', pages: 1, steps: ['deliver', 'acknowledge'] },
      },
    })
  })

  it('says in one sentence what it is not, and is never guessed', async () => {
    const [code] = codesOf(office.file, office.budi, 'A.1.7')
    const stranger = { office: 'ffffff', mark: '0'.repeat(12), key: '1'.repeat(32) }
    const cases = [
      [pageWith(), 'scan.problem.noCode'],
      [pageWith('HTTPS://CONTOH.GO.ID/X'), 'scan.problem.foreign'],
      [pageWith(pageCode(stranger, 1)), 'scan.problem.otherOffice'],
      [pageWith(flipped(code!, 20)), 'scan.problem.altered'],
      [pageWith(code!, codesOf(office.file, office.budi, 'D.1.1')[0]!), 'scan.problem.several'],
    ] as const
    for (const [bytes, key] of cases) {
      const [page] = await read(bytes)
      expect(page).toMatchObject({ problem: { key } })
      expect(page?.found).toBeUndefined()
    }
  })

  it('of somebody out of sight is not named', async () => {
    const [code] = codesOf(office.file, office.budi, 'D.1.1')
    const [page] = await read(pageWith(code!), 'x.png', office.as(ownSession(office.citra)))
    expect(page).toMatchObject({ problem: { key: 'scan.problem.outOfSight' } })
    expect(JSON.stringify(page)).not.toContain('Budi')
  })
})

/** The office's tag stays; a letter behind it is another. */
const flipped = (code: string, at: number) =>
  code.slice(0, at) + (code[at] === 'A' ? 'B' : 'A') + code.slice(at + 1)

describe('a file that is none', () => {
  const pdf = (body: string) => Buffer.from(`%PDF-1.7\n${body}`)
  it.each([
    ['empty', Buffer.alloc(0), 'scan.bad.empty'],
    ['a text called .png', Buffer.from('bukan gambar'), 'scan.bad.kind'],
    ['a PDF cut off', pdf('1 0 obj\n<< /Type /Cata'), 'scan.bad.broken'],
    ['a PNG cut off', pageWith().subarray(0, 900), 'scan.bad.broken'],
    ['one dot', tiny(1, 1), 'scan.bad.tooSmall'],
    ['a picture that says it has a thousand million dots', tiny(40_000, 40_000), 'scan.bad.tooLarge'],
    ['a JPEG cut off', Buffer.from('ffd8ffe000104a464946', 'hex'), 'scan.bad.broken'],
  ])('%s: one plain sentence', async (_what, bytes, key) => {
    await expect(read(bytes, 'rusak.png')).rejects.toMatchObject({ key, params: { file: 'rusak.png' } })
  })

  it('a PDF that was not scanned, its text and its pictures: no page of it is taken', async () => {
    const pages = await read(Buffer.from((await print('plan')).base64, 'base64'), 'asli.pdf')
    expect(pages.map(({ problem }) => problem?.key)).toEqual([
      'scan.problem.noPicture',
      'scan.problem.noPicture',
    ])
  })
})

/** A PNG that says it is so wide and high. */
function tiny(width: number, height: number): Buffer {
  const png = pageWith()
  png.writeUInt32BE(width, 16)
  png.writeUInt32BE(height, 20)
  return png
}

describe('filing', () => {
  it('refuses a paper that lacks a page, one twice, a page of another paper, and pages nobody has read', async () => {
    const plan = await readPaper('A.1.7')
    const [first, second] = plan.pages as [string, string]
    const file = async (pages: string[]) =>
      await office.call('scan.file', { period: '2025', papers: [{ mark: plan.mark, pages }] })
    const { pages: other } = await readPaper('D.1.1')
    for (const [pages, key] of [
      [[first], 'scan.error.pages'],
      [[first, first], 'scan.error.pages'],
      [[second, first], 'scan.error.otherPage'],
      [[first, other[0]!], 'scan.error.otherPage'],
    ] as const)
      expect(await file([...pages])).toMatchObject({ changed: 0, refused: [{ name: 'Budi', key }] })
    await expect(file(['u0.1', 'u0.2'])).rejects.toMatchObject({ key: 'scan.error.notRead' })
    await expect(
      office.call('scan.file', { period: '2025', papers: [{ mark: 'x'.repeat(12), pages: [first] }] }),
    ).rejects.toMatchObject({ key: 'scan.error.noPaper' })
    await expect(
      office.call('scan.file', {
        period: '2025',
        on: '2027-01-01',
        papers: [{ mark: plan.mark, pages: [first] }],
      }),
    ).rejects.toMatchObject({ key: 'document.error.inFuture' })
  })

  it('keeps the pages as one PDF, marks the document as returned, and is undone as a whole', async () => {
    const { call, budi: employeeId } = office
    const [document, plan] = [await readPaper('D.1.1'), await readPaper('A.1.7')]
    expect(await stateOf()).toBe('documentSigned')
    const outcome = await call('scan.file', { period: '2025', on: '2026-01-12', papers: [document, plan] })
    expect(outcome).toEqual({ changed: 2, refused: [] })
    expect(await stateOf()).toBe('acknowledged')
    const list = await call('scan.list', { employeeId, period: '2025' })
    expect(list).toMatchObject([
      { code: 'A.1.7', pages: 2, filedOn: '2026-01-15' },
      { code: 'D.1.1', pages: 1 },
    ])
    const file = await call('scan.open', { id: list[0]!.id })
    expect((await openPdf(file)).numPages).toBe(2)
    expect(await call('evidence.check', {})).toMatchObject({ missing: [], changed: [], pieces: 2 })
    const [again] = await read(pageWith(codesOf(office.file, employeeId, 'D.1.1')[0]!))
    expect(again).toMatchObject({ found: { paper: { refusal: { key: 'scan.error.filedAlready' } } } })

    await takeBack()
    expect(await stateOf()).toBe('documentSigned')
    expect(await call('scan.list', { employeeId, period: '2025' })).toEqual([])
  })

  it('takes a page without a code where somebody says whose it is', async () => {
    const { call, budi: employeeId } = office
    const [page] = await read(pageWith())
    const papers = await call('scan.papers', { employeeId })
    const { mark } = papers.find(({ code }) => code === 'D.1.1')!
    const outcome = await call('scan.file', { period: '2025', papers: [{ mark, pages: [page!.id] }] })
    expect(outcome).toEqual({ changed: 1, refused: [] })
    await takeBack()
  })

  it('files without a step what is another version, and never a draft', async () => {
    const { call, budi: employeeId, camat } = office
    await office.rate(camat)
    await call('form.print', { employeeId: camat, period: '2025', forms: ['document'] })
    const [draft] = await read(pageWith(codesOf(office.file, camat, 'D.1.1')[0]!))
    expect(draft).toMatchObject({ found: { paper: { refusal: { key: 'scan.error.draft' } } } })
    await call('evaluation.setState', {
      period: '2025',
      employeeIds: [employeeId],
      action: 'reopen',
      reason: 'salah hitung',
      secondPersonId: office.citra,
    })
    const old = await readPaper('D.1.1')
    const [page] = await read(pageWith(codesOf(office.file, employeeId, 'D.1.1')[0]!))
    expect(page?.found?.paper).toMatchObject({ steps: [], note: { key: 'scan.note.otherVersion' } })
    const state = await stateOf()
    expect(await call('scan.file', { period: '2025', papers: [old] })).toEqual({ changed: 1, refused: [] })
    expect(await stateOf()).toBe(state)
  })

  it('is for whoever may mark signatures, and each files only what he has read', async () => {
    const plan = await readPaper('A.1.7')
    const filing = { period: '2025', papers: [plan] }
    await expect(office.as(sessionOf('auditor'))('scan.file', filing)).rejects.toMatchObject({
      code: 'forbidden',
    })
    await expect(office.as(sessionOf('clerk'))('scan.file', filing)).rejects.toMatchObject({
      key: 'scan.error.notRead',
    })
    await expect(
      office.as(raterSession(office.camat, 'head'))('scan.list', { employeeId: 'x', period: '2025' }),
    ).rejects.toMatchObject({ code: 'not_found' })
    await expect(office.as(ownSession(office.citra))('scan.file', filing)).rejects.toMatchObject({
      key: 'scan.error.noPaper',
    })
  })
})

it('a PDF of pictures holds nothing else, and the same pictures make the same bytes', () => {
  const picture = {
    width: 10,
    height: 20,
    coding: 'jpeg',
    channels: 1,
    bytes: Buffer.from('ffd8ffd9', 'hex'),
    longSide: 936,
    turn: 90,
  } as const
  const bytes = pdfOfPictures([picture, picture])
  expect(bytes.equals(pdfOfPictures([picture, picture]))).toBe(true)
  expect(bytes.toString('latin1')).not.toMatch(/JavaScript|OpenAction|Annots|EmbeddedFile/)
})
