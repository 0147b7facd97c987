import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { Link, useParams } from '@tanstack/react-router'
import type { ComponentType } from 'react'
import type { Award } from '#shared/award/award.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { useTexts } from '../../i18n/texts.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { EmptyState } from '../../ui/state/empty-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { PrintHead } from '../../ui/print/print-head.tsx'
import { QueryView } from '../../ui/state/query-view.tsx'
import { Certificate } from './papers/certificate.tsx'
import { DraftDecision } from './papers/draft-decision.tsx'
import { Minutes } from './papers/minutes.tsx'
import { PanelSheet } from './papers/panel-sheet.tsx'

type Paper = 'minutes' | 'decision' | 'certificate' | 'sheet'

const papers: Readonly<Record<Paper, ComponentType<{ readonly round: Award }>>> = {
  minutes: Minutes,
  decision: DraftDecision,
  certificate: Certificate,
  sheet: PanelSheet,
}
const isPaper = (name: string): name is Paper => Object.hasOwn(papers, name)

/** What is printed of a round. */
export function AwardPaperPage() {
  const { t } = useTexts()
  const format = useFormat()
  const params = useParams({ strict: false }) as { id: string; paper: string }
  const paper = isPaper(params.paper) ? params.paper : 'minutes'
  const round = useApiQuery('award.get', { id: params.id })
  const title = t(`award.paper.${paper}.title`)
  const Content = papers[paper]
  const refusal = round.data && refusalOf(paper, round.data)
  return (
    <div className="page">
      <PrintHead title={title} about={round.data ? format.period(round.data.period) : ''} />
      <PageHeader
        title={title}
        state={round.data?.title}
        actions={
          <>
            <Button
              variant="default"
              renderRoot={(props) => <Link {...props} to="/award/$id" params={{ id: params.id }} />}
            >
              {t('award.paper.back')}
            </Button>
            {round.data && refusal === undefined && (
              <Button leftSection={<IconPrinter size={16} />} onClick={() => print()}>
                {t('award.paper.print')}
              </Button>
            )}
          </>
        }
      />
      <QueryView query={round}>
        {(data) =>
          refusal === undefined ? (
            // what scrolls must be reachable by the keyboard
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
            <article className={`card award-paper award-${paper}`} tabIndex={0} aria-label={title}>
              <Content round={data} />
            </article>
          ) : (
            <EmptyState>{t(refusal)}</EmptyState>
          )
        }
      </QueryView>
    </div>
  )
}

function refusalOf(paper: Paper, { state, result }: Award) {
  if (paper === 'sheet') return undefined
  if (state !== 'decided') return 'award.paper.notDecided'
  return paper !== 'minutes' && !result?.isDecided ? 'award.paper.noWinner' : undefined
}
