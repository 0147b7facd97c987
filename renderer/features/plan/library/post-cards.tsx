import { ActionIcon, Button } from '@mantine/core'
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { LibraryPost, LibraryResult, Responsibility } from '#shared/plan/cascade/library.ts'
import { targetText } from '#shared/plan/target-text.ts'
import { useApiCommand } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { Act } from '../../../ui/act.tsx'
import { Card } from '../../../ui/card.tsx'
import { notifyDone, notifyFailed } from '../../../ui/notify.tsx'
import { LibraryResultDialog } from './library-result-dialog.tsx'
import { ResponsibilityDialog } from './responsibility-dialog.tsx'

/** What one post answers for, and its usual results. */
export function PostCards({ post }: { readonly post: LibraryPost }) {
  return (
    <>
      <Responsibilities post={post} />
      <UsualResults post={post} />
    </>
  )
}

function Responsibilities({ post: { position, responsibilities } }: { readonly post: LibraryPost }) {
  const { t } = useTexts()
  const [open, setOpen] = useState<Responsibility | 'new'>()
  return (
    <Card
      title={`${t('library.responsibilities')} · ${position}`}
      action={
        <Act name="library.saveResponsibility">
          <AddButton onClick={() => setOpen('new')}>{t('library.addResponsibility')}</AddButton>
        </Act>
      }
    >
      {responsibilities.length === 0 && <p className="notice">{t('library.noResponsibility')}</p>}
      <ul className="library-lines">
        {responsibilities.map((one) => (
          <LibraryLine
            key={one.id}
            line={one}
            remove="library.deleteResponsibility"
            onEdit={() => setOpen(one)}
          >
            {one.measure !== undefined && <small>{t('library.measured', { measure: one.measure })}</small>}
          </LibraryLine>
        ))}
      </ul>
      {open !== undefined && (
        <ResponsibilityDialog
          position={position}
          {...(open !== 'new' && { responsibility: open })}
          onClose={() => setOpen(undefined)}
        />
      )}
    </Card>
  )
}

function UsualResults({ post: { position, results } }: { readonly post: LibraryPost }) {
  const { t } = useTexts()
  const [open, setOpen] = useState<LibraryResult | 'new'>()
  return (
    <Card
      title={t('library.results')}
      action={
        <Act name="library.save">
          <AddButton onClick={() => setOpen('new')}>{t('library.addResult')}</AddButton>
        </Act>
      }
    >
      {results.length === 0 && <p className="hint card-body">{t('library.noResults')}</p>}
      <ul className="library-lines">
        {results.map((one) => (
          <LibraryLine key={one.id} line={one} remove="library.delete" onEdit={() => setOpen(one)}>
            <small>
              {t(`workResultKind.${one.kind}`)} ·{' '}
              <Link to={'/plan/give' as '/'} search={(old) => ({ ...old, selected: one.id })}>
                {t('give.open')}
              </Link>
            </small>
            {one.indicators.map((indicator) => (
              <small key={indicator.text}>
                {indicator.text}: {targetText(indicator)}
              </small>
            ))}
          </LibraryLine>
        ))}
      </ul>
      {open !== undefined && (
        <LibraryResultDialog
          position={position}
          {...(open !== 'new' && { result: open })}
          onClose={() => setOpen(undefined)}
        />
      )}
    </Card>
  )
}

function AddButton({ children, onClick }: { readonly children: ReactNode; readonly onClick: () => void }) {
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      leftSection={<IconPlus size={14} aria-hidden />}
      onClick={onClick}
    >
      {children}
    </Button>
  )
}

interface LibraryLineProps {
  readonly line: { readonly id: string; readonly rowVersion: number; readonly text: string }
  readonly remove: 'library.deleteResponsibility' | 'library.delete'
  readonly onEdit: () => void
  readonly children: ReactNode
}

function LibraryLine({ line, remove, onEdit, children }: LibraryLineProps) {
  const { t } = useTexts()
  const command = useApiCommand(remove, {
    onDone: () => void notifyDone(t('library.removed'), { undo: true }),
  })
  const { id, rowVersion, text } = line
  return (
    <li>
      <div>
        {text}
        {children}
      </div>
      <Act name={remove}>
        <ActionIcon aria-label={t('library.edit', { text })} onClick={onEdit}>
          <IconPencil size={16} />
        </ActionIcon>
        <ActionIcon
          aria-label={t('library.remove', { text })}
          onClick={() => void command.mutateAsync({ id, rowVersion }).catch(notifyFailed)}
        >
          <IconTrash size={16} />
        </ActionIcon>
      </Act>
    </li>
  )
}
