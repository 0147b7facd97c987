import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { sentenceOf } from '#shared/history/sentence.ts'
import { ended } from '#shared/text/ended.ts'
import type { StoryLine } from '#shared/history/story.ts'
import { isTextKey } from '#shared/text/catalogue.ts'
import { actorName } from '#shared/text/actor-name.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { pageCommand } from '../../commands/page-commands.ts'
import { useCommands } from '../../commands/registry.tsx'
import { type Translate, useTexts } from '../../i18n/texts.ts'
import { type Format, useFormat } from '../../i18n/use-format.ts'
import { EmptyState } from '../../ui/state/empty-state.tsx'
import { ExportButton, type ExportTable } from '../../ui/export-button.tsx'
import { FailedState } from '../../ui/state/failed-state.tsx'
import { notifyFailed } from '../../ui/notify.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { PrintHead } from '../../ui/print/print-head.tsx'
import { Skeleton } from '../../ui/state/skeleton.tsx'
import { StoryList } from '../../ui/story/story-list.tsx'
import { type StoryAsked, useStory, wholeStory } from '../../ui/story/use-story.ts'
import { StoryFilters } from './story-filters.tsx'
import { useStorySearch } from './story-search.ts'

const pageSize = 50
/** So many go onto paper or into a workbook: more is narrowed by dates. */
const most = 5000

/** What was changed and read, in sentences: by person, period, kind, who and when. */
export function StoryPage() {
  const { t } = useTexts()
  const format = useFormat()
  const asked = useAsked()
  const { story, lines, isSearching } = useStory(asked, pageSize)
  const { printed, print } = usePrint(asked)
  const about = useAbout()
  useCommands([{ ...pageCommand('settings.storyPrint'), perform: print }])
  return (
    <div className="page scroll-page">
      <PrintHead title={t('story.title')} about={about} />
      <PageHeader
        title={t('story.title')}
        state={about}
        actions={
          <>
            <ExportButton table={async () => tableOf(about, await wholeStory(asked, most), { t, format })} />
            <Button variant="default" leftSection={<IconPrinter size={16} />} onClick={print}>
              {t('ui.print.action')}
            </Button>
          </>
        }
      />
      <StoryFilters />
      <section className="card">
        {story.isError ? (
          <FailedState error={story.error} onRetry={() => void story.refetch()} />
        ) : story.data === undefined ? (
          <Skeleton lines={10} />
        ) : (
          <StoryList lines={printed ?? lines} />
        )}
        {story.data !== undefined && lines.length === 0 && !isSearching && (
          <EmptyState>{t('story.none')}</EmptyState>
        )}
        {story.hasNextPage && printed === undefined && (
          <div className="card-body no-print">
            <Button
              variant="default"
              loading={isSearching || story.isFetchingNextPage}
              onClick={() => void story.fetchNextPage()}
            >
              {t('story.older')}
            </Button>
          </div>
        )}
      </section>
    </div>
  )
}

function useAsked(): StoryAsked {
  const [{ person, about, kind, who, from, to }] = useStorySearch()
  return {
    ...(person !== undefined && { employeeId: person }),
    ...(about !== undefined && { period: about }),
    ...(kind !== undefined && { kind }),
    ...(who !== undefined && { who }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  }
}

/** What the list is narrowed to, in words. */
function useAbout(): string {
  const { t } = useTexts()
  const format = useFormat()
  const [{ person, about, kind, who, from, to }] = useStorySearch()
  const known = useApiQuery('employee.get', { id: person ?? '-' }, { enabled: person !== undefined })
  const name = person !== undefined && known.data?.id === person && known.data.fullName
  const words = [
    name,
    about !== undefined && format.period(about),
    kind !== undefined && t(`story.kind.${kind}`),
    who,
    from !== undefined && `${t('story.filter.from')} ${format.date(from)}`,
    to !== undefined && `${t('story.filter.to')} ${format.date(to)}`,
  ].filter(Boolean)
  return words.length === 0 ? t('story.everything') : words.join(' · ')
}

/** Prints all that fits: what the page does not hold yet is fetched first. */
function usePrint(asked: StoryAsked) {
  const [printed, setPrinted] = useState<readonly StoryLine[]>()
  useEffect(() => {
    const done = () => setPrinted(undefined)
    window.addEventListener('afterprint', done)
    return () => window.removeEventListener('afterprint', done)
  }, [])
  const print = async () => {
    const all = await wholeStory(asked, most)
    flushSync(() => setPrinted(all))
    window.print()
  }
  return { printed, print: () => void print().catch(notifyFailed) }
}

function tableOf(
  about: string,
  lines: readonly StoryLine[],
  { t, format }: { readonly t: Translate; readonly format: Format },
): ExportTable {
  const text = (key: 'when' | 'who' | 'role' | 'what', width: number) =>
    ({ header: t(`story.column.${key}`), width, kind: 'text' }) as const
  return {
    title: `${t('story.title')} · ${about}`,
    columns: [
      { header: t('story.column.number'), kind: 'number' },
      text('when', 20),
      text('who', 24),
      text('role', 20),
      text('what', 90),
    ],
    rows: lines.map((line) => [
      line.seq,
      format.dateTime(line.at),
      actorName(line.who, t),
      roleName(line.role, t),
      `${ended(sentenceOf(line, { t, format }))}${line.undoneBy === undefined ? '' : ` (${t('story.undone')})`}`,
    ]),
  }
}

function roleName(role: string, t: Translate): string {
  const key = `role.${role}`
  return isTextKey(key) ? t(key) : role
}
