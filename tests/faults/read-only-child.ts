import path from 'node:path'
import { createHost } from '#electron/host/host.ts'
import { createLog } from '#electron/host/log-file.ts'

// Starts on the folders given, as somebody without rights there, tries each operation and prints what each answered.
const [documents = '', appData = '', office = ''] = process.argv.slice(2)
const bugs: string[] = []
const log = createLog(path.join(appData, 'logs'))
const host = createHost({
  documents,
  appData,
  version: '0',
  carrier: 'loopback',
  report: (operation, text) => {
    bugs.push(`${operation} ${text}`)
    log(operation, text)
  },
})
const answers: Record<string, unknown> = {}
async function attempt(name: string, input: unknown): Promise<unknown> {
  const reply = await host.call('child', name, input)
  answers[name] = reply.ok ? 'ok' : `${reply.error.code} ${reply.error.key}`
  return reply.ok ? reply.value : undefined
}

await host.start({ file: office })
const list = (await attempt('office.list', {})) as {
  condition?: { readOnly?: { key: string } }
  refused?: { key: string }
}
answers['readOnly'] = list.condition?.readOnly?.key ?? null
answers['refused'] = list.refused?.key ?? null
const read = (await attempt('office.get', {})) as { years: unknown[] } | undefined
answers['years'] = read?.years.length ?? null
await attempt('year.open', { year: 2031, rhythm: 'monthly' })
const file = { name: 'a.csv', base64: Buffer.from('NIP;NAMA\n198609262015051001;Budi').toString('base64') }
const preview = (await attempt('import.preview', { file, options: {} })) as { previewId: string } | undefined
if (preview) await attempt('import.commit', { previewId: preview.previewId })
await attempt('file.verify', {})
await attempt('file.backup', {})
await attempt('setting.save', { values: { achievementCap: 120 } })
await attempt('preference.save', { language: 'en' })
await attempt('office.new', { name: 'Lain', year: 2026, rhythm: 'monthly' })
await host.close()
answers['bugs'] = bugs
process.stdout.write(JSON.stringify(answers))
