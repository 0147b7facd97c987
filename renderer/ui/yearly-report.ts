import { notifications } from '@mantine/notifications'
import type { Language } from '#shared/office/office.ts'
import { call, onEvent } from '../api/transport.ts'
import { texts } from '../i18n/texts.ts'
import { download } from './download.ts'
import { notifyDone, notifyFailed } from './notify.tsx'
import { openOver } from './over/over-door.tsx'

/** Makes the yearly workbook, says how far it is, and hands it over as a download. */
export async function makeYearlyReport(year: number, language: Language): Promise<void> {
  await openOver()
  const task = crypto.randomUUID()
  const id = notifications.show({
    loading: true,
    autoClose: false,
    withCloseButton: false,
    withBorder: true,
    message: texts.t('ui.report.making', { year }),
  })
  const end = onEvent((event) => {
    if (event.topic !== 'progress' || event.task !== task) return
    const share = event.total === 0 ? 0 : Math.round((event.done / event.total) * 100)
    notifications.update({ id, loading: true, message: `${texts.t(event.stage)} · ${share} %` })
  })
  try {
    const file = await call('report.yearly', { year, language, task })
    download(file)
    await notifyDone(texts.t('ui.export.done', { name: file.name }))
  } catch (error) {
    notifyFailed(error)
  } finally {
    end()
    notifications.hide(id)
  }
}
