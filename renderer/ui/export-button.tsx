import { Button, Menu } from '@mantine/core'
import { IconFileSpreadsheet } from '@tabler/icons-react'
import { useState } from 'react'
import type { TableExport } from '#shared/report/report.ts'
import { call } from '../api/transport.ts'
import { useMay } from '../api/who.ts'
import { useTexts } from '../i18n/texts.ts'
import { download } from './download.ts'
import { notifyDone, notifyFailed } from './notify.tsx'

export type ExportTable = Omit<TableExport, 'format' | 'language'>

/** Every list exports what it shows: the page gives title, columns and rows when asked. */
export function ExportButton({ table }: { readonly table: () => ExportTable | Promise<ExportTable> }) {
  const { t, language } = useTexts()
  const may = useMay()
  const [busy, setBusy] = useState(false)
  const write = async (format: 'xlsx' | 'csv') => {
    setBusy(true)
    try {
      const file = await call('report.table', { ...(await table()), format, language })
      download(file)
      await notifyDone(t('ui.export.done', { name: file.name }))
    } catch (error) {
      notifyFailed(error)
    } finally {
      setBusy(false)
    }
  }
  if (!may('report.table')) return null
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" loading={busy} leftSection={<IconFileSpreadsheet size={16} />}>
          {t('ui.export.button')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void write('xlsx')}>{t('ui.export.xlsx')}</Menu.Item>
        <Menu.Item onClick={() => void write('csv')}>{t('ui.export.csv')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
