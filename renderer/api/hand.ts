let lastKey = Number.NEGATIVE_INFINITY
let lastPress = Number.NEGATIVE_INFINITY
window.addEventListener('keydown', () => void (lastKey = lastPress = performance.now()), true)
window.addEventListener('pointerdown', () => void (lastPress = performance.now()), true)

/** Whether neither a key nor a button has been pressed for so many milliseconds. */
export function isAtRest(ms: number): boolean {
  return performance.now() - lastPress >= ms
}

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
