import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { Card } from '../../../ui/card.tsx'

interface Notice {
  readonly name: string
  readonly version: string
  readonly license: string
  readonly text: string
}

/** The build writes the list of what it bundled beside the page. */
async function readNotices(): Promise<readonly Notice[]> {
  const response = await fetch('./licenses.json')
  const isList = response.ok && response.headers.get('content-type')?.includes('json') === true
  return isList ? ((await response.json()) as Notice[]) : []
}

/** Whose work Timbang holds, each with its licence. */
export function LicensesCard() {
  const { t } = useTexts()
  const format = useFormat()
  const notices = useQuery({ queryKey: ['licenses'], queryFn: readNotices, retry: false })
  const [open, setOpen] = useState(false)
  const list = notices.data ?? []
  return (
    <Card title={t('licenses.title')}>
      <div className="card-body settings-stack">
        <p className="muted">{t('licenses.note')}</p>
        {!notices.isPending && list.length === 0 && <p className="muted">{t('licenses.missing')}</p>}
        {list.length > 0 && !open && (
          <Button variant="default" className="settings-button" onClick={() => setOpen(true)}>
            {t('licenses.show', { count: format.whole(list.length) })}
          </Button>
        )}
        {open && (
          <ul className="license-list">
            {list.map(({ name, version, license, text }) => (
              <li key={`${name} ${version}`}>
                <details>
                  <summary>
                    {name} {version} <span className="muted">{license || t('licenses.unnamed')}</span>
                  </summary>
                  <pre>{text}</pre>
                </details>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Card>
  )
}
