import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { reopenBackend } from '#tests/backend.ts'
import { startPlanningOffice } from '#tests/planning-office.ts'

const child = path.join(import.meta.dirname, 'evidence-child.ts')
const root = path.join(import.meta.dirname, '../..')
const today = '2025-03-12'

async function startOffice() {
  const { call, budi, file, close } = startPlanningOffice({ today })
  const draft = { employeeId: budi, year: 2025, kind: 'main', text: 'Arsip tertata' } as const
  const { id } = await call('plan.saveResult', draft)
  close()
  return { file, result: id, locker: file.replace(/\.timbang$/, '.bukti') }
}

/** Attaches until so many answers came and so much more time went by, then is killed. */
async function killAmong(file: string, result: string, round: number): Promise<void> {
  const running = spawn(process.execPath, [child, file, result, '1000', '400000', `r${round}`], { cwd: root })
  for (let answers = 0; answers < 2 + (round % 3);) {
    const [data] = (await once(running.stdout, 'data')) as [Buffer]
    answers += String(data).split('\n').length - 1
  }
  await new Promise((resolve) => setTimeout(resolve, round * 3))
  running.kill('SIGKILL')
  await once(running, 'exit')
}

test('a program that is killed while it attaches leaves no row without its file', async () => {
  const { file, result } = await startOffice()
  let pieces = 0
  for (let round = 0; round < 8; round++) {
    await killAmong(file, result, round)
    const { call, bugs, close } = reopenBackend(file, { today })
    const check = await call('evidence.check', {})
    expect(check).toMatchObject({ missing: [], changed: [] })
    expect(check.pieces).toBeGreaterThan(pieces)
    // what the row did not come to any more may go
    expect(check.loose.every(({ removable }) => removable)).toBe(true)
    expect(await call('file.verify', {})).toMatchObject({ ok: true })
    expect(bugs).toEqual([])
    pieces = check.pieces
    close()
  }
})

const isRoot = process.getuid?.() === 0
const canMount = isRoot && spawnSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0

test.skipIf(!canMount)('a full disk refuses by name, and neither a row nor half a file is left', async () => {
  const { file, result, locker } = await startOffice()
  mkdirSync(locker)
  const script =
    'mount -t tmpfs -o size=1m tmpfs "$1" && "$0" "$2" "$3" "$4" 3 600000 && ls -aR "$1" | grep -c part'
  const { stdout } = spawnSync(
    'unshare',
    ['-m', 'sh', '-c', script, process.execPath, locker, child, file, result],
    {
      cwd: root,
      encoding: 'utf8',
    },
  )
  // the first fits, the others do not; no temporary file is left
  expect(stdout.trim().split('\n')).toEqual(['stored', 'error.disk.full', 'error.disk.full', '0'])
  const { call, bugs, close } = reopenBackend(file, { today })
  expect((await call('evidence.check', {})).pieces).toBe(1)
  expect(bugs).toEqual([])
  close()
  expect(readdirSync(locker)).toEqual([])
})
