import { IconFileSpreadsheet } from '@tabler/icons-react'
import { useTexts } from '../../../i18n/texts.ts'
import { PickFiles } from './pick-files.tsx'
import { Act } from '../../../ui/act.tsx'

export interface DropAreaProps {
  readonly over: boolean
  readonly onFiles: (files: readonly File[]) => void
}

/** Where a first import begins. The whole page takes the drop; this says so. */
export function DropArea({ over, onFiles }: DropAreaProps) {
  const { t } = useTexts()
  return (
    <section className="card import-drop" data-over={over || undefined}>
      <IconFileSpreadsheet size={36} stroke={1.4} aria-hidden />
      <h2>{t(over ? 'data.pick.dropNow' : 'data.pick.drop')}</h2>
      <p>{t('data.pick.kinds')}</p>
      <p>{t('data.pick.paste')}</p>
      <Act name="import.commit">
        <PickFiles onFiles={onFiles} label={t('data.pick.button')} />
      </Act>
      <p className="hint">{t('data.pick.promise')}</p>
    </section>
  )
}
