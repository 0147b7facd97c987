import { ActionIcon } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { matrixGaps, type RoleMatrix } from '#shared/plan/cascade/matrix.ts'
import { useApiCommand } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { notifyFailed } from '../../../ui/notify.tsx'
import { columnTitle } from './matrix-columns.tsx'

/** So many names are told of a gap. */
const mostNames = 4

/** The check both ways, a line each, and whose plan is closed. */
export function MatrixGapsNotice({ matrix }: { readonly matrix: RoleMatrix }) {
  const { t } = useTexts()
  const { columns, loose, idle } = matrixGaps(matrix)
  const named = (names: readonly string[]) => {
    const rest = names.length - mostNames
    return [...names.slice(0, mostNames), ...(rest > 0 ? [t('tree.more', { count: rest })] : [])].join(', ')
  }
  const sentences = [
    columns.length > 0 &&
      t('matrix.gaps.columns', { names: named(columns.map((column) => columnTitle(column, t))) }),
    loose.length > 0 && t('matrix.gaps.loose', { names: named(loose.map(({ name }) => name)) }),
    idle.length > 0 && t('matrix.gaps.idle', { names: named(idle.map(({ name }) => name)) }),
  ].filter((sentence) => sentence !== false)
  const isLocked = matrix.rows.some(({ state }) => state === 'approved')
  return (
    <div className="matrix-notices no-print">
      {sentences.length === 0 ? (
        <p className="notice" data-tone="good">
          {t('matrix.gaps.none')}
        </p>
      ) : (
        <ul className="notice">
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {isLocked && <p className="hint">{t('matrix.locked')}</p>}
      <Guests matrix={matrix} />
    </div>
  )
}

function Guests({ matrix: { leader, year, rows } }: { readonly matrix: RoleMatrix }) {
  const { t } = useTexts()
  const remove = useApiCommand('plan.removeGuest')
  const guests = rows.filter(({ isGuest }) => isGuest)
  if (guests.length === 0) return null
  return (
    <p className="matrix-guests hint">
      {guests.map(({ employeeId, name }) => (
        <span key={employeeId} className="pill tone-none">
          {t('matrix.guest')}: {name}
          <ActionIcon
            size="xs"
            aria-label={t('matrix.removeGuest', { name })}
            onClick={() =>
              void remove.mutateAsync({ leaderId: leader.id, year, employeeId }).catch(notifyFailed)
            }
          >
            <IconX size={12} />
          </ActionIcon>
        </span>
      ))}
    </p>
  )
}
