import type { Page } from '@playwright/test'
import { everyLook, everyPage } from './every-page.ts'
import { expectSound, periodCode, sayingsOf } from './look.ts'
import { callIn, expect, startTimbang, test as base } from './timbang.ts'

// One program for all: the pages are only read.
const test = base.extend<object, { address: string }>({
  address: [
    async ({}, use) => {
      const timbang = await startTimbang(['--sample'])
      await use(timbang.address)
      await timbang.stop()
    },
    { scope: 'worker' },
  ],
})
// axe takes its seconds on each of some sixty pages, more where the machine has other work
test.setTimeout(900_000)

async function show(page: Page, where: string): Promise<void> {
  await page.evaluate((hash) => void (location.hash = hash), where)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('.mantine-Skeleton-root, [aria-busy="true"]')).toHaveCount(0)
}

/** The address of a person stands for `first`. */
async function addressOf(page: Page, where: string): Promise<string> {
  if (!/[/=]first\b/.test(where)) return where
  const id = await page.evaluate(async () => {
    const reply = await fetch('/api/call', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-timbang': '1' },
      body: JSON.stringify({ name: 'employee.list', input: { search: 'Citra', limit: 1 } }),
    })
    const { value } = (await reply.json()) as { value: { rows: { id: string }[] } }
    return value.rows[0]!.id
  })
  return where.replace('first', id)
}

async function prefer(page: Page, preference: object): Promise<void> {
  await page.evaluate(
    (input) =>
      fetch('/api/call', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-timbang': '1' },
        body: JSON.stringify({ name: 'preference.save', input }),
      }),
    preference,
  )
  await page.reload()
}

for (const { language, theme } of everyLook)
  test(`every page in ${language}, ${theme}: no violation by axe, no horizontal page scroll, no key shown as text, periods by name`, async ({
    page,
    address,
    pageErrors,
  }) => {
    await page.goto(address)
    await expect(page.getByRole('navigation')).toBeVisible()
    await prefer(page, { language, theme })
    for (const where of everyPage) {
      await show(page, await addressOf(page, where))
      await expectSound(page, where)
    }
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused()
    expect.soft((await sayingsOf(page)).match(periodCode), 'the palette').toBeNull()
    expect(pageErrors).toEqual([])
  })

base.describe('pages that are empty in the sample', () => {
  base.use({ sample: true })
  base.setTimeout(400_000)
  const looks = [
    { language: 'id', theme: 'light' },
    { language: 'en', theme: 'dark' },
  ]
  base(
    'are sound too once there is a norming session, a self-assessment and a meeting',
    async ({ page, timbang, pageErrors }) => {
      await page.goto(timbang.address)
      await expect(page.getByRole('navigation')).toBeVisible()
      const { id, person, team } = await begin(page)
      const seen = [
        `/appraisal/norming?period=2026`,
        `/appraisal/norming/${id}?period=2026`,
        `/appraisal/self/${person}?period=2026`,
        `/calibration?period=2026&tab=meeting&unit=${team}`,
        '/calibration/minutes?period=2026',
        `/documents?period=2025&selected=${person}`,
      ]
      for (const look of looks) {
        await prefer(page, look)
        for (const where of seen) {
          await show(page, where)
          await expectSound(page, where)
        }
      }
      expect(pageErrors).toEqual([])
    },
  )
})

/** What the sample leaves to its reader: the heads' session, shown; self-assessment; the meeting of the year. */
async function begin(page: Page): Promise<{ id: string; person: string; team: string }> {
  const meeting = await callIn<{ teams: { unitId: string }[] }>(page, 'calibration.meeting', {
    period: '2026',
  })
  const { rows } = await callIn<{ rows: { id: string }[] }>(page, 'employee.list', { limit: 3 })
  const [person, other] = rows.map((row) => row.id) as [string, string]
  const date = '2026-12-01'
  await callIn(page, 'setting.save', { values: { selfAssessment: 'always' }, validFrom: '2026-01-01' })
  await callIn(page, 'calibration.save', {
    period: '2026',
    heldOn: date,
    place: 'Aula kantor',
    chairId: person,
    attendeeIds: [person, other],
    remarks: 'Dibuka pukul 09.00',
    rowVersion: 0,
  })
  const session = { name: 'Latihan kepala seksi', heldOn: date, raterIds: [person, other] }
  const { id } = await callIn<{ id: string }>(page, 'norming.start', session)
  return { id, person, team: meeting.teams[1]!.unitId }
}

test('a notice stands beside the page, never over its last rows', async ({ page, address }) => {
  await page.goto(address)
  await expect(page.getByRole('navigation')).toBeVisible()
  await prefer(page, { language: 'id', theme: 'light' })
  for (const where of ['/employees', '/appraisal?period=2026', '/ranking?period=2026']) {
    await show(page, where)
    await page.keyboard.press('Control+s')
    const notice = page.locator('.mantine-Notification-root', { hasText: 'Semua sudah tersimpan' }).first()
    await expect(notice).toBeVisible()
    const [box, main] = [await notice.boundingBox(), await page.getByRole('main').boundingBox()]
    expect.soft(box!.x + box!.width, where).toBeLessThanOrEqual(main!.x)
  }
})

base('an empty office shows one thing to do on each page', async ({ page, timbang }) => {
  await page.goto(timbang.address)
  await page.getByRole('textbox', { name: /Nama kantor/ }).fill('Kecamatan Rakumpit')
  await page.getByRole('button', { name: 'Buat kantor' }).click()
  await expect(page.getByRole('navigation')).toBeVisible()
  const begun = [
    '/',
    '/employees',
    '/plan',
    '/plan/matrix',
    '/plan/library',
    '/plan/give',
    '/realisation',
    '/realisation/board',
    '/progress',
    '/progress?tab=cases',
    '/appraisal',
    '/ranking',
    '/data',
  ]
  for (const where of begun) {
    await show(page, where)
    const primary = page.locator(
      'main .mantine-Button-root:is(:not([data-variant]), [data-variant="filled"]):not([data-disabled])',
    )
    await expect.soft(primary, where).toHaveCount(1)
  }
})

/** Pages of figures, with what stands for them in the address. */
const figurePages = [
  '/?period=2026',
  '/?period=2026-Q4',
  '/employees',
  '/employees/first',
  '/realisation?period=2026',
  '/realisation?period=2026&tab=month',
  ...['rating', 'score', 'value', 'criteria'].map((tab) => `/appraisal?period=2026&tab=${tab}`),
  '/appraisal?period=2026-Q3',
  ...['office', 'unit', 'group'].map((tab) => `/ranking?period=2026&tab=${tab}`),
]

/**
 * Texts that reach over the edge of something that cuts off what is beside it: figures, heads of columns and the words of a
 * predikat in no case, names only where a tooltip has them whole.
 */
function clippedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // the next cell paints over what hangs out of one, and beyond its pill a word has lost its colour
    const edges = '[role=gridcell], [role=cell], [role=columnheader], td, th, .pill'
    const clips = (element: Element) => {
      const { overflowX, position } = getComputedStyle(element)
      return element.matches(edges) || (overflowX !== 'visible' && position !== 'absolute')
    }
    const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? ''
      const parent = node.parentElement!
      if (text === '' || parent.closest('.sr-only, title, option') !== null) continue
      // some learn only under the pointer that they are cut
      parent.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }))
      const isWhole = parent.closest('[title]')?.getAttribute('title')?.includes(text) === true
      if (isWhole && !/\d/.test(text) && parent.closest('.pill, [role=columnheader]') === null) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const words = range.getBoundingClientRect()
      if (words.width === 0) continue
      for (
        let box: Element | null = parent;
        box !== null && box.tagName !== 'MAIN';
        box = box.parentElement
      ) {
        if (!clips(box)) continue
        const { left, right } = box.getBoundingClientRect()
        if (words.right > right + 1 || words.left < left - 1)
          found.push(`${text} in ${box.className} (${Math.round(words.right - right)} px)`)
      }
    }
    return [...new Set(found)]
  })
}

for (const language of ['id', 'en'] as const)
  test(`no figure is clipped at 1366 × 768 in ${language}, and no name without a tooltip`, async ({
    page,
    address,
  }) => {
    await page.setViewportSize({ width: 1366, height: 768 })
    await page.goto(address)
    await expect(page.getByRole('navigation')).toBeVisible()
    await prefer(page, { language, theme: 'light' })
    for (const where of figurePages) {
      await show(page, await addressOf(page, where))
      expect.soft(await clippedTexts(page), where).toEqual([])
    }
  })
