import { IconSearch } from '@tabler/icons-react'
import { palette } from '../commands/door.tsx'
import { AccountMenu } from '../features/account/account-menu.tsx'
import { useTexts } from '../i18n/texts.ts'
import { SavedMark } from '../ui/saved-mark.tsx'
import { FiguresButton } from './figures-button.tsx'
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
      <FiguresButton />
      <AccountMenu />
    </div>
  )
}
