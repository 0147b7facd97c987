import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Input } from '#shared/api/contract.ts'
import { ownSession, planned, raterSession } from '#tests/planning-office.ts'
import { startFormOffice } from './form-office.ts'

let office: Awaited<ReturnType<typeof startFormOffice>>
beforeAll(async () => {
  office = await startFormOffice()
})
afterAll(() => {
  expect(office.bugs).toEqual([])
  office.close()
})

const preview = (asked: Partial<Input<'form.preview'>>) =>
  office.call('form.preview', { period: '2025', form: 'document', ...asked })
/** Width and height of what is shown, in points. */
const sizeOf = (svg: string) =>
  /width="([\d.]+)pt" height="([\d.]+)pt"/
    .exec(svg)!
    .slice(1)
    .map((length) => Math.round(Number(length)))
const events = async () => (await office.call('history.list', { limit: 1 }))[0]?.seq
/** Elements that a picture of letters has no use for. */
const active =
  /<(?:script|img|image|foreignObject|iframe|a|style|animate|set)\b|\son\w+=|javascript:|@import/i

describe('the preview of a form', () => {
  it('shows a page of it, says across it what it is, and is no print', async () => {
    const before = await events()
    const { svg, code, page, pages } = await preview({ employeeId: office.budi })
    expect({ code, page, pages }).toEqual({ code: 'D.1.1', page: 1, pages: 1 })
    expect(svg.startsWith('<svg ')).toBe(true)
    expect(svg).toContain('>PRATINJAU</text>')
    expect(sizeOf(svg)).toEqual([612, 936])
    expect(await events()).toBe(before)
    const printed = await office.call('form.print', {
      employeeId: office.budi,
      period: '2025',
      forms: ['document'],
    })
    expect(Buffer.from(printed.base64, 'base64').toString('latin1')).not.toContain('Cetakan ulang')
  })

  it('turns to a further page, and beyond the last one stays there', async () => {
    const first = await preview({ employeeId: office.budi, form: 'evaluation' })
    expect(first.pages).toBeGreaterThan(1)
    expect(sizeOf(first.svg)).toEqual([936, 612])
    const second = await preview({ employeeId: office.budi, form: 'evaluation', page: 2 })
    expect(second.page).toBe(2)
    expect(second.svg).not.toBe(first.svg)
    for (const { svg } of [first, second]) {
      expect(svg.match(/<use /g)!.length).toBeGreaterThan(200)
      // the ground of another page would cover this one
      expect(svg).not.toMatch(/\n {4}<path class="typst-shape" fill="#ffffff"/)
    }
    expect(second.svg).toMatch(/^<svg class="typst-doc" viewBox="0 612/)
    const last = await preview({ employeeId: office.budi, form: 'evaluation', page: 900 })
    expect(last.page).toBe(last.pages)
  })

  it('takes nothing that people wrote for markup', async () => {
    const { id } = await office.call('employee.save', {
      name: '<script>alert(1)</script>',
      unitId: office.services,
      employeeType: 'pns',
      nip: '199001012015011001',
      positionKind: 'pelaksana',
      positionName: '<img src=x onerror="alert(2)">',
    })
    await planned(office.call, id, { text: '</text></svg><script>alert(3)</script><a href="javascript:1">' })
    const { svg } = await preview({ employeeId: id, form: 'plan' })
    expect(svg.replace(/<image\b[^>]*\/>/g, '')).not.toMatch(active)
    expect(svg).not.toContain('alert')
    expect(svg.match(/<\/svg>/g)).toHaveLength(1)
  })

  it('is refused where the print would be, in the same words', async () => {
    const { citra, dodi, budi, ani, camat } = office
    await expect(preview({ employeeId: citra, form: 'plan' })).rejects.toMatchObject({
      key: 'form.error.noPlan',
    })
    await expect(preview({ employeeId: citra })).rejects.toMatchObject({ key: 'form.error.noEvaluation' })
    await expect(preview({ employeeId: dodi })).rejects.toMatchObject({ code: 'not_found' })
    await expect(preview({ employeeId: budi, form: 'matrix' })).rejects.toMatchObject({
      key: 'form.error.noTeam',
    })
    await expect(preview({ form: 'matrix' })).rejects.toMatchObject({ code: 'invalid' })
    await office.call('year.open', { year: 2021, rhythm: 'quarterly' })
    await expect(preview({ employeeId: budi, period: '2021' })).rejects.toMatchObject({
      fields: { period: { key: 'form.error.olderLaw' } },
    })
    const asked = { period: '2025', form: 'document' } as const
    const own = office.as(ownSession(budi))
    await expect(own('form.preview', { ...asked, employeeId: budi })).rejects.toMatchObject({
      key: 'form.error.notDelivered',
    })
    await expect(own('form.preview', { ...asked, employeeId: ani, form: 'plan' })).rejects.toMatchObject({
      code: 'not_found',
    })
    await own('form.preview', { ...asked, employeeId: budi, form: 'plan' })
    const rater = office.as(raterSession(ani))
    await rater('form.preview', { ...asked, employeeId: budi })
    await expect(rater('form.preview', { ...asked, employeeId: camat })).rejects.toMatchObject({
      code: 'not_found',
    })
  })
})

describe('the specimen', () => {
  it('shows the office as it is being typed, before anything is stored', async () => {
    const stored = await preview({})
    const typed = await preview({
      office: { name: 'Kecamatan Rakumpit', agency: 'Pemerintah Kota Baru', place: 'Baru' },
    })
    expect(typed.svg).not.toBe(stored.svg)
    const same = await preview({
      office: { name: 'Kecamatan Rakumpit', agency: 'Pemerintah Kota Palangka Raya', place: 'Palangka Raya' },
    })
    expect(same.svg).toBe(stored.svg)
    // a name that is not there yet leaves its place empty
    await preview({ office: { name: '', agency: '', place: '' } })
  })

  it('follows the settings: paper, emblem, number and foot', async () => {
    const seen = new Set([(await preview({})).svg])
    for (const values of [
      { 'form.emblem': false },
      { 'form.code': true },
      { 'form.fingerprint': false },
      { 'form.paper': 'a4' },
    ] as const) {
      await office.call('setting.save', { values })
      seen.add((await preview({})).svg)
    }
    expect(seen.size).toBe(5)
    expect(sizeOf([...seen].at(-1)!)).toEqual([595, 842])
  })

  it('has every form that one person can have, of nobody', async () => {
    for (const form of [
      'document',
      'plan',
      'annex',
      'evaluation',
      'actions',
      'progress',
      'feedback',
    ] as const)
      expect((await preview({ form })).pages).toBeGreaterThan(0)
  })
})
