import { Button, Menu } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import { type ListFormat, listFormats, type ListReportFilter } from '#shared/report/lists/list-report.ts'
import { call } from '../../../api/transport.ts'
import { useMay } from '../../../api/who.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { download } from '../../../ui/download.ts'
import { notifyDone, notifyFailed } from '../../../ui/notify.tsx'

/** The cells of the screen as a file. */
export function DownloadMenu({ filter }: { readonly filter: ListReportFilter }) {
  const { t } = useTexts()
  const may = useMay()
  const [busy, setBusy] = useState(false)
  const take = async (format: ListFormat) => {
    setBusy(true)
    try {
      const file = await call('report.file', { ...filter, format })
      download(file)
      await notifyDone(t('ui.export.done', { name: file.name }))
    } catch (error) {
      notifyFailed(error)
    } finally {
      setBusy(false)
    }
  }
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
          <Menu.Item key={format} onClick={() => void take(format)}>
            {t(`reports.format.${format}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
