import type { YearVerification } from '#shared/document/year-seal.ts'
import { say } from '#shared/text/translate.ts'
import type { OfficeRun, Outcome } from './outcome.ts'

/** Seals a year; what is still open in it is excused by a reason. */
export async function closeCommand({ call, line, texts }: OfficeRun): Promise<Outcome> {
  const seal = await call('year.close', {
    year: line.year!,
    ...(line.reason !== undefined && { reason: line.reason }),
  })
  return {
    json: seal,
    lines: [
      say(texts, { key: 'document.year.closed', params: { year: seal.year } }),
      `fingerprint ${seal.fingerprint}`,
    ],
  }
}

/** One line a sealed year, and what differs where it is no longer what was sealed. */
export function sealLines(years: readonly YearVerification[], texts: OfficeRun['texts']): string[] {
  return years.flatMap(({ year, matches, fingerprint, tables, people }) => {
    const state = say(texts, { key: matches ? 'document.year.matches' : 'document.year.differs' })
    const what = [
      ...tables.map((table) => say(texts, { key: `table.${table}` })),
      ...(people.count > 0
        ? [
            say(texts, {
              key: 'document.year.people',
              params: { names: people.names.join(', '), count: people.count },
            }),
          ]
        : []),
    ].join('; ')
    const line = `${year} ${fingerprint}: ${state}`
    return matches ? [line] : [line, `  ${say(texts, { key: 'document.year.differing', params: { what } })}`]
  })
}
