import { ActionIcon } from '@mantine/core'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Output } from '#shared/api/contract.ts'
import type { CascadeResult } from '#shared/plan/cascade/goal.ts'
import { useTexts } from '../../../i18n/texts.ts'

type Tree = Output<'plan.cascade'>

/** Objectives, the results that serve them, and below each the results that support it, leader by leader. */
export function ResultTree({ tree }: { readonly tree: Tree }) {
  const { t } = useTexts()
  const { goals, results } = tree
  if (results.length === 0) return <p className="goal-none hint">{t('tree.empty')}</p>
  const shown = new Set(results.map(({ id }) => id))
  const below = Map.groupBy(results, ({ parentId }) => parentId)
  const objectives = goals.filter(({ kind }) => kind === 'objective')
  const known = new Set(objectives.map(({ id }) => id))
  // whose leader's result is not among these stands at the top by itself
  const others = results.filter(
    ({ objectiveId, parentId }) =>
      (objectiveId === undefined || !known.has(objectiveId)) &&
      (parentId === undefined || !shown.has(parentId)),
  )
  return (
    <ul className="goal-tree">
      {objectives.map(({ id, text }) => (
        <li key={id}>
          <p className="goal-line">
            <span className="pill tone-good">{t('goalKind.objective')}</span> <strong>{text}</strong>
          </p>
          <Results results={results.filter(({ objectiveId }) => objectiveId === id)} below={below} />
        </li>
      ))}
      {others.map((result) => (
        <ResultNode key={result.id} result={result} below={below} />
      ))}
    </ul>
  )
}

interface ResultsProps {
  readonly results: readonly CascadeResult[]
  readonly below: ReadonlyMap<string | undefined, readonly CascadeResult[]>
}

function Results({ results, below }: ResultsProps) {
  return (
    <ul>
      {results.map((result) => (
        <ResultNode key={result.id} result={result} below={below} />
      ))}
    </ul>
  )
}

/** A result and what supports it, which can be folded away. */
function ResultNode({
  result,
  below,
}: {
  readonly result: CascadeResult
  readonly below: ResultsProps['below']
}) {
  const { t } = useTexts()
  const [open, setOpen] = useState(true)
  const own = below.get(result.id) ?? []
  return (
    <li>
      <div className="goal-toggle" data-leaf={own.length === 0 || undefined}>
        {own.length > 0 && (
          <ActionIcon
            size="sm"
            className="no-print"
            aria-expanded={open}
            aria-label={t('tree.show', { text: result.text })}
            onClick={() => setOpen(!open)}
          >
            {open ? <IconChevronDown size={14} /> : <IconChevronRight size={14} />}
          </ActionIcon>
        )}
        <ResultLine result={result} />
      </div>
      {open && own.length > 0 && <Results results={own} below={below} />}
    </li>
  )
}

export function ResultLine({ result }: { readonly result: CascadeResult }) {
  const { t } = useTexts()
  const { employeeId, name, unit, text, parentWords } = result
  return (
    <span className="goal-result">
      <Link to={'/plan/$employeeId' as '/'} params={{ employeeId }} className="plan-link">
        {text}
      </Link>
      <small>
        {[name, unit, parentWords && t('tree.provisional', { words: parentWords })]
          .filter(Boolean)
          .join(' · ')}
      </small>
    </span>
  )
}
