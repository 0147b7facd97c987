import { yearOf } from '#shared/date/iso-date.ts'
import { type PhraseDraft, phraseKey, type PhraseList } from '#shared/feedback/phrase.ts'
import type { Phrase } from '#shared/feedback/phrase-bank.ts'
import type { CommandContext, QueryContext } from '../api/context.ts'
import { prepare, tuples } from '../db/sql.ts'
import { repeatedSentences } from './sentences.ts'

/** A sentence that was used twice is the office's; of two years, so that it forgets as offices do. */
const learnedFrom = { uses: 2, people: 1, limit: 100 }

/** The office's own sentences: what somebody kept, and what whoever asks has used, or those whom he rates were told, more than once. */
export function listPhrases(context: QueryContext): PhraseList {
  const { db, today } = context
  const rows = tuples<[part: Phrase['part'], text: string, kept: number]>(
    db,
    'SELECT part, text, kept FROM phrase ORDER BY part, text',
  )
  const kept = rows.flatMap(([part, text, isKept]): Phrase[] =>
    isKept === 1 ? [{ part, text, own: 'kept' }] : [],
  )
  const known = new Set(rows.map(([part, text]) => phraseKey({ part, text })))
  const year = yearOf(today)
  const learned = repeatedSentences(context, {
    ...learnedFrom,
    from: `${year - 1}-01-01`,
    to: `${year}-12-31`,
  }).flatMap(({ part, text }): Phrase[] =>
    known.has(phraseKey({ part, text })) ? [] : [{ part, text, own: 'learned' }],
  )
  const dropped = rows.flatMap(([part, text, isKept]) => (isKept === 0 ? [phraseKey({ part, text })] : []))
  return { own: [...kept, ...learned], dropped }
}

export const keepPhrase = (context: CommandContext, draft: PhraseDraft): void => store(context, draft, 1)

/** Nobody is offered it any more, be it the program's, a learned or a kept one. */
export const dropPhrase = (context: CommandContext, draft: PhraseDraft): void => store(context, draft, 0)

function store(context: CommandContext, { part, text }: PhraseDraft, kept: 0 | 1): void {
  context.describe({ object: text.length > 80 ? `${text.slice(0, 79)}…` : text })
  prepare(
    context.db,
    `INSERT INTO phrase (part, text, kept) VALUES (?, ?, ?)
      ON CONFLICT (part, text) DO UPDATE SET kept = excluded.kept`,
  ).run(part, text, kept)
}
