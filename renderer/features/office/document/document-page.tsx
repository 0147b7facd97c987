import { Button } from '@mantine/core'
import { IconArrowLeft, IconPrinter } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTexts } from '../../../i18n/texts.ts'
import { PageHeader } from '../../../ui/page-header.tsx'
import { PrintHead } from '../../../ui/print/print-head.tsx'

interface DocumentPageProps {
  readonly title: string
  readonly state: string
  /** Of what it is, under the title on paper; a document of Law 27/2022 unless told. */
  readonly about?: string
  /** The part of Pengaturan that it belongs to. */
  readonly tab?: 'privacy' | 'about'
  /** Beside the print button. */
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** A document of the office: on paper with the letterhead, on screen with the way back. */
export function DocumentPage({ title, state, about, tab = 'privacy', actions, children }: DocumentPageProps) {
  const { t } = useTexts()
  return (
    <div className="page scroll-page document-page">
      <Link to="/settings" search={({ period }) => ({ period, tab })} className="back-link no-print">
        <IconArrowLeft size={14} aria-hidden />
        {t(`settings.${tab}.title`)}
      </Link>
      <PrintHead title={title} about={about ?? t('privacy.law')} />
      <PageHeader
        title={title}
        state={<span className="no-print">{state}</span>}
        actions={
          <>
            {actions}
            <Button leftSection={<IconPrinter size={16} />} onClick={() => window.print()}>
              {t('ui.print.action')}
            </Button>
          </>
        }
      />
      {children}
    </div>
  )
}

/** Name and content, line by line, as these documents are written. */
export function Lines({ lines }: { readonly lines: readonly (readonly [label: string, text: ReactNode])[] }) {
  return (
    <dl className="document-lines">
      {lines.map(([label, text]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}

interface SignatureProps {
  readonly role: string
  readonly name: string | undefined
  /** Absent: the day and the place stand at another signature. */
  readonly place?: string | undefined
}

/** Where one person signs, on paper only. */
export function Signature({ role, name, place }: SignatureProps) {
  return (
    <div className="only-print document-signature">
      <p>{place === undefined ? '\u00a0' : `${place}, ……………………`}</p>
      <p>{role}</p>
      <p className="document-signer">{name ?? '(………………………………)'}</p>
    </div>
  )
}

/** Where the document is signed, on paper only. */
export function SignatureLine({ name, place }: Omit<SignatureProps, 'role'>) {
  const { t } = useTexts()
  return <Signature role={t('privacy.sign')} name={name} place={place ?? '……………………'} />
}
