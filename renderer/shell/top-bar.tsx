import { Tooltip } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { palette } from '../commands/door.tsx'
import { useTexts } from '../i18n/texts.ts'
import { SavedMark } from '../ui/saved-mark.tsx'
import { OfficeMenu } from './office-menu.tsx'
import { PeriodPicker } from './period-picker.tsx'

export function TopBar() {
  const { t } = useTexts()
  return (
    <div className="topbar">
      <OfficeMenu />
      <PeriodPicker />
      <button type="button" className="search-box" aria-keyshortcuts="Control+K" onClick={palette.open}>
        <IconSearch size={16} stroke={1.75} aria-hidden />
        <span>{t('app.search.box')}</span>
        <kbd>Ctrl K</kbd>
      </button>
      <SavedMark />
      <OwnerMark />
    </div>
  )
}

/** Until accounts exist, the page says plainly who may do what. */
function OwnerMark() {
  const { t } = useTexts()
  return (
    <Tooltip label={t('app.owner.explained')}>
      <button type="button" className="owner-mark">
        <span className="avatar" aria-hidden>
          {t('app.owner.initials')}
        </span>
        <span>
          <b>{t('app.owner.name')}</b>
          <small>{t('app.owner.note')}</small>
        </span>
        <span className="sr-only">{t('app.owner.explained')}</span>
      </button>
    </Tooltip>
  )
}
