import type { Page } from 'playwright-core'

/** Between two keys of a quick typist. */
const paceMs = 150

/** Presses one key after the other; milliseconds from each key's own time stamp to after the frame that follows it. */
export async function press(page: Page, keys: readonly string[]): Promise<number[]> {
  await page.evaluate(() => void (window.keyTimes = []))
  for (const key of keys) {
    await page.keyboard.press(key)
    await page.waitForTimeout(paceMs)
  }
  return await page.evaluate(() => window.keyTimes)
}

declare global {
  interface Window {
    keyTimes: number[]
  }
}

/** From now on, and on every page that is loaded here, keys are timed. */
export async function watchKeys(page: Page): Promise<void> {
  const script = () => {
    window.keyTimes = []
    const after = new MessageChannel()
    let pending: number[] = []
    after.port1.onmessage = () => {
      for (const begun of pending) window.keyTimes.push(performance.now() - begun)
      pending = []
    }
    window.addEventListener(
      'keydown',
      ({ timeStamp }) =>
        requestAnimationFrame(() => {
          pending.push(timeStamp)
          after.port2.postMessage(null)
        }),
      true,
    )
  }
  await page.addInitScript(script)
  await page.evaluate(script)
}
