import { isTextKey, type NameUnder } from '#shared/text/catalogue.ts'
import type { Unit } from '#shared/people/unit.ts'
import { AppError } from '#shared/api/errors.ts'
import type { ImportKind } from '#shared/import/preview.ts'
import { periodName } from '#shared/period/period-name.ts'
import { unitLabels } from '#shared/report/unit-label.ts'
import { percentText } from '#shared/plan/trend-sentence.ts'
import { wordsOf } from '#shared/text/words.ts'
import { say } from '#shared/text/translate.ts'
import type { OfficeRun, Outcome } from '../outcome.ts'
import { textTable } from '../text-table.ts'

/** Columns of the readable table; `--json` has them all. */
const shownColumns: Readonly<Record<ImportKind, readonly NameUnder<'field'>[]>> = {
  employees: ['nip', 'fullName', 'employeeType', 'grade', 'positionName', 'unit', 'status'],
  plans: ['nip', 'year', 'workResult', 'indicator', 'target', 'targetUnit', 'state'],
  realisations: ['nip', 'indicator', 'period', 'value', 'achievement'],
  behaviour: ['nip', 'year', 'coreValue', 'score'],
}

/** Columns whose codes have words. */
const wordsFor: Readonly<Record<string, string>> = {
  employeeType: 'employeeType',
  status: 'employeeStatus',
  state: 'planState',
  coreValue: 'coreValue',
}

export async function listCommand({ call, line, texts }: OfficeRun): Promise<Outcome> {
  const kind = line.second as ImportKind
  // people have no year of their own, so one that is given changes nothing
  const year = kind === 'employees' ? undefined : line.year
  const rows = await call('list.flat', { kind, ...(year !== undefined && { year }) })
  const columns = shownColumns[kind]
  const headers = columns.map((column) => texts.t(`field.${column}`))
  const words = wordsOf(texts)
  return {
    json: rows,
    lines: textTable(
      headers,
      rows.map((row) =>
        columns.map((column) => {
          const value = row[column]
          if (column === 'period' && typeof value === 'string') return periodName(value, words)
          const key = `${wordsFor[column]}.${value}`
          return isTextKey(key) ? texts.t(key) : value
        }),
      ),
    ),
  }
}

/** The year's ranking, or a period's; unfinished people last, without a rank and with what they lack. */
export async function rankingCommand({ call, line, texts }: OfficeRun): Promise<Outcome> {
  const unitId = line.unit === undefined ? undefined : unitNamed(await call('unit.list', {}), line.unit)
  const period = line.period ?? String(line.year)
  const ranking = await call('ranking.list', { period, ...(unitId !== undefined && { unitId }) })
  const ranked = ranking.scopes.flatMap(({ rows }) => rows)
  const unranked = ranking.scopes.flatMap((scope) => scope.unranked)
  const json = [
    ...ranked.map((row) => ({
      rank: row.rank,
      nip: row.nip ?? null,
      name: row.name,
      unit: row.unit,
      predikat: row.predikat ?? null,
      index: row.index,
      base: row.base,
      detail: row.detail,
      work: row.work ?? null,
      behaviour: row.behaviour ?? null,
      resultRating: row.resultRating ?? null,
      behaviourRating: row.behaviourRating ?? null,
      group: row.group,
      positionName: row.positionName ?? null,
      grade: row.grade ?? null,
      tied: row.tied,
      estimated: row.estimated,
      missing: [],
    })),
    ...unranked.map((row) => ({
      rank: null,
      nip: row.nip ?? null,
      name: row.name,
      unit: row.unit,
      predikat: null,
      index: null,
      missing: row.missing.map((key) => key.replace(/^missing\./, '')),
    })),
  ]
  const words = wordsOf(texts)
  const headers = (['rank', 'nip', 'name', 'unit', 'predikat', 'index'] as const).map((key) =>
    texts.t(`report.column.${key}`),
  )
  const shown = [
    ...ranked.map((row) => [
      row.rank,
      row.nip,
      row.name,
      row.unit,
      row.predikat && texts.t(`predikat.${row.predikat}`),
      percentText(row.index, words),
    ]),
    ...unranked.map((row) => [
      '',
      row.nip,
      row.name,
      row.unit,
      row.missing.map((key) => texts.t(key)).join(', '),
    ]),
  ]
  return { json, lines: [...textTable(headers, shown), '', say(texts, { key: 'report.indexFooter' })] }
}

/** By its name, whatever the case; units of the same name by name and parent: `Seksi Pemerintahan (Kelurahan X)`. */
export function unitNamed(units: readonly Unit[], typed: string): string {
  const labels = unitLabels(units)
  const wanted = typed.trim().toLowerCase()
  const found = units.filter(({ id, name }) =>
    [name, labels.get(id)].some((text) => text?.toLowerCase() === wanted),
  )
  const [only] = found
  if (!only) throw new AppError('not_found', 'cli.unit.missing', { name: typed })
  if (found.length > 1) {
    const names = found.map(({ id, name }) => labels.get(id) ?? name).join('; ')
    throw new AppError('conflict', 'cli.unit.ambiguous', { name: typed, names })
  }
  return only.id
}
