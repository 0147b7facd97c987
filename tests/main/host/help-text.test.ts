import { mkdirSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'
import { expect, test, vi } from 'vitest'
import { startHost } from '#tests/host-folders.ts'

vi.setConfig({ testTimeout: 120_000 })

test('the help file says program, computer, sizes and errors, and nothing of people', async () => {
  const { host, call, root } = startHost()
  await call('office.new', { name: 'Kecamatan Rakumpit', year: 2025, rhythm: 'quarterly' })
  const [unit] = await call('unit.list', {})
  await call('employee.save', {
    name: 'Zubaidah Mustikawati',
    nip: '198001012005012001',
    employeeType: 'pns',
    unitId: unit!.id,
  })
  const logs = path.join(root, 'settings/logs')
  mkdirSync(logs, { recursive: true })
  const lines = [
    '2026-11-26T08:00:00.000Z plan.copy RangeError SQLITE_BUSY',
    '    at copyPlan (C:/Users/zubaidah/app/copy-plan.js:10:2)',
    // written by another program, or by an older one
    'Zubaidah Mustikawati 198001012005012001',
    '2026-11-26T08:00:00.000Z plan.copy 198001012005012001: Zubaidah',
    '    at Zubaidah Mustikawati 198001012005012001',
  ]
  writeFileSync(path.join(logs, 'timbang.log'), lines.join('\n'))
  const { name, text } = await call('app.help', {})
  expect(name).toBe('bantuan-timbang.txt')
  expect(text).toMatch(/^Berkas bantuan Timbang\./)
  expect(text).toContain('timbang: 9.9.9 (loopback)')
  expect(text).toMatch(/office: schema \d+, \d+ bytes\nrows: .*\bemployee 1\b/)
  expect(text).toContain('plan.copy RangeError SQLITE_BUSY\n    at copyPlan (copy-plan.js:10:2)\n…\n…\n…')
  for (const secret of ['Zubaidah', 'zubaidah', '1980', 'Rakumpit', root, homedir()])
    expect(text).not.toContain(secret)
  await call('preference.save', { language: 'en' })
  expect((await call('app.help', {})).text).toMatch(/^Help file of Timbang\./)
  await host.close()
})
