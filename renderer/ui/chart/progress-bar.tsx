/** A share as a thin bar; the words beside it say the same, so it is decoration for screen readers. */
export function ProgressBar({ done, of }: { readonly done: number; readonly of: number }) {
  const width = of === 0 ? 0 : Math.min(100, (done / of) * 100)
  return (
    <div className="bar" aria-hidden>
      <i style={{ width: `${width}%` }} />
    </div>
  )
}
