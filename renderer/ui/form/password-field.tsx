import { PasswordInput, type PasswordInputProps } from '@mantine/core'
import { useTexts } from '../../i18n/texts.ts'

/** A secret; it can be looked at, so that it need not be typed twice. */
export function PasswordField(props: PasswordInputProps) {
  const { t } = useTexts()
  return (
    <PasswordInput
      autoComplete="off"
      visibilityToggleButtonProps={{ 'aria-label': t('account.password.show'), tabIndex: 0 }}
      {...props}
    />
  )
}
