import { Button, Menu } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { listFormats, type ListReportFilter } from '#shared/report/lists/list-report.ts'
import { call } from '../../../api/transport.ts'
import { useMay } from '../../../api/who.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useHandOver } from '../../../ui/use-hand-over.ts'

/** The cells of the screen as a file. */
export function DownloadMenu({ filter }: { readonly filter: ListReportFilter }) {
  const { t } = useTexts()
  const may = useMay()
  const { handOver, busy } = useHandOver()
  if (!may('report.file')) return null
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button loading={busy} leftSection={<IconDownload size={16} aria-hidden />}>
          {t('reports.download')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {listFormats.map((format) => (
          <Menu.Item key={format} onClick={() => void handOver(call('report.file', { ...filter, format }))}>
            {t(`reports.format.${format}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
