import { Button } from '@mantine/core'
import type { ScannedPaper } from '#shared/scan/scan.ts'
import { type Translate, useTexts } from '../../i18n/texts.ts'
import { useFormat } from '../../i18n/use-format.ts'
import type { OpenItem, Place, ReadyPaper, SeenPage } from './sort-pages.ts'

type OnSay = (ids: readonly string[], word: Place | 'leftOut' | undefined) => void

/** Papers that are whole: what each is, and what filing it does. */
export function ReadyPapers({
  papers,
  onSay,
}: {
  readonly papers: readonly ReadyPaper[]
  readonly onSay: OnSay
}) {
  const { t, say } = useTexts()
  if (papers.length === 0) return null
  return (
    <section className="card" aria-label={t('scan.ready')}>
      <h2>{t('scan.ready')}</h2>
      <ul className="scan-items">
        {papers.map(({ paper, pages }) => (
          <li key={paper.mark}>
            <Thumbnails pages={pages} />
            <div>
              <PaperHead paper={paper} />
              <small>{doesWhat(paper, t)}</small>
              {paper.note && <small>{say(paper.note)}</small>}
            </div>
            <span className="scan-acts">
              <Button
                size="compact-sm"
                variant="default"
                onClick={() =>
                  onSay(
                    pages.map(({ id }) => id),
                    'leftOut',
                  )
                }
              >
                {t('scan.leaveOut')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function doesWhat({ steps }: ScannedPaper, t: Translate): string {
  const [first] = steps
  return t(`scan.steps.${first ?? 'none'}`)
}

interface OpenItemsProps {
  readonly items: readonly OpenItem[]
  readonly onAssign: (page: SeenPage) => void
  readonly onSay: OnSay
}

/** Pages and papers that cannot be filed as they are, each with its one sentence. */
export function OpenItems({ items, onAssign, onSay }: OpenItemsProps) {
  const { t, say } = useTexts()
  if (items.length === 0) return null
  return (
    <section className="card" aria-label={t('scan.look')}>
      <h2>{t('scan.look')}</h2>
      <ul className="scan-items">
        {items.map(({ id, pages, paper, problem, isLeftOut }) => (
          <li key={id} data-left-out={isLeftOut || undefined}>
            <Thumbnails pages={pages} />
            <div>
              {paper && <PaperHead paper={paper} />}
              <strong className="scan-problem">{say(problem)}</strong>
              <small>{pages.map(({ file, number }) => t('scan.source', { file, number })).join('; ')}</small>
            </div>
            <span className="scan-acts">
              {paper === undefined && pages[0]?.thumbnail !== undefined && (
                <Button size="compact-sm" variant="default" onClick={() => onAssign(pages[0]!)}>
                  {t('scan.assign')}
                </Button>
              )}
              {(paper === undefined || !isLeftOut) && (
                <Button
                  size="compact-sm"
                  variant="subtle"
                  onClick={() =>
                    onSay(
                      pages.map((page) => page.id),
                      isLeftOut ? undefined : 'leftOut',
                    )
                  }
                >
                  {t(isLeftOut ? 'scan.takeBack' : 'scan.leaveOut')}
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function PaperHead({ paper }: { readonly paper: ScannedPaper }) {
  const { t } = useTexts()
  const format = useFormat()
  const { name, unit, code, period, printedOn, pages } = paper
  return (
    <>
      <b>{name}</b>
      <small>
        {[
          `${code} · ${format.period(period)}`,
          unit,
          t('scan.count', { count: pages }),
          t('scan.printed', { date: printedOn }),
        ].join(' · ')}
      </small>
    </>
  )
}

/** So many are shown; a paper of more pages is told by its count. */
const mostShown = 4

function Thumbnails({ pages }: { readonly pages: readonly SeenPage[] }) {
  const { t } = useTexts()
  return (
    <span className="scan-thumbnails">
      {pages.slice(0, mostShown).map(({ id, file, number, thumbnail }) => {
        const label = t('scan.source', { file, number })
        return thumbnail === undefined ? (
          <span key={id} className="scan-blank" role="img" aria-label={label} />
        ) : (
          <img key={id} src={`data:image/png;base64,${thumbnail}`} alt={label} title={label} />
        )
      })}
    </span>
  )
}
