import { Button, Menu } from '@mantine/core'
import { IconFileSpreadsheet } from '@tabler/icons-react'
import type { TableExport } from '#shared/report/report.ts'
import { call } from '../api/transport.ts'
import { useMay } from '../api/who.ts'
import { useTexts } from '../i18n/texts.ts'
import { useHandOver } from './use-hand-over.ts'

export type ExportTable = Omit<TableExport, 'format' | 'language'>

/** Every list exports what it shows: the page gives title, columns and rows when asked. */
export function ExportButton({ table }: { readonly table: () => ExportTable | Promise<ExportTable> }) {
  const { t, language } = useTexts()
  const may = useMay()
  const { handOver, busy } = useHandOver()
  const write = async (format: 'xlsx' | 'csv') =>
    await call('report.table', { ...(await table()), format, language })
  if (!may('report.table')) return null
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" loading={busy} leftSection={<IconFileSpreadsheet size={16} />}>
          {t('ui.export.button')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void handOver(write('xlsx'))}>{t('ui.export.xlsx')}</Menu.Item>
        <Menu.Item onClick={() => void handOver(write('csv'))}>{t('ui.export.csv')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
