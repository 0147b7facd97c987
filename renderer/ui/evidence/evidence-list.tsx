import { ActionIcon } from '@mantine/core'
import { IconFile, IconFileTypePdf, IconLink, IconPencil, IconPhoto, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { Evidence } from '#shared/progress/evidence.ts'
import { isPicture } from '#shared/progress/file-kind.ts'
import { useApiCommand } from '../../api/hooks.ts'
import { useTexts } from '../../i18n/texts.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { Act } from '../act.tsx'
import { notifyDone, notifyFailed } from '../notify.tsx'
import { EvidenceDialog } from './evidence-dialog.tsx'
import { EvidencePreview } from './evidence-preview.tsx'

interface EvidenceListProps {
  readonly pieces: readonly Evidence[]
  readonly writable: boolean
}

/** Pieces of evidence: what each is, whether it is still there, and a look at it. */
export function EvidenceList({ pieces, writable }: EvidenceListProps) {
  const [open, setOpen] = useState<{ readonly kind: 'look' | 'edit'; readonly id: string }>()
  const chosen = pieces.find(({ id }) => id === open?.id)
  const close = () => setOpen(undefined)
  return (
    <>
      <ul className="evidence-list">
        {pieces.map((piece) => (
          <Piece
            key={piece.id}
            piece={piece}
            writable={writable}
            onLook={() => setOpen({ kind: 'look', id: piece.id })}
            onEdit={() => setOpen({ kind: 'edit', id: piece.id })}
          />
        ))}
      </ul>
      {chosen && open?.kind === 'look' && <EvidencePreview piece={chosen} onClose={close} />}
      {chosen && open?.kind === 'edit' && <EvidenceDialog piece={chosen} onClose={close} />}
    </>
  )
}

interface PieceProps {
  readonly piece: Evidence
  readonly writable: boolean
  readonly onLook: () => void
  readonly onEdit: () => void
}

function Piece({ piece, writable, onLook, onEdit }: PieceProps) {
  const { t } = useTexts()
  const { name, id, rowVersion } = piece
  const remove = useApiCommand('evidence.remove', {
    onDone: () => void notifyDone(t('evidence.removed'), { undo: true }),
  })
  return (
    <li>
      <KindIcon piece={piece} />
      <span className="two-lines">
        {piece.file ? (
          <button
            type="button"
            className="evidence-name"
            aria-label={t('evidence.open', { name })}
            onClick={onLook}
          >
            {name}
          </button>
        ) : (
          name
        )}
        <About piece={piece} />
      </span>
      <States piece={piece} />
      {writable && (
        <Act name="evidence.save">
          <ActionIcon aria-label={t('evidence.edit', { name })} onClick={onEdit}>
            <IconPencil size={16} />
          </ActionIcon>
          <ActionIcon
            aria-label={t('evidence.remove', { name })}
            onClick={() => remove.mutate({ id, rowVersion }, { onError: notifyFailed })}
          >
            <IconTrash size={16} />
          </ActionIcon>
        </Act>
      )}
    </li>
  )
}

function KindIcon({ piece: { file } }: { readonly piece: Evidence }) {
  const Icon =
    file === undefined
      ? IconLink
      : isPicture(file.kind)
        ? IconPhoto
        : file.kind === 'pdf'
          ? IconFileTypePdf
          : IconFile
  return <Icon size={18} stroke={1.75} aria-hidden />
}

function About({ piece: { entry, period, file, link } }: { readonly piece: Evidence }) {
  const { t } = useTexts()
  const format = useFormat()
  const parts = [
    file && format.fileSize(file.size),
    entry !== undefined && t('evidence.onEntry', { text: entry }),
    period !== undefined && t('evidence.onPeriod', { period: format.period(period) }),
    link?.address,
  ].filter(Boolean)
  return <small>{parts.join(' · ')}</small>
}

/** Only what a person should do something about. */
function States({ piece: { file, link } }: { readonly piece: Evidence }) {
  const { t } = useTexts()
  return (
    <span>
      {file && file.state !== 'there' && (
        <span className="pill tone-veryPoor">{t(`evidence.state.${file.state}`)}</span>
      )}
      {link?.state === 'broken' && <span className="pill tone-poor">{t('evidence.state.broken')}</span>}
    </span>
  )
}
