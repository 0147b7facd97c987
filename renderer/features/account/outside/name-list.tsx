import { useState } from 'react'
import type { SignInChoice } from '#shared/account/account.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { SearchField } from '../../../ui/form/search-field.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { Avatar } from '../avatar.tsx'

interface NameListProps {
  readonly choices: readonly SignInChoice[]
  readonly onChoose: (login: string) => void
}

/** From so many names on one would rather type than look. */
const fewNames = 12

/** Everybody who may sign in, by name. */
export function NameList({ choices, onChoose }: NameListProps) {
  const { t } = useTexts()
  const [search, setSearch] = useState('')
  const found = choices.filter(({ name, login }) =>
    `${name} ${login}`.toLowerCase().includes(search.trim().toLowerCase()),
  )
  return (
    <div className="outside-names">
      <h2>{t('account.signIn.who')}</h2>
      {choices.length > fewNames && (
        <SearchField label={t('account.signIn.search')} value={search} onChange={setSearch} />
      )}
      <ul>
        {found.map(({ login, name, role }) => (
          <li key={login}>
            <button type="button" onClick={() => onChoose(login)}>
              <Avatar name={name} />
              <TwoLines first={name} second={t(`role.${role}`)} />
            </button>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className="hint">{t('account.signIn.nobody')}</p>}
    </div>
  )
}
