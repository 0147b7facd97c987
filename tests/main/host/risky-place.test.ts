import { describe, expect, test } from 'vitest'
import { riskOf, type Surroundings } from '#electron/host/risky-place.ts'

const around = (told: Partial<Surroundings>): Surroundings => ({
  platform: 'linux',
  realPath: (folder) => folder,
  mounts: () => '',
  names: () => [],
  ...told,
})
const mount = (place: string, type: string) => `36 35 98:0 / ${place} rw,noatime master:1 - ${type} /dev/x rw`

describe('the risk of the folder of an office', () => {
  test.each([
    ['/rumah/ani/Dokumen/Timbang', undefined],
    ['/rumah/ani/OneDrive/Timbang', 'cloud'],
    ['/rumah/ani/OneDrive - Pemerintah Kota/Dokumen', 'cloud'],
    ['/rumah/ani/Dropbox (Kantor)/Timbang', 'cloud'],
    ['/rumah/ani/Google Drive/Timbang', 'cloud'],
    ['/rumah/ani/Nextcloud', 'cloud'],
    ['/rumah/ani/Kotak Dropbox lama', undefined],
    ['/rumah/ani/Box', 'cloud'],
    ['/rumah/ani/Boxing', undefined],
  ])('by its name: %s', (folder, risk) => {
    expect(riskOf(`${folder}/kantor.timbang`, around({}))).toBe(risk)
  })

  test.each(['.dropbox.cache', '._sync_0123ab.db', '.sync_0123ab.db', '.stfolder', '.owncloudsync.log'])(
    'by what a program of synchronisation left above it: %s',
    (marker) => {
      const names = (folder: string) => (folder === '/data/bersama' ? ['kantor', marker] : [])
      expect(riskOf('/data/bersama/kantor/a.timbang', around({ names }))).toBe('cloud')
      expect(riskOf('/data/lain/kantor/a.timbang', around({ names }))).toBeUndefined()
    },
  )

  test.each([
    ['nfs4', 'network'],
    ['cifs', 'network'],
    ['fuse.sshfs', 'network'],
    ['fuse.rclone', 'cloud'],
    ['ext4', undefined],
  ])('by the kind of its mount: %s', (type, risk) => {
    const mounts = () => [mount('/', 'ext4'), mount('/srv/bagian\\040umum', type)].join('\n')
    expect(riskOf('/srv/bagian umum/kantor.timbang', around({ mounts }))).toBe(risk)
    expect(riskOf('/srv/lain/kantor.timbang', around({ mounts }))).toBeUndefined()
  })

  test('on a drive that was plugged in', () => {
    const mounts = () => [mount('/', 'ext4'), mount('/run/media/ani/KINGSTON', 'vfat')].join('\n')
    expect(riskOf('/run/media/ani/KINGSTON/kantor.timbang', around({ mounts }))).toBe('removable')
    expect(riskOf('/Volumes/KINGSTON/kantor.timbang', around({ platform: 'darwin' }))).toBe('removable')
    expect(riskOf('/Users/ani/kantor.timbang', around({ platform: 'darwin' }))).toBeUndefined()
  })

  test('on a share of Windows, by its path or behind a letter', () => {
    const share = { platform: 'win32', realPath: () => String.raw`\\server\bersama` } as const
    expect(riskOf('Z:/kantor.timbang', around(share))).toBe('network')
    const disk = { platform: 'win32', realPath: () => String.raw`\\?\C:\Users\ani` } as const
    expect(riskOf('C:/Users/ani/kantor.timbang', around(disk))).toBeUndefined()
  })
})
