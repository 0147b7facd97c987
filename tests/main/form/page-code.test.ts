import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openFile } from '#electron/db/open.ts'
import { officeSign } from '#electron/form/page-signs.ts'
import { printedPapers } from '#electron/form/printed-before.ts'
import { isSigned, pageCode, type PaperSign, readPageCode } from '#electron/typeset/page-code.ts'
import { createTypesetter } from '#electron/typeset/typesetter.ts'
import { planForm } from '#shared/form/plan-form.ts'
import { exampleFacts, manyResults } from './example-facts.ts'
import { startFormOffice } from './form-office.ts'
import { bytesOf, openPdf } from './read-pdf.ts'

const dbOf = ({ file }: { readonly file: string }) => openFile(file).read
const sign: PaperSign = { office: '0a1b2c', mark: '00112233445f', key: '9'.repeat(32) }

describe('the code of a page', () => {
  it('says which office, which paper and which page, in 29 letters', () => {
    const code = pageCode(sign, 7)
    expect(code).toMatch(/^TB1[A-Z2-7]{26}$/)
    expect(readPageCode(code)).toMatchObject({ office: '0a1b2c', mark: '00112233445f', page: 7 })
  })

  it('is refused with any letter changed into any other, at every place', () => {
    const code = pageCode(sign, 3)
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 $%*+-./:'
    let tried = 0
    for (let at = 0; at < code.length; at++)
      for (const letter of letters) {
        if (letter === code[at]) continue
        const read = readPageCode(code.slice(0, at) + letter + code.slice(at + 1))
        expect(read !== 'foreign' && isSigned(read, sign.key)).toBe(false)
        tried++
      }
    expect(tried).toBe(code.length * (letters.length - 1))
  })

  it('is refused with any bit of its bytes flipped', () => {
    const read = readPageCode(pageCode(sign, 3))
    if (read === 'foreign') throw new Error('not ours')
    const bytes = Buffer.from(read.office + read.mark + '03' + read.sign, 'hex')
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const flipped = Buffer.from(bytes)
      flipped[bit >> 3]! ^= 1 << (bit & 7)
      const hex = flipped.toString('hex')
      const [office, mark, page] = [hex.slice(0, 6), hex.slice(6, 18), flipped[9]!]
      expect(isSigned({ office, mark, page, sign: hex.slice(20) }, sign.key)).toBe(false)
    }
  })

  it.each(['https://contoh.go.id', '', 'TB1', 'TB1' + 'A'.repeat(27), 'TB2' + 'A'.repeat(26)])(
    'is not ours: %s',
    (text) => expect(readPageCode(text)).toBe('foreign'),
  )
})

describe('a form of more pages than were foreseen', () => {
  it('is set once more, so that each page has its code', async () => {
    const { plan, ...facts } = exampleFacts({ results: manyResults(60) })
    const page = planForm({ ...facts, plan }, plan)
    const { bytes, pages } = createTypesetter().pdf({
      title: 'Uji',
      made: '2026-01-15T08:00:00.000Z',
      forms: [{ ...page, footer: 'kaki', sign }],
    })
    const pdf = await openPdf({ name: 'x.pdf', base64: Buffer.from(bytes).toString('base64') })
    expect(pages).toEqual([pdf.numPages])
    expect(pdf.numPages).toBeGreaterThan(6)
    for (let number = 1; number <= pdf.numPages; number++) expect(await pictures(pdf, number)).toBe(1)
  })
})

async function pictures(pdf: Awaited<ReturnType<typeof openPdf>>, number: number): Promise<number> {
  const { fnArray } = await (await pdf.getPage(number)).getOperatorList()
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  return fnArray.filter((operator) => operator === OPS.paintImageXObject).length
}

describe('a print', () => {
  let office: Awaited<ReturnType<typeof startFormOffice>>
  beforeAll(async () => {
    office = await startFormOffice()
  })
  afterAll(() => office.close())

  it('is in the log as papers: whose, of which period, which form, how many pages', async () => {
    const { budi: employeeId } = office
    await office.call('form.print', { employeeId, period: '2025', forms: ['document', 'plan'] })
    expect([...printedPapers(dbOf(office)).values()]).toMatchObject([
      { employeeId, period: '2025', code: 'D.1.1', pages: 1, isDraft: false, on: '2026-01-15' },
      { employeeId, period: '2025', code: 'A.1.7', pages: 2, isDraft: false, on: '2026-01-15' },
    ])
  })

  it('bears no code where the setting turns the foot off', async () => {
    const { budi: employeeId } = office
    await office.call('setting.save', { validFrom: '2025-01-01', values: { 'form.fingerprint': false } })
    const file = await office.call('form.print', { employeeId, period: '2025', forms: ['plan'] })
    expect(await pictures(await openPdf(file), 1)).toBe(0)
    expect(bytesOf(file).length).toBeGreaterThan(0)
  })

  it('is signed by a key of this office and this paper alone', async () => {
    const other = await startFormOffice()
    const [own, theirs] = [officeSign(dbOf(office)), officeSign(dbOf(other))]
    expect(own.office).not.toBe(theirs.office)
    expect(own.keyOf('a')).not.toBe(theirs.keyOf('a'))
    expect(own.keyOf('a')).not.toBe(own.keyOf('b'))
    other.close()
  })
})
