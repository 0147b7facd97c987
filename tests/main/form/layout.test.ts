import { beforeAll, describe, expect, it, test } from 'vitest'
import { createTypesetter } from '#electron/typeset/typesetter.ts'
import { documentForm } from '#shared/form/document-form.ts'
import { evaluationForm } from '#shared/form/evaluation-form.ts'
import type { FormPage } from '#shared/form/form-page.ts'
import { formSpecs } from '#shared/form/form-spec.ts'
import { annexForm, planForm } from '#shared/form/plan-form.ts'
import { evaluationFacts, exampleFacts, exampleOfRegulation, manyResults } from './example-facts.ts'
import { openPdf, textOf, type Word, wordsOf } from './read-pdf.ts'

let set: (...pages: FormPage[]) => Uint8Array
beforeAll(() => {
  const typesetter = createTypesetter()
  set = (...forms) =>
    typesetter.pdf({ title: 'Uji', made: '2026-01-15T08:00:00.000Z', forms, record: '{"uji":1}' }).bytes
})
const pdfOf = (bytes: Uint8Array) =>
  openPdf({ name: 'uji.pdf', base64: Buffer.from(bytes).toString('base64') })
const read = async (...pages: FormPage[]) => await pdfOf(set(...pages))

/** The page's margins, 18 mm; F4. */
const margin = (18 / 25.4) * 72
const widthOf = ({ landscape }: FormPage) => ((landscape ? 330.2 : 215.9) / 25.4) * 72 - 2 * margin

const facts = exampleFacts()
const forms: readonly FormPage[] = (['quantitative', 'qualitative'] as const).flatMap((approach) =>
  [true, false].flatMap((isLeader) => {
    const one = exampleFacts({ approach, isLeader })
    return [planForm(one, one.plan), evaluationForm(one, evaluationFacts())]
  }),
)

describe('columns', () => {
  const middles = (widths: readonly number[]) =>
    widths.map((width, index) => widths.slice(0, index).reduce((sum, one) => sum + one, 0) + width / 2)
  const place = (word: Word, page: FormPage) => ((word.x + word.width / 2 - margin) / widthOf(page)) * 100

  it.each(forms.filter(({ code }) => ['A.1.2', 'A.1.7', 'C.1.2', 'C.1.3'].includes(code)))(
    'of the results of $code stand where the regulation has them, within 2 % of the width',
    async (page) => {
      const words = await wordsOf(await read(page))
      const numbers = formSpecs[page.code].results!.map((_, index) =>
        words.find(({ text }) => text === `(${index + 1})`)!,
      )
      const wanted = middles(formSpecs[page.code].results!)
      for (const [index, word] of numbers.entries())
        expect(Math.abs(place(word, page) - wanted[index]!)).toBeLessThan(1)
    },
  )

  it.each(forms)('of identity and behaviour of $code, within 2 % of the width', async (page) => {
    const words = await wordsOf(await read(page))
    const startOf = (word: Word) => ((word.x - margin) / widthOf(page)) * 100
    const { identity = [], behaviour = [] } = formSpecs[page.code]
    const starts = (widths: readonly number[], count: number) =>
      widths.slice(0, count).reduce((sum, one) => sum + one, 0)
    const names = words.filter(({ text }) => text === 'NAMA')
    expect(Math.abs(startOf(names[0]!) - starts(identity, 1))).toBeLessThan(1.5)
    expect(Math.abs(startOf(names[1]!) - starts(identity, 4))).toBeLessThan(1.5)
    const expectation = words.find(({ text }) => text.startsWith('Ekspektasi Khusus'))!
    expect(Math.abs(startOf(expectation) - starts(behaviour, 2))).toBeLessThan(1.5)
  })
})

describe('the file', () => {
  const bytes = () => Buffer.from(set(documentForm(facts, evaluationFacts())))

  it('is PDF/A-3a: tagged, with output intent and all fonts inside, without script or encryption', async () => {
    const pdf = await pdfOf(bytes())
    const raw = bytes().toString('latin1')
    const { metadata, info } = await pdf.getMetadata()
    expect(metadata?.get('pdfaid:part') ?? /pdfaid:part[=>"\s]*3/.exec(raw)?.[0]).toBeTruthy()
    expect(raw).toMatch(/pdfaid:part(?:>|=")3/)
    expect(raw).toMatch(/pdfaid:conformance(?:>|=")A/)
    expect(raw).toContain('/OutputIntent')
    expect(raw).toContain('/StructTreeRoot')
    expect(raw).not.toMatch(/\/JavaScript|\/JS\b|\/Encrypt\b|\/Launch\b/)
    expect(info).toMatchObject({ Title: 'Uji', Language: 'id-ID' })
    expect(raw).toMatch(/\/Marked\s+true/)
    const fonts = [...raw.matchAll(/\/FontFile3?/g)]
    const names = new Set(
      [...raw.matchAll(/\/FontName\s*\/([A-Z]{6}\+)?([\w-]+)/g)].map(([, , name]) => name),
    )
    expect(fonts.length).toBeGreaterThan(0)
    expect([...names].every((name) => name!.startsWith('TeXGyreBonum'))).toBe(true)
  })

  it('is the same bytes each time', () => {
    expect(bytes().equals(bytes())).toBe(true)
  })

  it('carries its record', async () => {
    const pdf = await pdfOf(bytes())
    const [name] = [...((await pdf.getAttachments()) ?? new Map<string, unknown>()).keys()]
    const content = (await pdf.getAttachmentContent(name!)) as unknown as Uint8Array
    expect([name, Buffer.from(content).toString()]).toEqual(['timbang.json', '{"uji":1}'])
  })
})

describe('what people write', () => {
  it('is shown as it is, never read: markup, quotes, control characters, letters the font lacks', async () => {
    const hostile =
      '#eval("1") #panic() $x^2$ \\ ] [ *b* _i_ `r` @ref <label> // /* " \u0000\u202E 👍 مرحبا é'
    const page = documentForm(facts, evaluationFacts({ note: hostile }))
    const text = await textOf(await read({ ...page, subject: hostile }))
    expect(text).toContain('#eval("1") #panic() $x^2$ \\ ] [ *b* _i_ `r` @ref <label> // /* "')
    expect(text).toMatch(/\? \?{5} é/)
  })

  it('wraps where it is long: names of 200 letters, words without an end', async () => {
    const name = 'Raden Mas Haji '.repeat(14).trim()
    const page = documentForm(facts, evaluationFacts({ name, note: 'w'.repeat(900) }))
    const pdf = await read(page)
    const width = widthOf(page) + 2 * margin
    for (const word of await wordsOf(pdf)) expect(word.x + word.width).toBeLessThan(width)
    expect((await textOf(pdf)).replaceAll(/\s+/g, ' ')).toContain('Raden Mas Haji Raden Mas Haji')
  })

  it('runs over pages: heads come again, signatures stay with the last row', async () => {
    const long = exampleFacts({ results: manyResults(60) })
    const words = await wordsOf(await read(planForm(long, long.plan)))
    const pages = Math.max(...words.map(({ page }) => page))
    expect(pages).toBeGreaterThan(6)
    const pagesWith = (text: string) =>
      words.flatMap((word) => (word.text.startsWith(text) ? [word.page] : []))
    const results = words.flatMap(({ text, page }) => (text.startsWith('Hasil kerja ke-') ? [page] : []))
    expect(pagesWith('INDIKATOR KINERJA')).toEqual(expect.arrayContaining([...new Set(results)]))
    const [role] = pagesWith('Pegawai yang Dinilai')
    expect(pagesWith('Kolaboratif')).toEqual([role])
    for (let number = 1; number <= 60; number++)
      expect(words.some(({ text }) => text.includes(`ke-${number} `) || text.endsWith(`ke-${number}`))).toBe(
        true,
      )
  })
})

test('the filled example of the regulation comes out of data: A.1.7, p. 156', async () => {
  const { facts: example, says } = exampleOfRegulation()
  const closed = (words: string) => words.replaceAll(/\s/g, '')
  const text = closed(
    await textOf(await read(planForm(example, example.plan), annexForm(example, example.plan))),
  )
  for (const sentence of says) expect(text).toContain(closed(sentence))
})
