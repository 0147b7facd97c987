/**
 * The day on which a year is looked at: today within it, its last day once it is over, its first before it begins.
 * Posts, units and superiors shown beside a year's plans hold on this ISO date.
 */
export function dayIn(year: number, today: string): string {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`]
  return today < first ? first : today > last ? last : today
}
