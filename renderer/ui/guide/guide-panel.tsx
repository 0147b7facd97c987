// what the build makes of the guides is declared in no module
// oxlint-disable-next-line typescript/triple-slash-reference
/// <reference path="./guide-files.d.ts" />
import { ActionIcon, Button, Portal } from '@mantine/core'
import { IconArrowLeft, IconArrowRight, IconX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import type { Language } from '#shared/office/office.ts'
import { useTexts } from '../../i18n/texts.ts'
import { SearchField } from '../form/search-field.tsx'
import { SelectField } from '../form/select-field.tsx'
import { QueryView } from '../state/query-view.tsx'
import { findInGuide, type Found } from './find-in-guide.ts'
import type { Chapter } from './guide.ts'
import { blockId, GuideBlocks } from './guide-blocks.tsx'
import type { Asked } from './guide-door.tsx'
import { placeOf } from './place-of.ts'
import './guide.css'

const load = {
  id: () => import('../../../docs/panduan.md'),
  en: () => import('../../../docs/user-guide.md'),
} satisfies Record<Language, () => Promise<{ readonly chapters: readonly Chapter[] }>>

interface GuidePanelProps {
  readonly asked: Asked
  readonly onClose: () => void
}

/** The guide beside the page: what one works on stays in sight and can be used while reading. */
export function GuidePanel({ asked, onClose }: GuidePanelProps) {
  const { t, language } = useTexts()
  const place = usePlace(asked)
  const back = useRef<Element | null>(null)
  const guide = useQuery({
    queryKey: ['guide', language],
    queryFn: async () => (await load[language]()).chapters,
    staleTime: Infinity,
  })
  const close = () => {
    onClose()
    if (back.current instanceof HTMLElement) back.current.focus()
  }
  if (!asked.open) return null
  return (
    <Portal>
      {/* the Escape of whatever has the focus in it */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <aside
        className="guide no-print"
        aria-label={t('guide.title')}
        ref={(node) => {
          if (node !== null && !node.contains(document.activeElement)) back.current = document.activeElement
        }}
        onKeyDown={(event) => event.key === 'Escape' && close()}
      >
        <header>
          <h2>{t('guide.title')}</h2>
          <ActionIcon aria-label={t('ui.close')} onClick={close}>
            <IconX size={16} />
          </ActionIcon>
        </header>
        <QueryView query={guide}>
          {(chapters) => <Reading key={language} chapters={chapters} place={place} asked={asked} />}
        </QueryView>
      </aside>
    </Portal>
  )
}

/** The asked place, or what the guide says of the page on which it was asked. */
function usePlace(asked: Asked): string {
  const router = useRouter()
  const [found, setFound] = useState({ asked, place: here() })
  function here(): string {
    const { matches, location } = router.state
    const { tab } = location.search as { tab?: string }
    return asked.place ?? placeOf(matches.at(-1)?.fullPath ?? '/', tab)
  }
  if (found.asked !== asked && asked.open) setFound({ asked, place: here() })
  return found.place
}

interface ReadingProps {
  readonly chapters: readonly Chapter[]
  readonly place: string
  readonly asked: Asked
}

/** Where one reads: a chapter, and a block of it. */
interface Spot {
  readonly chapter: number
  readonly block?: number
}

function spotOf(chapters: readonly Chapter[], place: string): Spot {
  for (const [chapter, one] of chapters.entries()) {
    const block = one.blocks.findIndex((each) => each.place === place)
    if (block !== -1) return { chapter, block }
    if (one.place === place) return { chapter }
  }
  return { chapter: 0 }
}

function Reading({ chapters, place, asked }: ReadingProps) {
  const { t } = useTexts()
  const [query, setQuery] = useState('')
  const [shown, setShown] = useState({ asked, spot: spotOf(chapters, place) })
  if (shown.asked !== asked) {
    setShown({ asked, spot: spotOf(chapters, place) })
    setQuery('')
  }
  const go = (spot: Spot) => {
    setShown({ asked, spot })
    setQuery('')
  }
  const { spot } = shown
  const found = findInGuide(chapters, query)
  return (
    <>
      <div className="guide-find">
        <SearchField label={t('guide.search')} value={query} onChange={setQuery} />
        <SelectField
          aria-label={t('guide.chapter')}
          value={String(spot.chapter)}
          choices={chapters.map(({ title }, at) => ({ value: String(at), label: title }))}
          onChange={(at) => go({ chapter: Number(at) })}
        />
      </div>
      {query.trim() === '' ? (
        <Chapters chapters={chapters} spot={spot} go={go} />
      ) : (
        <Hits
          found={found}
          onChoose={({ chapter, block }) =>
            go({ chapter: chapters.indexOf(chapter), ...(block !== undefined && { block }) })
          }
        />
      )}
    </>
  )
}

interface HitsProps {
  readonly found: readonly Found[]
  readonly onChoose: (found: Found) => void
}

function Hits({ found, onChoose }: HitsProps) {
  const { t } = useTexts()
  return (
    <div className="guide-body">
      <p className="guide-count" role="status">
        {t('guide.found', { count: found.length })}
      </p>
      <ul className="guide-hits">
        {found.map((one) => (
          <li key={`${one.chapter.place} ${one.block} ${one.words}`}>
            <button type="button" onClick={() => onChoose(one)}>
              <strong>{one.chapter.title}</strong>
              {one.words !== '' && <span>{one.words}</span>}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

interface ChaptersProps {
  readonly chapters: readonly Chapter[]
  readonly spot: Spot
  readonly go: (spot: Spot) => void
}

function Chapters({ chapters, spot, go }: ChaptersProps) {
  const body = useRef<HTMLDivElement>(null)
  const chapter = chapters[spot.chapter]
  useEffect(() => {
    const block = spot.block === undefined ? null : document.getElementById(blockId(spot.block))
    const target = block ?? body.current?.querySelector('h3')
    target?.focus({ preventScroll: true })
    // jsdom scrolls nothing
    target?.scrollIntoView?.({ block: 'start' })
  }, [spot])
  if (chapter === undefined) return null
  return (
    <div ref={body} className="guide-body">
      <h3 tabIndex={-1}>{chapter.title}</h3>
      <GuideBlocks blocks={chapter.blocks} />
      <nav>
        <Turn
          chapter={chapters[spot.chapter - 1]}
          icon={<IconArrowLeft size={16} />}
          go={() => go({ chapter: spot.chapter - 1 })}
        />
        <Turn
          chapter={chapters[spot.chapter + 1]}
          icon={<IconArrowRight size={16} />}
          go={() => go({ chapter: spot.chapter + 1 })}
        />
      </nav>
    </div>
  )
}

interface TurnProps {
  readonly chapter: Chapter | undefined
  readonly icon: React.ReactNode
  readonly go: () => void
}

function Turn({ chapter, icon, go }: TurnProps) {
  if (chapter === undefined) return <span />
  return (
    <Button variant="subtle" size="compact-sm" leftSection={icon} onClick={go}>
      {chapter.title}
    </Button>
  )
}
