import { readingWords, sentenceOf } from '#shared/history/sentence.ts'
import { ended } from '#shared/text/ended.ts'
import type { StoryLine } from '#shared/history/story.ts'
import { wordsOf } from '#shared/text/words.ts'
import type { OfficeRun, Outcome } from './outcome.ts'
import { personWithNip } from './lists/person-with-nip.ts'

/** So many at a time. */
const most = 500

/** What was done, in sentences; `--person`: to whom. */
export async function storyCommand({ call, line, texts }: OfficeRun): Promise<Outcome> {
  const people =
    line.person === undefined
      ? [undefined]
      : await Promise.all(line.person.map((nip) => personWithNip(call, nip)))
  const period = line.period ?? (line.year === undefined ? undefined : String(line.year))
  const lines: StoryLine[] = []
  for (const employeeId of people)
    for (let before: number | undefined, isMore = true; isMore;) {
      const page = await call('history.story', {
        limit: most,
        ...(employeeId !== undefined && { employeeId }),
        ...(period !== undefined && { period }),
        ...(before !== undefined && { before }),
      })
      lines.push(...page.lines)
      before = page.before
      isMore = before !== undefined
    }
  const words = readingWords(wordsOf(texts))
  const told = lines
    .toSorted((a, b) => b.seq - a.seq)
    .map((one) => ({ ...one, sentence: ended(sentenceOf(one, words)) }))
  return {
    json: told.map(({ seq, at, who, role, operation, sentence, undoneBy }) => ({
      seq,
      at,
      who,
      role,
      operation,
      sentence,
      undoneBy: undoneBy ?? null,
    })),
    lines: told.map(
      ({ at, sentence, undoneBy }) =>
        `${words.format.dateTime(at)}  ${sentence}${undoneBy === undefined ? '' : ` (${texts.t('story.undone')})`}`,
    ),
  }
}
