import { spawnSync } from 'node:child_process'

const needed = ['chromium', 'fonts-liberation', 'fonts-noto-core', 'poppler-utils', 'libreoffice-calc']

/** What the browser and document tests need, installed quietly where that is possible: on Debian, as root. */
export function installDebianPackages(): void {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return
  const query = spawnSync('dpkg-query', ['-W', '-f=${Package} ${db:Status-Status}\n', ...needed], {
    encoding: 'utf8',
  })
  if (query.error) return
  const installed = new Set(query.stdout.split('\n'))
  const missing = needed.filter((name) => !installed.has(`${name} installed`))
  if (missing.length === 0) return
  console.log(`installing ${missing.join(', ')}`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync('apt-get', ['update', '-qq'], { env, stdio: 'ignore' })
  const install = ['install', '-y', '-qq', '--no-install-recommends', ...missing]
  const { status, stderr } = spawnSync('apt-get', install, { env, encoding: 'utf8' })
  if (status !== 0) console.error(`these packages could not be installed:\n${stderr.trimEnd()}`)
}
