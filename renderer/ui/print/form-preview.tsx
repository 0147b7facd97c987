import { ActionIcon, Button } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconChevronLeft, IconChevronRight, IconZoomIn } from '@tabler/icons-react'
import { type ReactNode, useMemo, useState } from 'react'
import { AppError } from '#shared/api/errors.ts'
import type { Input, Output } from '#shared/api/contract.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { useTexts } from '../../i18n/texts.ts'
import { Skeleton } from '../state/skeleton.tsx'
import './form-preview.css'

type Asked = Omit<Input<'form.preview'>, 'page'>

interface FormPreviewProps {
  readonly asked: Asked
  /** Left of the pages: which form. */
  readonly children?: ReactNode
}

/** So long (ms) after the last key the form is drawn again. */
const rest = 250

/** A form as it would be printed, page by page, drawn anew while what it shows is typed. */
export function FormPreview({ asked, children }: FormPreviewProps) {
  const { t, say } = useTexts()
  // compared by what it says: a page makes a new object whenever it draws
  const [typed] = useDebouncedValue(JSON.stringify(asked), rest)
  const [turned, setTurned] = useState({ to: 1, of: asked.form })
  const [isLarge, setLarge] = useState(false)
  const settled = JSON.parse(typed) as Asked
  const page = turned.of === settled.form ? turned.to : 1
  const preview = useApiQuery('form.preview', { ...settled, page })
  const { data, error } = preview
  return (
    <div className="form-preview">
      <div className="form-preview-bar">
        {children}
        {data && !error && <PageTurn shown={data} onTurn={(to) => setTurned({ to, of: settled.form })} />}
        <Button
          variant="subtle"
          size="compact-sm"
          aria-pressed={isLarge}
          leftSection={<IconZoomIn size={16} aria-hidden />}
          onClick={() => setLarge(!isLarge)}
        >
          {t('form.preview.larger')}
        </Button>
      </div>
      {error ? (
        <p className="form-preview-none" role="status">
          {say(error instanceof AppError ? error : { key: 'error.internal' })}
        </p>
      ) : (
        <div
          className="form-preview-paper"
          data-large={isLarge || undefined}
          tabIndex={0}
          role="group"
          aria-label={t('form.preview.title')}
        >
          {data ? <PageImage shown={data} isOld={preview.isPlaceholderData} /> : <Skeleton lines={10} />}
        </div>
      )}
      <p className="hint">{t('form.preview.hint')}</p>
    </div>
  )
}

type Shown = Output<'form.preview'>

/** A picture and never markup of the page: what people wrote are outlines in it. */
function PageImage({ shown: { svg, ...place }, isOld }: { readonly shown: Shown; readonly isOld: boolean }) {
  const { t } = useTexts()
  const source = useMemo(() => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`, [svg])
  return <img src={source} alt={t('form.preview.picture', { ...place })} aria-busy={isOld} />
}

function PageTurn({
  shown: { page, pages },
  onTurn,
}: {
  readonly shown: Shown
  readonly onTurn: (page: number) => void
}) {
  const { t } = useTexts()
  return (
    <span className="form-preview-pages">
      <ActionIcon
        variant="default"
        aria-label={t('form.preview.before')}
        disabled={page <= 1}
        onClick={() => onTurn(page - 1)}
      >
        <IconChevronLeft size={16} aria-hidden />
      </ActionIcon>
      <span aria-live="polite">{t('form.preview.pageOf', { page, pages })}</span>
      <ActionIcon
        variant="default"
        aria-label={t('form.preview.after')}
        disabled={page >= pages}
        onClick={() => onTurn(page + 1)}
      >
        <IconChevronRight size={16} aria-hidden />
      </ActionIcon>
    </span>
  )
}
