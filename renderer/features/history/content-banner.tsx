import { Button } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import { useApiQuery } from '../../api/hooks.ts'
import { useTexts } from '../../i18n/texts.ts'

const DifferencesDialog = lazy(async () => ({
  default: (await import('./differences-dialog.tsx')).DifferencesDialog,
}))

/** Above every page while the content of the file is not what its log says; the differences are shown without being asked for. */
export function ContentBanner() {
  const { t } = useTexts()
  const state = useApiQuery('file.state', {})
  const [isOpen, setOpen] = useState(true)
  if (state.data?.found !== 'differs') return null
  return (
    <>
      <ul className="condition-banner" aria-label={t('differences.title')}>
        <li>
          <span role="alert">{t('differences.notice')}</span>
          <Button variant="default" size="compact-sm" onClick={() => setOpen(true)}>
            {t('differences.see')}
          </Button>
        </li>
      </ul>
      {isOpen && (
        <Suspense fallback={null}>
          <DifferencesDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
