import type { ReactNode } from 'react'

/** A cell with a name and what it is, one under the other. */
export function TwoLines({ first, second }: { readonly first: ReactNode; readonly second?: ReactNode }) {
  return (
    <span className="two-lines">
      {first}
      {second !== undefined && second !== '' && <small>{second}</small>}
    </span>
  )
}
