import { isAtRest } from './api/hand.ts'
import { routes } from './routes.tsx'
import { overPage } from './ui/over/over-door.tsx'

/** So long after the start the first screen stands; where it does not, the browser is not idle. */
const settledMs = 4000
/** So long nothing is pressed before code is loaded, which an old PC does for a fifth of a second: nobody is in the middle of anything. */
const restMs = 1000
/** Between two pages. All of them come in the first quarter of a minute: afterwards an idle program has nothing to do. */
const pauseMs = 100

/** Fetches the code of every page while nobody waits, one after the other: whoever then opens a page waits for it to be drawn alone. */
export async function fetchPagesAtRest(): Promise<void> {
  await pause(settledMs)
  await untilRest()
  await overPage()
  for (const { options } of inOrder()) {
    const page = options?.component
    if (page === undefined || !('preload' in page)) continue
    await untilRest()
    // what cannot be fetched now is fetched again, and told, when it is opened
    await page.preload?.()?.catch(ignore)
  }
}

/** What one goes to by itself first, then what belongs to one person, unit or paper. */
function inOrder() {
  const isOfOne = ({ path }: (typeof routes)[number]) => path.includes('$')
  return routes.toSorted((a, b) => Number(isOfOne(a)) - Number(isOfOne(b)))
}

async function untilRest(): Promise<void> {
  do await pause(pauseMs)
  while (!isAtRest(restMs))
  await new Promise((resolve) => requestIdleCallback(resolve))
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

function ignore(): void {}
