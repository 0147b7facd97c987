let lastKey = Number.NEGATIVE_INFINITY
window.addEventListener('keydown', () => void (lastKey = performance.now()), true)

/** Acts as soon as no key has been pressed for so many milliseconds, so that no key waits for it; answers how to call it off. */
export function afterRest(ms: number, act: () => void): () => void {
  let timer = setTimeout(look, ms)
  function look(): void {
    const leftMs = lastKey + ms - performance.now()
    if (leftMs > 0) timer = setTimeout(look, leftMs)
    else act()
  }
  return () => clearTimeout(timer)
}
