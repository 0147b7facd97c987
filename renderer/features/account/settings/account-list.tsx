import { ActionIcon, Button } from '@mantine/core'
import { IconKey, IconPencil, IconUserPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { Account } from '#shared/account/account.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { useMay } from '../../../api/who.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { Act } from '../../../ui/act.tsx'
import { Card } from '../../../ui/card.tsx'
import { QueryView } from '../../../ui/state/query-view.tsx'
import { SimpleTable } from '../../../ui/simple-table.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { AccountDialog } from './account-dialog.tsx'
import { ResetDialog } from './reset-dialog.tsx'

type Open = 'new' | { readonly edit: Account } | { readonly reset: Account }

/** Who may sign in, as whom; the office head adds, changes and resets. */
export function AccountList() {
  const { t } = useTexts()
  const mayRead = useMay()('account.list')
  const accounts = useApiQuery('account.list', {}, { enabled: mayRead })
  const [open, setOpen] = useState<Open>()
  const close = () => setOpen(undefined)
  if (!mayRead) return null
  return (
    <Card
      title={t('account.list.title')}
      action={
        <Act name="account.save">
          <Button size="compact-sm" leftSection={<IconUserPlus size={16} />} onClick={() => setOpen('new')}>
            {t('account.list.add')}
          </Button>
        </Act>
      }
    >
      <QueryView query={accounts} lines={4}>
        {(list) => <AccountTable accounts={list} onOpen={setOpen} />}
      </QueryView>
      <p className="card-note">{t('account.list.note')}</p>
      {open === 'new' && <AccountDialog onClose={close} />}
      {typeof open === 'object' && 'edit' in open && <AccountDialog account={open.edit} onClose={close} />}
      {typeof open === 'object' && 'reset' in open && <ResetDialog account={open.reset} onClose={close} />}
    </Card>
  )
}

interface AccountTableProps {
  readonly accounts: readonly Account[]
  readonly onOpen: (open: Open) => void
}

function AccountTable({ accounts, onOpen }: AccountTableProps) {
  const { t } = useTexts()
  const format = useFormat()
  return (
    <SimpleTable
      caption={t('account.list.title')}
      rows={accounts}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'name',
          header: t('account.list.name'),
          cell: ({ name, login }) => <TwoLines first={name} second={login} />,
        },
        { id: 'role', header: t('field.role'), cell: ({ role }) => t(`role.${role}`) },
        {
          id: 'lastSignIn',
          header: t('account.list.lastSignIn'),
          cell: ({ lastSignIn }) =>
            lastSignIn === undefined ? t('account.list.never') : format.dateTime(lastSignIn),
        },
        { id: 'state', header: t('account.list.state'), cell: (account) => <State account={account} /> },
        {
          id: 'actions',
          header: <span className="sr-only">{t('account.list.actions')}</span>,
          width: '5rem',
          cell: (account) => <RowActions account={account} onOpen={onOpen} />,
        },
      ]}
    />
  )
}

function State({ account: { active, mustChange, hasPin } }: { readonly account: Account }) {
  const { t } = useTexts()
  return (
    <span className="toolbar">
      {!active && <span className="pill">{t('account.list.inactive')}</span>}
      {mustChange && <span className="pill">{t('account.list.mustChange')}</span>}
      {hasPin && <span className="pill">{t('account.list.hasPin')}</span>}
    </span>
  )
}

interface RowActionsProps {
  readonly account: Account
  readonly onOpen: (open: Open) => void
}

function RowActions({ account, onOpen }: RowActionsProps) {
  const { t } = useTexts()
  const { name } = account
  return (
    <Act name="account.save">
      <span className="account-actions">
        <ActionIcon
          aria-label={t('account.list.edit', { name })}
          title={t('account.list.edit', { name })}
          onClick={() => onOpen({ edit: account })}
        >
          <IconPencil size={16} />
        </ActionIcon>
        <ActionIcon
          aria-label={t('account.list.reset', { name })}
          title={t('account.list.reset', { name })}
          onClick={() => onOpen({ reset: account })}
        >
          <IconKey size={16} />
        </ActionIcon>
      </span>
    </Act>
  )
}
