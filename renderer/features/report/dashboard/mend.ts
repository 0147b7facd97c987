import type { NameOf } from '#shared/api/contract.ts'
import type { TextKey } from '#shared/text/catalogue.ts'
import type { MissingItem } from '#shared/report/dashboard.ts'
import type { AppSearch } from '../../../shell/search.ts'

interface Mend {
  readonly labelKey: TextKey
  /** What is done there. */
  readonly act: NameOf<'command'>
  readonly to: string
  readonly search: Partial<AppSearch>
}

/** Where one person's first gap is mended. The gaps come in the order in which they have to be closed. */
export function mendOf({ employeeId, unitId, ratedIn, missing }: MissingItem): Mend | undefined {
  const gap = missing[0]?.replace('missing.', '')
  const person = { selected: employeeId, unit: unitId }
  switch (gap) {
    case undefined:
      return undefined
    case 'unit':
    case 'superior':
      return {
        labelKey: 'dashboard.mend.person',
        act: 'employee.save',
        to: `/employees/${employeeId}`,
        search: {},
      }
    case 'plan':
      return {
        labelKey: 'dashboard.mend.plan',
        act: 'plan.saveResult',
        to: `/plan/${employeeId}`,
        search: {},
      }
    case 'approval':
      return {
        labelKey: 'dashboard.mend.approval',
        act: 'plan.setState',
        to: `/plan/${employeeId}`,
        search: {},
      }
    case 'realisation':
      return {
        labelKey: 'dashboard.mend.realisation',
        act: 'realisation.enter',
        to: '/realisation',
        search: person,
      }
    default:
      return {
        labelKey: 'dashboard.mend.rate',
        act: 'appraisal.rate',
        to: '/appraisal',
        search: { ...person, unit: ratedIn },
      }
  }
}
