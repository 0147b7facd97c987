import { useEffect } from 'react'

const [narrowest, widest] = [36, 100]

/**
 * Tells the style sheets how much room there is in letters: `data-below` on the root lists every whole number of rem
 * that the window is narrower than. Media and container queries do not follow the chosen text size; this does.
 */
export function useRoom(textScale: number): void {
  useEffect(() => {
    const measure = () => {
      const rem = window.innerWidth / (16 * textScale)
      const above = Array.from({ length: widest - narrowest + 1 }, (_, index) => narrowest + index)
      document.documentElement.dataset.below = above.filter((width) => width > rem).join(' ')
    }
    measure()
    window.addEventListener('resize', measure)
    return () => window.removeEventListener('resize', measure)
  }, [textScale])
}
