import path from 'node:path'
import { say } from '#shared/text/translate.ts'
import { largestTemplateBytes } from '#shared/template/template.ts'
import { givenFile } from '../given-file.ts'
import type { OfficeRun, Outcome } from '../outcome.ts'
import { outOf, writeOut } from '../report-command.ts'
import { textTable } from '../text-table.ts'

/** A form of others, known by its content or its headings, with a year's figures; exit code 3 when a total leaves rows out. */
export async function fillCommand(run: OfficeRun): Promise<Outcome> {
  const { call, line, texts } = run
  const out = outOf(run)
  const year = line.year ?? 0
  const file = givenFile(run.path(line.second), {
    bytes: largestTemplateBytes,
    refusal: 'template.file.tooLarge',
  })
  const { base64, name, totals, template, rows, cells, moved } = await call('template.fill', {
    file,
    year,
    language: line.language,
  })
  const written = writeOut(out, { name, base64 })
  const headers = (['cell', 'heading', 'formula', 'value', 'check'] as const).map((key) =>
    texts.t(`template.done.${key}`),
  )
  return {
    json: { ...written, template, year, rows, cells, totals, moved },
    lines: [
      say(texts, { key: 'cli.done.fill', params: { template, count: rows, year, file: path.basename(out) } }),
      ...moved.map(({ what, from, to = '' }) => texts.t('template.map.movedTo', { what, from, to })),
      ...(totals.length === 0
        ? [texts.t('template.done.noTotals')]
        : textTable(
            headers,
            totals.map(({ cell, header, formula, value, whole }) => [
              cell,
              header,
              `=${formula}`,
              String(value),
              texts.t(whole ? 'template.done.whole' : 'template.done.partly'),
            ]),
          )),
    ],
    exitCode: totals.every(({ whole }) => whole) ? 0 : 3,
  }
}
