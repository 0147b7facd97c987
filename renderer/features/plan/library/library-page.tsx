import { Button } from '@mantine/core'
import { IconWand } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import type { LibraryPost } from '#shared/plan/cascade/library.ts'
import { holdsWords } from '#shared/spelling/holds-words.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { pageCommand } from '../../../commands/page-commands.ts'
import { useCommands } from '../../../commands/registry.tsx'
import { useTexts } from '../../../i18n/texts.ts'
import { useAppSearch } from '../../../shell/search.ts'
import { usePeriod } from '../../../shell/use-period.ts'
import { Act } from '../../../ui/act.tsx'
import { Card } from '../../../ui/card.tsx'
import { EmptyState } from '../../../ui/state/empty-state.tsx'
import { SearchField } from '../../../ui/form/search-field.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { QueryView } from '../../../ui/state/query-view.tsx'
import { PlanTabs } from '../plan-tabs.tsx'
import { FillDialog } from './fill-dialog.tsx'
import { PostCards } from './post-cards.tsx'

/** Pustaka jabatan: what each post answers for, and the results that are usual for it. */
export function LibraryPage() {
  const { t } = useTexts()
  const { year } = usePeriod()
  const [search, change] = useAppSearch()
  const [words, setWords] = useState('')
  const [filling, setFilling] = useState(false)
  const library = useApiQuery('library.list', { year })
  const shown = useMemo(() => found(library.data ?? [], words), [library.data, words])
  const post = shown.find(({ position }) => position === search.selected) ?? shown[0]
  useCommands([{ ...pageCommand('plan.library'), perform: () => change({ selected: undefined }) }])
  return (
    <div className="page">
      <PageHeader
        title={t('library.title')}
        state={library.data ? stateOf(library.data, t) : '\u00a0'}
        actions={
          <Act name="library.fill">
            <Button leftSection={<IconWand size={16} aria-hidden />} onClick={() => setFilling(true)}>
              {t('library.fill.open')}
            </Button>
          </Act>
        }
      />
      <PlanTabs />
      <div className="toolbar">
        <SearchField label={t('library.search')} value={words} onChange={setWords} />
      </div>
      <QueryView query={library}>
        {(posts) =>
          post === undefined ? (
            <EmptyState>{t(posts.length === 0 ? 'library.empty' : 'library.nothing')}</EmptyState>
          ) : (
            <div className="library-parts">
              <PostList posts={shown} chosen={post.position} onChoose={(selected) => change({ selected })} />
              <div className="plan-body scroll-y">
                <PostCards key={post.position} post={post} />
              </div>
            </div>
          )
        }
      </QueryView>
      {filling && <FillDialog year={year} onClose={() => setFilling(false)} />}
    </div>
  )
}

function stateOf(posts: readonly LibraryPost[], t: ReturnType<typeof useTexts>['t']): string {
  return t('library.state', {
    posts: posts.length,
    results: posts.reduce((sum, { results }) => sum + results.length, 0),
    without: posts.filter(({ responsibilities }) => responsibilities.length === 0).length,
  })
}

/** Posts of which the name, a responsibility or a result holds every word. */
function found(posts: readonly LibraryPost[], words: string): readonly LibraryPost[] {
  const isFound = holdsWords(words)
  return posts.filter(({ position, responsibilities, results }) =>
    isFound([position, ...[...responsibilities, ...results].map(({ text }) => text)].join(' ')),
  )
}

interface PostListProps {
  readonly posts: readonly LibraryPost[]
  readonly chosen: string
  readonly onChoose: (position: string) => void
}

function PostList({ posts, chosen, onChoose }: PostListProps) {
  const { t } = useTexts()
  return (
    <Card title={t('library.posts')} className="library-posts fill">
      <ul className="scroll-y">
        {posts.map(({ position, people, responsibilities, results }) => (
          <li key={position}>
            <button
              type="button"
              aria-current={position === chosen || undefined}
              onClick={() => onChoose(position)}
            >
              <strong>{position}</strong>
              <small>
                {[
                  t('library.people', { count: people }),
                  t('library.resultCount', { count: results.length }),
                  responsibilities.length === 0 && t('library.withoutAny'),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </small>
            </button>
          </li>
        ))}
      </ul>
    </Card>
  )
}
