import { type FoundPiece, removableOf } from '#shared/progress/evidence.ts'
import type { OfficeRun, Outcome } from './outcome.ts'

/** What the folder beside the office lacks, what changed in it, what no row names, and which links lead nowhere. */
export async function evidenceCommand({ call, texts }: OfficeRun): Promise<Outcome> {
  const check = await call('evidence.check', {})
  const { missing, changed, brokenLinks, loose } = check
  const pieceLines = (key: 'missing' | 'changed' | 'brokenLinks', pieces: readonly FoundPiece[]) =>
    pieces.map(({ employee, workResult, name, link }) =>
      texts.t(`cli.evidence.${key}`, { employee, workResult, name: link ?? name }),
    )
  const unused = removableOf(loose)
  const isWhole = missing.length + changed.length + brokenLinks.length === 0
  return {
    json: check,
    lines: [
      texts.t('cli.evidence.counts', {
        pieces: check.pieces,
        files: check.files,
        megabytes: megabytesOf(check.bytes),
        folder: check.folder,
      }),
      ...pieceLines('missing', missing),
      ...pieceLines('changed', changed),
      ...pieceLines('brokenLinks', brokenLinks),
      ...(loose.length === 0
        ? []
        : [
            texts.t('cli.evidence.unused', {
              count: loose.length,
              removable: unused.count,
              megabytes: megabytesOf(unused.bytes),
            }),
          ]),
      ...loose.map(({ file, removable }) =>
        texts.t(removable ? 'cli.evidence.removable' : 'cli.evidence.loose', { file }),
      ),
      ...(isWhole ? [texts.t('cli.evidence.whole')] : []),
    ],
    // as with rows of a table: some are not right
    ...(!isWhole && { exitCode: 3 }),
  }
}

const megabytesOf = (bytes: number) => Math.round(bytes / 100_000) / 10
