import { AppError } from '#shared/api/errors.ts'
import { type GuideBound, guideCurves, isTooMany } from '#shared/appraisal/guide.ts'
import { predikats } from '#shared/appraisal/predikat.ts'
import type { TeamSpread } from '#shared/calibration/spread.ts'
import { departureWords } from '#shared/calibration/spread-words.ts'
import { type Words, wordsOf } from '#shared/text/words.ts'
import { unitNamed } from './lists/list-commands.ts'
import type { OfficeRun, Outcome } from './outcome.ts'
import { textTable } from './text-table.ts'

/** The spread of a team against the guide; without `--unit` the whole office's, and each team's beside it. */
export async function guideCommand({ call, line, texts }: OfficeRun): Promise<Outcome> {
  const period = line.period!
  const unitId = line.unit === undefined ? undefined : unitNamed(await call('unit.list', {}), line.unit)
  const { office, teams } = await call('calibration.guide', {
    period,
    ...(unitId !== undefined && { unitId }),
  })
  const [named] = teams
  if (unitId !== undefined && !named)
    throw new AppError('not_found', 'cli.guide.noTeam', { unit: line.unit ?? '' })
  const shown = unitId === undefined ? [...(office ? [office] : []), ...teams] : teams
  const whole = unitId === undefined ? office : named
  return {
    json: {
      period,
      ...(whole && documentOf(whole)),
      ...(unitId === undefined && { units: teams.map(documentOf) }),
    },
    lines: tableOf(shown, wordsOf(texts)),
  }
}

function documentOf(team: TeamSpread) {
  const { unitId, unit, people, spread, orgResult, fallback, guide, reason } = team
  const departures = (guide?.departures ?? []).map(({ code, of, by, actual, people: bound, kind }) => ({
    code,
    predikat: of,
    by,
    actual,
    bound,
    kind,
  }))
  return {
    unitId,
    unit,
    people,
    n: ratedIn(team),
    curve: orgResult ?? null,
    fallback: fallback ?? null,
    heights:
      orgResult === undefined
        ? null
        : Object.fromEntries(predikats.map((predikat, at) => [predikat, guideCurves[orgResult][at]])),
    judged: guide?.judged ?? false,
    bounds: (guide?.bounds ?? []).map(rangeOf),
    actual: spread,
    tooMany: departures.filter(isTooMany),
    tooFew: departures.filter((departure) => !isTooMany(departure)),
    reason: reason ?? null,
  }
}

function rangeOf(bound: GuideBound) {
  const { kind, of, people, percent } = bound
  return { predikat: of, kind, [kind === 'atMost' ? 'max' : 'min']: people, percent: percent ?? null }
}

/** The counts, and below them in whole sentences what each team has too many or too few of. */
function tableOf(teams: readonly TeamSpread[], words: Words): string[] {
  const nameOf = ({ whole, unit }: TeamSpread) => (whole ? words('calibration.spread.office') : unit)
  const headers = [
    words('calibration.spread.column.unit'),
    words('calibration.spread.column.rated'),
    ...predikats.map((predikat) => words(`predikat.${predikat}`)),
  ]
  const rows = teams.map((team) => [
    nameOf(team),
    words('calibration.spread.ratedOf', { rated: ratedIn(team), people: team.people }),
    ...predikats.map((predikat) => String(team.spread[predikat])),
  ])
  return [
    ...textTable(headers, rows),
    '',
    ...teams.map((team) => `${nameOf(team)}: ${guideWords(team, words)}`),
  ]
}

const ratedIn = ({ spread }: TeamSpread) => predikats.reduce((sum, predikat) => sum + spread[predikat], 0)

function guideWords({ unit, guide }: TeamSpread, words: Words): string {
  if (guide === undefined) return words('calibration.spread.noOrgResult', { unit })
  if (guide.departures.length > 0)
    return guide.departures.map((departure) => departureWords(departure, words)).join('; ')
  return words(guide.judged ? 'calibration.spread.inside' : 'calibration.spread.small', {
    people: guide.people,
  })
}
