import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { openZip } from '#electron/sheets/open-zip.ts'
import { zipOf } from '../faults/build-workbooks.ts'
import { startSample } from '../sample-backend.ts'
import { newTally, type FuzzOptions, type Tally } from './tally.ts'

const names = [
  'nominatif.xlsx',
  'skp.xlsx',
  'realisasi.xlsx',
  'perilaku.xlsx',
  'nominatif.ods',
  'nominatif.xls',
  'siasn.csv',
]
const read = (name: string) => readFileSync(path.join(import.meta.dirname, '../fixtures/kecamatan', name))

/**
 * Real workbooks with their structure changed in one or several places: parts of the container, elements and attributes of
 * its XML, bytes. Each is read with the sentence of a preview or refused by one, and the office stays as it was.
 */
export async function fuzzWorkbooks({ seed, runs }: FuzzOptions): Promise<Tally> {
  const tally = newTally()
  const office = await startSample()
  const content = async () => (await office.call('file.verify', {})).contentHash
  const before = await content()
  for (const [index, name] of names.entries()) {
    const change = await changesOf(name)
    for (const bytes of fc.sample(change, { seed: seed + index, numRuns: runs })) {
      tally.tried++
      const file = { name, base64: bytes.toString('base64') }
      const reply = await office
        .send('import.preview', { file, options: { year: 2026 } })
        .catch((error: unknown) => void tally.crashed.push(`${name} threw ${String(error)}`))
      if (reply?.ok) tally.passed++
      else tally.refused++
      if (reply && !reply.ok && reply.error.code === 'internal')
        tally.crashed.push(`${name} answered internal`)
    }
  }
  if ((await content()) !== before) tally.crashed.push('a preview wrote')
  tally.crashed.push(...office.bugs.map((bug) => `bug: ${String(bug).slice(0, 300)}`))
  office.close()
  return tally
}

async function changesOf(name: string): Promise<fc.Arbitrary<Buffer>> {
  const whole = read(name)
  if (!/\.(?:xlsx|ods)$/.test(name)) return flipped(whole)
  const parts = [...(await openZip(whole))].map(([part, data]) => ({ name: part, data }))
  const xml = parts.flatMap(({ name: part }, at) => (part.endsWith('.xml') ? [at] : []))
  const changed = fc
    .array(fc.tuple(fc.constantFrom(...xml), markup), { minLength: 1, maxLength: 3 })
    .map((changes) => {
      const copy = [...parts]
      for (const [at, change] of changes) {
        const { name: part, data } = copy[at]!
        copy[at] = { name: part, data: Buffer.from(change(data.toString('utf8'))) }
      }
      return zipOf(copy)
    })
  const without = fc.constantFrom(...parts).map((gone) => zipOf(parts.filter((part) => part !== gone)))
  return fc.oneof(
    { weight: 6, arbitrary: changed },
    { weight: 1, arbitrary: without },
    { weight: 2, arbitrary: flipped(whole) },
  )
}

function flipped(whole: Buffer): fc.Arbitrary<Buffer> {
  const flips = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 })), {
    minLength: 1,
    maxLength: 20,
  })
  return fc.tuple(flips, fc.option(fc.nat(whole.length))).map(([places, end]) => {
    const copy = Buffer.from(whole)
    for (const [at, mask] of places) copy[at] = copy[at]! ^ mask
    return end === null ? copy : copy.subarray(0, end)
  })
}

const strange = fc.constantFrom(
  '-1',
  '0',
  '99999999',
  '1e999',
  'ZZZZZZ99999999',
  'A1:XFD1048576',
  'A1:ZZZZ99999999',
  '',
  '&lol;',
  'NaN',
  'x'.repeat(100_000),
)

/** One change of a text of XML. */
const markup: fc.Arbitrary<(text: string) => string> = fc.oneof(
  // the value of some attribute
  fc.tuple(fc.nat(), strange).map(([nth, value]) => (text: string) => {
    const found = [...text.matchAll(/[\w:]+="([^"]*)"/g)]
    const hit = found[nth % Math.max(found.length, 1)]
    if (!hit) return text
    const start = hit.index + hit[0].indexOf('"') + 1
    return text.slice(0, start) + value + text.slice(start + hit[1]!.length)
  }),
  // the text of some element
  fc.tuple(fc.nat(), strange).map(([nth, value]) => (text: string) => {
    const found = [...text.matchAll(/>([^<]+)</g)]
    const hit = found[nth % Math.max(found.length, 1)]
    return hit ? text.slice(0, hit.index + 1) + value + text.slice(hit.index + 1 + hit[1]!.length) : text
  }),
  // some element said many times, or not at all
  fc.tuple(fc.nat(), fc.constantFrom(0, 2, 500)).map(([nth, times]) => (text: string) => {
    const found = [...text.matchAll(/<([\w:]+)\b[^>]*?(?:\/>|>[^<]*<\/\1>)/g)]
    const hit = found[nth % Math.max(found.length, 1)]
    if (!hit) return text
    return text.slice(0, hit.index) + hit[0].repeat(times) + text.slice(hit.index + hit[0].length)
  }),
  // a tag lost, a text that ends early
  fc.nat().map((nth) => (text: string) => {
    const found = [...text.matchAll(/<[^>]+>/g)]
    const hit = found[nth % Math.max(found.length, 1)]
    return hit ? text.slice(0, hit.index) + text.slice(hit.index + hit[0].length) : text
  }),
  fc.nat().map((at) => (text: string) => text.slice(0, at % (text.length + 1))),
)
