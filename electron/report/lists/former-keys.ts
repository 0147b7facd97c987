import type { ReportListName } from '#shared/report/lists/list-report.ts'

/** Once some lists knew their columns by place, from 1; which they were then does not change any more. */
const places: Readonly<Partial<Record<ReportListName, string>>> = {
  seniority:
    'place fullName nip grade gradeDate position positionDate serviceYears serviceMonths training trainingDate hours education school graduation age reason',
  credits: 'who nip level ofYear points goal surplus gap',
  needs: 'nip fullName unit topic step reason courses planned',
  hours: 'nip fullName unit type done coming mark',
}

/** A column by the key that it has today, however an older report names it. */
export function presentKey(list: ReportListName, key: string): string {
  // of progress a report once named the periods of its year
  if (list === 'progress') return key.replace(/^\d{4}$/, 'year').replace(/^\d{4}-(?=Q\d$)/, '')
  const place = /^column(\d+)$/.exec(key)?.[1]
  return (place === undefined ? undefined : places[list]?.split(' ')[Number(place) - 1]) ?? key
}
