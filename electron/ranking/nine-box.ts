import { present } from '#shared/api/present.ts'
import { ratings } from '#shared/appraisal/rating.ts'
import { decimalOf } from '#shared/number/decimal.ts'
import type { Period } from '#shared/period/period.ts'
import { boxOf, type Cutoffs, levelOf, performanceOf, potentialLevels } from '#shared/ranking/nine-box.ts'
import type {
  BoxedPerson,
  NineBoxCell,
  NineBoxFilter,
  NineBoxMap,
  Potential,
} from '#shared/ranking/potential.ts'
import type { QueryContext } from '../api/context.ts'
import { requirePeriod } from '../appraisal/evaluations.ts'
import { cachedRead } from '../db/read-cache.ts'
import type { Db } from '../db/sql.ts'
import { settingsOfYear } from '../office/settings.ts'
import { mostNames, mostPeople } from './map.ts'
import { partsOf } from './parts.ts'
import { maySayPotential, potentialsIn, standInsIn } from './potential.ts'
import type { ScoredPerson } from './scored-people.ts'

/** Performance × potential of those whom the session may see, who stands in the box that is opened, and whose potential nobody said. */
export function nineBoxOf(context: QueryContext, filter: NineBoxFilter): NineBoxMap {
  const { db, session, today } = context
  const { period: key, box: asked, ...cut } = filter
  const period = requirePeriod(db, key)
  const cutoffs = settingsOfYear(db, period.year).nineBoxCutoffs
  const [scope] = partsOf(db, period, session.scope, { ...cut, by: 'office' })
  const rows = scope?.rows ?? []
  const potentials = knownPotentials(db, period, cutoffs)
  const boxed = rows.map((row) => {
    const potential = potentials.get(row.person.id)
    const performance = performanceOf(row, cutoffs)
    return { row, performance, potential, box: potential && boxOf(performance, potential.level) }
  })
  const byBox = Map.groupBy(boxed, ({ box }) => box)
  const waiting = byBox.get(undefined) ?? []
  const mayWrite = maySayPotential(db, session, today)
  const tell = ({ row, performance, potential }: (typeof boxed)[number]) =>
    boxedPerson(row, present({ performance, potential, writable: mayWrite(row.person.id) }))
  const opened = boxed.filter(({ box }) => asked !== undefined && box === asked)
  return {
    period: key,
    year: period.year,
    cutoffs,
    placed: boxed.length - waiting.length,
    standIns: boxed.filter(({ potential }) => potential?.standInOf !== undefined).length,
    withoutPotential: waiting.length,
    unrated: scope?.unranked.length ?? 0,
    cells: ratings.flatMap((performance) =>
      potentialLevels.map((potential): NineBoxCell => {
        const box = boxOf(performance, potential)
        const people = byBox.get(box) ?? []
        const names = people.slice(0, mostNames).map(({ row }) => row.person.fullName)
        return { box, performance, potential, count: people.length, names }
      }),
    ),
    ...(asked !== undefined && { people: opened.slice(0, mostPeople).map(tell) }),
    waiting: waiting.slice(0, mostPeople).map(tell),
  }
}

/** Person → potential: what was entered for the year, else what the last leader's sheet stands in for. */
function knownPotentials(db: Db, period: Period, cutoffs: Cutoffs): ReadonlyMap<string, Potential> {
  const read = () => {
    const known = new Map<string, Potential>()
    for (const [id, { score, date }] of standInsIn(db, period))
      known.set(id, { ...scored(score, cutoffs), standInOf: date, rowVersion: 0 })
    for (const [id, { score, basis, row_version: rowVersion }] of potentialsIn(db, period.year))
      known.set(id, { ...scored(score, cutoffs), basis, rowVersion })
    return known
  }
  const key = `potentials ${period.key} ${JSON.stringify(cutoffs)}`
  return cachedRead(db, ['potential', 'guidance', 'competence_score'], key, read)
}

const scored = (score: number, cutoffs: Cutoffs) => ({
  score: decimalOf(score),
  level: levelOf(score, cutoffs),
})

function boxedPerson(
  { person, index, predikat }: ScoredPerson,
  boxed: Pick<BoxedPerson, 'performance' | 'potential' | 'writable'>,
): BoxedPerson {
  return {
    employeeId: person.id,
    fullName: person.fullName,
    unit: person.unit,
    index: decimalOf(index),
    ...present({ positionName: person.positionName, predikat }),
    ...boxed,
  }
}
