import type { Who } from '#shared/account/account.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { Card } from '../../../ui/card.tsx'

/** As whom one is signed in, and what that role may do. */
export function OwnCard({ who }: { readonly who: Who }) {
  const { t } = useTexts()
  const choice = who.choices.find(({ login }) => login === who.login)
  if (choice === undefined) return null
  return (
    <Card title={t('account.menu.label', { name: choice.name, role: t(`role.${choice.role}`) })}>
      <p className="card-body">{t(`account.roleNote.${choice.role}`)}</p>
    </Card>
  )
}
