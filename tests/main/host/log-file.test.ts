import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test, vi } from 'vitest'
import { describeBug } from '#electron/api/bug.ts'
import { createLog } from '#electron/host/log-file.ts'
import { newFolder, startHost } from '#tests/host-folders.ts'

vi.setConfig({ testTimeout: 120_000 })

/** All that stands in the logs of the folder. */
function logged(folder: string): string {
  return existsSync(folder)
    ? readdirSync(folder)
        .map((name) => readFileSync(path.join(folder, name), 'utf8'))
        .join('')
    : ''
}

test('of a bug the log holds kind and place, not its message and no folder that may bear a name', () => {
  const error = Object.assign(new RangeError('Siti Nurhaliza\n    at NIP 198001012005012001'), {
    code: 'SQLITE_Siti Nurhaliza',
  })
  error.stack = [
    `RangeError: ${error.message}`,
    '    at save (C:\\Users\\Siti Nurhaliza\\AppData\\main.js:10:2)',
    '    at async Object.run [as call] (/Users/Siti Nurhaliza/app/dispatch.js:3:4)',
    '    at file:///C:/Users/siti%20nurhaliza/app/open.js:5:6',
    '    at node:internal/process/task_queues:95:5',
  ].join('\n')
  expect(describeBug(error)).toBe(
    [
      'RangeError',
      '    at save (main.js:10:2)',
      '    at async Object.run [as call] (dispatch.js:3:4)',
      '    at open.js:5:6',
      '    at node:internal/process/task_queues:95:5',
    ].join('\n'),
  )
  expect(describeBug('Siti')).toBe('string')
})

test('after a session with people, refusals and bugs the log holds no name, NIP or mark', async () => {
  const folder = newFolder()
  const log = createLog(folder)
  const { host, call, send } = startHost({ report: log })
  await call('office.new', { name: 'Kecamatan Rakumpit', year: 2025, rhythm: 'quarterly' })
  const unit = (await call('unit.list', {}))[0]!.id
  const nip = '198001012005012001'
  const person = { name: 'Zubaidah Mustikawati', nip, employeeType: 'pns', status: 'active', unitId: unit }
  await send('employee.save', { ...person, positionKind: 'executor', positionName: 'Pengolah Data' })
  // refused by the schema, by a rule, by the door
  await send('employee.save', { ...person, nip: `${nip}9`, sex: person.name })
  await send('employee.correctNip', { id: person.name, nip })
  await send('appraisal.rate', { period: '2025', cells: [{ employeeId: person.name, mark: 87.65 }] })
  await send(person.name, { nip })
  await host.openPath(path.join(folder, `${person.name}.timbang`)).catch(() => undefined)
  for (const operation of ['appraisal.rate', 'employee.save'])
    log(operation, describeBug(new Error(`${person.name} ${nip} 87.65`)))
  await host.close()
  const text = logged(folder)
  expect(text).toContain('employee.save Error')
  for (const secret of [...person.name.split(' '), nip, '87.65', '8765']) expect(text).not.toContain(secret)
})

test('a log that has grown is put aside once, and the one before it goes', () => {
  const folder = newFolder()
  const log = createLog(folder)
  const line = 'x'.repeat(300 * 1024)
  for (let n = 0; n < 6; n++) log('test', line)
  expect(readdirSync(folder).sort()).toEqual(['timbang.log', 'timbang.old.log'])
  expect(logged(folder).length).toBeLessThan(2 * 1024 * 1024)
})
