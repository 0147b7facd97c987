import { dayAfter, dayBefore } from './neighbour-day.ts'

/** Days from one to another, both included. Absent from: since always; absent to: without end. */
export interface Span {
  readonly from?: string | undefined
  readonly to?: string | undefined
}

export function overlaps(a: Span, b: Span): boolean {
  return (a.from ?? '') <= (b.to ?? '9999') && (b.from ?? '') <= (a.to ?? '9999')
}

export function holdsOn({ from, to }: Span, day: string): boolean {
  return (from ?? '') <= day && (to ?? '9999') >= day
}

/** The days that both have; undefined when there is none. */
export function intersection(a: Span, b: Span): Span | undefined {
  if (!overlaps(a, b)) return undefined
  const from = (a.from ?? '') > (b.from ?? '') ? a.from : b.from
  const to = (a.to ?? '9999') < (b.to ?? '9999') ? a.to : b.to
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) }
}

/** What remains of a span when another is cut out of it: none, one or two parts, the earlier first. */
export function cutOut(span: Span, cut: Span): readonly Span[] {
  if (!overlaps(span, cut)) return [span]
  const parts: Span[] = []
  if (cut.from !== undefined && (span.from ?? '') < cut.from)
    parts.push({ ...(span.from !== undefined && { from: span.from }), to: dayBefore(cut.from) })
  if (cut.to !== undefined && (span.to ?? '9999') > cut.to)
    parts.push({ from: dayAfter(cut.to), ...(span.to !== undefined && { to: span.to }) })
  return parts
}
