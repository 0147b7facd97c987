import { ActionIcon, Button } from '@mantine/core'
import { IconArrowLeft, IconPencil, IconPlus, IconPrinter, IconTrash } from '@tabler/icons-react'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { Conversion, CreditAccount, Opening } from '#shared/career/credit.ts'
import { levelText } from '#shared/career/career-table.ts'
import { educations, type EducationLevel } from '#shared/people/education.ts'
import { gradeLabel } from '#shared/people/grade.ts'
import { formatNip } from '#shared/people/nip.ts'
import { useApiCommand, useApiQuery } from '../../api/hooks.ts'
import { type Translate, useTexts } from '../../i18n/texts.ts'
import { type Format, useFormat } from '../../i18n/use-format.ts'
import { usePeriod } from '../../shell/use-period.ts'
import { Act } from '../../ui/act.tsx'
import { Card } from '../../ui/card.tsx'
import { notifyDone, notifyFailed } from '../../ui/notify.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { PrintHead } from '../../ui/print/print-head.tsx'
import { type SimpleColumn, SimpleTable } from '../../ui/simple-table.tsx'
import { QueryView } from '../../ui/state/query-view.tsx'
import { ConversionDialog, OpeningDialog } from './credit-dialogs.tsx'
import './career.css'

type DialogOf = 'opening' | 'conversion' | { readonly edit: Opening }

/** Konversi, Akumulasi and Penetapan of one person (PerBKN 3/2023), ready to print. */
export function CreditAccountPage() {
  const { employeeId } = useParams({ strict: false }) as { readonly employeeId: string }
  const { year } = usePeriod()
  const { t } = useTexts()
  const format = useFormat()
  const account = useApiQuery('credit.get', { employeeId, year })
  const data = account.data?.employeeId === employeeId ? account.data : undefined
  return (
    <div className="page">
      <PrintHead
        title={t('credit.page.printTitle')}
        about={t('credit.page.until', { date: `${year}-12-31` })}
        note={t('credit.page.draft')}
      />
      <Link to="/career/credit" search={(old) => old} className="back-link no-print">
        <IconArrowLeft size={14} aria-hidden />
        {t('credit.page.back')}
      </Link>
      <PageHeader
        title={data ? t('credit.page.title', { name: data.fullName }) : t('career.tab.credit')}
        state={format.date(`${year}-12-31`)}
        actions={
          <>
            <Button variant="default" leftSection={<IconPrinter size={16} />} onClick={() => print()}>
              {t('career.print')}
            </Button>
            {data?.gap === 'ready' && <ConvertOne account={data} />}
          </>
        }
      />
      <QueryView query={account} lines={12}>
        {(one) => <Account key={one.employeeId} account={one} />}
      </QueryView>
    </div>
  )
}

function ConvertOne({ account: { employeeId, year, fullName } }: { readonly account: CreditAccount }) {
  const { t } = useTexts()
  const convert = useApiCommand('credit.convert', {
    onDone: () => void notifyDone(t('credit.page.saved', { name: fullName }), { undo: true }),
  })
  return (
    <Act name="credit.convert">
      <Button
        loading={convert.isPending}
        onClick={() => convert.mutate({ year, employeeIds: [employeeId] }, { onError: notifyFailed })}
      >
        {t('credit.page.convert', { year })}
      </Button>
    </Act>
  )
}

function Account({ account }: { readonly account: CreditAccount }) {
  const { t } = useTexts()
  const format = useFormat()
  const [open, setOpen] = useState<DialogOf>()
  const close = () => setOpen(undefined)
  return (
    // what scrolls must be reachable by the keyboard
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="credit-page scroll-y" tabIndex={0}>
      <Card title={t('credit.page.person')}>
        <dl className="credit-lines card-body">
          {personLines(account, t, format).map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </Card>
      <Parts account={account} />
      <Conversions account={account} onAdd={() => setOpen('conversion')} />
      <Openings
        account={account}
        onAdd={() => setOpen('opening')}
        onEdit={(opening) => setOpen({ edit: opening })}
      />
      <p className="only-print credit-sign">{t('credit.page.signer')}</p>
      {open === 'conversion' && <ConversionDialog account={account} onClose={close} />}
      {open !== undefined && open !== 'conversion' && (
        <OpeningDialog
          account={account}
          opening={open === 'opening' ? undefined : open.edit}
          onClose={close}
        />
      )}
    </div>
  )
}

function personLines(account: CreditAccount, t: Translate, format: Format) {
  const date = (iso: string | undefined) => iso && format.date(iso)
  const lines: readonly (readonly [label: string, value: string | undefined])[] = [
    [t('field.name'), account.fullName],
    [t('field.nip'), account.nip && formatNip(account.nip)],
    [t('field.birthDate'), [account.birthPlace, date(account.birthDate)].filter(Boolean).join(', ')],
    [t('field.grade'), account.grade && gradeLabel(account.grade)],
    [t('field.gradeDate'), date(account.gradeDate)],
    [t('field.positionName'), [account.positionName, levelText(account, t)].filter(Boolean).join(' · ')],
    [t('field.positionDate'), date(account.positionDate)],
    [
      t('field.educationLevel'),
      [account.educationLevel && educations[account.educationLevel as EducationLevel].label, account.major]
        .filter(Boolean)
        .join(' · '),
    ],
    [t('field.unit'), account.unit],
  ]
  return lines.filter(([, value]) => value)
}

/** Parts II and III: what stood before the year, what it brought, and whether it is enough. */
function Parts({ account }: { readonly account: CreditAccount }) {
  const { t } = useTexts()
  const format = useFormat()
  const { goal, surplus = 0, points } = account
  return (
    <Card title={t('credit.page.parts')}>
      <SimpleTable
        caption={t('credit.page.parts')}
        rows={account.parts}
        rowKey={({ kind }) => kind}
        columns={[
          { id: 'part', header: t('credit.column.part'), cell: ({ kind }) => t(`credit.kind.${kind}`) },
          ...(['before', 'added', 'sum'] as const).map((id) => ({
            id,
            header: t(`credit.column.${id}`),
            numeric: true,
            figure: true,
            cell: (part: CreditAccount['parts'][number]) => format.figure(part[id]),
          })),
        ]}
      />
      <header className="card-subhead">
        <h3>{t('credit.page.result')}</h3>
      </header>
      <dl className="credit-lines card-body" data-figure>
        <div>
          <dt>{t('credit.page.total')}</dt>
          <dd>{format.figure(points)}</dd>
        </div>
        {goal ? (
          <>
            <div>
              <dt>{t(`credit.page.minimum.${goal.kind}`)}</dt>
              <dd>{format.figure(goal.points)}</dd>
            </div>
            <div>
              <dt>{t(surplus < 0 ? 'credit.page.shortfall' : 'credit.page.surplus')}</dt>
              <dd>{format.figure(Math.abs(surplus))}</dd>
            </div>
          </>
        ) : (
          <div>
            <dt>{t('credit.column.goal')}</dt>
            <dd>{t('credit.goal.none')}</dd>
          </div>
        )}
      </dl>
    </Card>
  )
}

function conversionColumns(t: Translate, format: Format): SimpleColumn<Conversion>[] {
  const hidden = t('credit.page.hidden')
  return [
    { id: 'year', header: t('credit.column.year'), cell: ({ year }) => year },
    { id: 'months', header: t('credit.column.months'), cell: (row) => monthsText(row, t, format) },
    {
      id: 'predikat',
      header: t('credit.column.predikat'),
      figure: true,
      cell: ({ predikat }) => (predikat ? t(`predikat.${predikat}`) : hidden),
    },
    {
      id: 'percent',
      header: t('credit.column.percent'),
      numeric: true,
      figure: true,
      cell: ({ percent }) => (percent === undefined ? '–' : format.wholePercent(percent)),
    },
    {
      id: 'coefficient',
      header: t('credit.column.coefficient'),
      numeric: true,
      cell: ({ coefficient }) => format.number(coefficient),
    },
    {
      id: 'credit',
      header: t('credit.column.credit'),
      numeric: true,
      figure: true,
      cell: ({ points }) => (points === undefined ? '–' : format.figure(points)),
    },
    {
      id: 'document',
      header: t('credit.column.document'),
      cell: ({ document, period, counts }) =>
        [document ?? (period && format.period(period)), !counts && t('credit.page.notCounted')]
          .filter(Boolean)
          .join(' · '),
    },
    { id: 'act', header: '', cell: (row) => <Remove name="credit.deleteConversion" row={row} /> },
  ]
}

function Conversions({ account, onAdd }: { readonly account: CreditAccount; readonly onAdd: () => void }) {
  const { t } = useTexts()
  const format = useFormat()
  return (
    <Card
      title={t('credit.page.conversions')}
      action={
        <Act name="credit.addConversion">
          <Button variant="subtle" size="compact-sm" leftSection={<IconPlus size={14} />} onClick={onAdd}>
            {t('credit.page.addConversion')}
          </Button>
        </Act>
      }
    >
      {account.conversions.length === 0 ? (
        <p className="card-note">{t('credit.page.noConversions')}</p>
      ) : (
        <SimpleTable
          caption={t('credit.page.conversions')}
          rows={account.conversions}
          rowKey={({ id }) => id}
          columns={conversionColumns(t, format)}
        />
      )}
    </Card>
  )
}

function monthsText({ kind, fromMonth, toMonth }: Conversion, t: Translate, format: Format): string {
  if (kind === 'annual') return t('credit.kind.annual')
  const [from, to] = [format.monthName(fromMonth, 'short'), format.monthName(toMonth, 'short')]
  return `${from === to ? from : `${from}–${to}`} (${toMonth - fromMonth + 1})`
}

function openingColumns(
  t: Translate,
  format: Format,
  onEdit: (opening: Opening) => void,
): SimpleColumn<Opening>[] {
  return [
    { id: 'part', header: t('credit.column.part'), cell: ({ kind }) => t(`credit.kind.${kind}`) },
    {
      id: 'level',
      header: t('credit.column.level'),
      cell: ({ level }) => t(`positionLevel.${level}`),
    },
    {
      id: 'credit',
      header: t('credit.column.credit'),
      numeric: true,
      figure: true,
      cell: ({ points }) => format.figure(points),
    },
    {
      id: 'document',
      header: t('credit.column.document'),
      cell: ({ document, givenOn }) => `${document} · ${format.date(givenOn)}`,
    },
    {
      id: 'act',
      header: '',
      cell: (row) => (
        <>
          <Act name="credit.saveOpening">
            <ActionIcon
              aria-label={t('credit.page.editOpening', { kind: t(`credit.kind.${row.kind}`) })}
              onClick={() => onEdit(row)}
            >
              <IconPencil size={15} />
            </ActionIcon>
          </Act>
          <Remove name="credit.deleteOpening" row={row} />
        </>
      ),
    },
  ]
}

interface OpeningsProps {
  readonly account: CreditAccount
  readonly onAdd: () => void
  readonly onEdit: (opening: Opening) => void
}

function Openings({ account, onAdd, onEdit }: OpeningsProps) {
  const { t } = useTexts()
  const format = useFormat()
  return (
    <Card
      title={t('credit.page.openings')}
      action={
        <Act name="credit.saveOpening">
          <Button variant="subtle" size="compact-sm" leftSection={<IconPlus size={14} />} onClick={onAdd}>
            {t('credit.page.addOpening')}
          </Button>
        </Act>
      }
    >
      {account.openings.length === 0 ? (
        <p className="card-note">{t('credit.page.noOpenings')}</p>
      ) : (
        <SimpleTable
          caption={t('credit.page.openings')}
          rows={account.openings}
          rowKey={({ id }) => id}
          columns={openingColumns(t, format, onEdit)}
        />
      )}
    </Card>
  )
}

interface RemoveProps {
  readonly name: 'credit.deleteOpening' | 'credit.deleteConversion'
  readonly row: { readonly id: string; readonly rowVersion: number }
}

function Remove({ name, row: { id, rowVersion } }: RemoveProps) {
  const { t } = useTexts()
  const remove = useApiCommand(name, {
    onDone: () => void notifyDone(t('credit.page.removed'), { undo: true }),
  })
  return (
    <Act name={name}>
      <ActionIcon
        className="no-print"
        aria-label={t('credit.page.remove')}
        loading={remove.isPending}
        onClick={() => remove.mutate({ id, rowVersion }, { onError: notifyFailed })}
      >
        <IconTrash size={15} />
      </ActionIcon>
    </Act>
  )
}
