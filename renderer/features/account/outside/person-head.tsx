import type { AccountRole } from '#shared/api/permission.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { Avatar } from '../avatar.tsx'

/** Whose secret is asked for. */
export function PersonHead({
  name,
  role,
}: {
  readonly name: string
  readonly role: AccountRole | undefined
}) {
  const { t } = useTexts()
  return (
    <div className="outside-person">
      <Avatar name={name} />
      <TwoLines first={name} second={role && t(`role.${role}`)} />
    </div>
  )
}
