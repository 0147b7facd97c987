import type { PointerEvent, ReactNode } from 'react'

/** A cell with a name and what it is, one under the other; the pointer is told the whole of what finds no room. */
export function TwoLines({ first, second }: { readonly first: ReactNode; readonly second?: ReactNode }) {
  return (
    <span className="two-lines" onPointerEnter={tellWhole}>
      {first}
      {second !== undefined && second !== '' && <small>{second}</small>}
    </span>
  )
}

function tellWhole({ currentTarget: lines }: PointerEvent<HTMLElement>): void {
  const isCut = [lines, ...lines.children].some(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
  if (isCut) lines.title = lines.innerText
  else lines.removeAttribute('title')
}
