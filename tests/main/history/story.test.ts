import { afterEach, expect, test } from 'vitest'
import { permissionsOf, roles } from '#shared/api/permission.ts'
import { readingWords, sentenceOf } from '#shared/history/sentence.ts'
import type { Story } from '#shared/history/story.ts'
import { createTexts } from '#shared/text/translate.ts'
import { wordsOf } from '#shared/text/words.ts'
import { ownSession, raterSession, sessionOf, startPlanningOffice } from '../../planning-office.ts'

let office: ReturnType<typeof startPlanningOffice>
afterEach(() => {
  expect(office.bugs).toEqual([])
  office.close()
})

const words = readingWords(wordsOf(createTexts('id')))
const sentences = ({ lines }: Story) => lines.map((line) => sentenceOf(line, words))

/** Budi has a plan. */
async function startStory() {
  office = startPlanningOffice({ today: '2025-10-05' })
  await office.call('plan.saveResult', {
    employeeId: office.budi,
    year: 2025,
    kind: 'main',
    text: 'Arsip tertata',
  })
  return office
}

test('is read in sentences, narrowed by person, kind, who, period and days', async () => {
  const { call, budi, citra } = await startStory()
  const all = await call('history.story', {})
  expect(sentences(all)[0]).toContain('menyimpan hasil kerja Budi')
  expect(all.lines[0]!.opens).toEqual({ page: 'plan', employeeId: budi, period: '2025' })
  const count = async (filter: object) => (await call('history.story', filter)).lines.length
  expect(await count({ employeeId: citra, kind: 'plan' })).toBe(0)
  expect(await count({ employeeId: budi, kind: 'plan' })).toBe(1)
  expect(await count({ period: '2025', kind: 'plan' })).toBe(1)
  expect(await count({ period: '2024' })).toBe(0)
  expect(await count({ who: 'pemil' })).toBe(all.lines.length)
  expect(await count({ who: 'x%' })).toBe(0)
  // the office itself was made at another time
  expect(await count({ from: '2025-10-06', to: '2025-12-31' })).toBe(0)
  expect(await count({ from: '2025-10-05', to: '2025-10-05' })).toBe(1)
  expect(await count({ kind: 'office' })).toBeGreaterThan(0)
})

test('what somebody said of himself, or gave alone in a norming, is told without what it was', async () => {
  const { call, as, budi, ani, citra } = await startStory()
  await call('setting.save', { values: { selfAssessment: 'afterRating' }, validFrom: '2025-01-01' })
  await call('selfAssessment.mark', {
    employeeId: budi,
    period: '2025',
    marks: [{ part: 'loyal', rating: 'above', note: 'Tidak pernah menolak tugas' }],
  })
  const { id } = await call('norming.start', {
    name: 'Latihan',
    heldOn: '2025-10-05',
    raterIds: [ani, citra],
  })
  await call('norming.mark', { id, raterId: citra, marks: [{ vignette: 'steady', rating: 'above' }] })
  const [last] = await call('history.list', { limit: 1 })
  const told = [
    ...(await call('history.list', {})),
    ...(await as(raterSession(ani))('history.story', { employeeId: budi })).lines,
    ...(await call('history.story', { employeeId: citra })).lines,
  ].filter(({ operation }) => operation === 'selfAssessment.mark' || operation === 'norming.mark')
  expect(told).toHaveLength(4)
  const { rows } = await call('history.wayBack', { seq: last!.seq - 3, most: 20 })
  expect(rows.map(({ table }) => table)).toEqual(expect.arrayContaining(['self_mark', 'norming_mark']))
  expect(JSON.stringify([told, rows])).not.toMatch(/above|menolak/)
})

test('goes on where it ended', async () => {
  const { call } = await startStory()
  const all = (await call('history.story', {})).lines.map(({ seq }) => seq)
  const seqs: number[] = []
  for (let before: number | undefined, isMore = true; isMore;) {
    const page = await call('history.story', { limit: 2, ...(before !== undefined && { before }) })
    seqs.push(...page.lines.map(({ seq }) => seq))
    before = page.before
    isMore = before !== undefined
  }
  expect(seqs).toEqual(all)
})

test('tells who read what', async () => {
  const { call, budi } = await startStory()
  await call('privacy.person', { id: budi })
  const { lines } = await call('history.story', { kind: 'reading' })
  expect(lines.map((line) => sentenceOf(line, words))).toEqual(['Pemilik membaca data pribadi Budi'])
})

test('an undone act says so, and the undo names it', async () => {
  const { call } = await startStory()
  const [last] = (await call('history.story', { limit: 1 })).lines
  await call('history.undo', { seq: last!.seq })
  const [undo, undone] = (await call('history.story', { limit: 2 })).lines
  expect(undone!.undoneBy).toBe(undo!.seq)
  expect(sentenceOf(undo!, words)).toContain(`mengurungkan #${last!.seq}`)
})

test('a head reads of those whom he rates alone, and nobody reads of himself', async () => {
  const { call, as, ani, budi, citra } = await startStory()
  await call('employee.setSuperior', { employeeIds: [budi], superiorId: ani })
  const head = as(raterSession(ani))
  const story = await head('history.story', {})
  expect(story.lines.length).toBeGreaterThan(0)
  for (const { subjects } of story.lines) expect(subjects).toEqual(['Budi'])
  expect((await head('history.story', { employeeId: ani })).lines).toEqual([])
  expect((await head('history.story', { employeeId: citra })).lines).toEqual([])
})

test('is for those who may read it', async () => {
  const { as, ani } = await startStory()
  for (const role of roles) {
    const asked = as(sessionOf(role))('history.story', {})
    if (permissionsOf[role].has('story:read')) await expect(asked).resolves.toBeDefined()
    else await expect(asked).rejects.toMatchObject({ code: 'forbidden' })
  }
  await expect(as(ownSession(ani))('history.story', {})).rejects.toMatchObject({ code: 'forbidden' })
})
