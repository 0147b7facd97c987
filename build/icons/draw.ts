import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { chromium } from 'playwright-core'
import { installedBrowser, sandboxFlags } from '#electron/window/installed-browser.ts'
import { inRoot } from '../launch/folders.mjs'

// npm run icons: the program's icon in the sizes and containers that Windows, Linux and macOS ask for, from the two drawings
// beside this script: the small one has fewer and thicker strokes.
const folder = import.meta.dirname
const drawing = (size: number) => (size <= 32 ? 'icon-small.svg' : 'icon.svg')
const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024]

async function drawAll(): Promise<Map<number, Buffer>> {
  const browser = await chromium.launch({
    executablePath: installedBrowser() ?? 'chromium',
    args: sandboxFlags(),
  })
  const page = await browser.newPage()
  const drawn = new Map<number, Buffer>()
  for (const size of sizes) {
    const svg = readFileSync(path.join(folder, drawing(size)), 'utf8')
    await page.setViewportSize({ width: size, height: size })
    await page.setContent(`<style>*{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`)
    drawn.set(size, await page.screenshot({ omitBackground: true }))
  }
  await browser.close()
  return drawn
}

/** Windows: a directory of 16 bytes an image, then the images themselves. */
function icoOf(drawn: ReadonlyMap<number, Buffer>): Buffer {
  const images = [16, 24, 32, 48, 64, 128, 256].map((size) => ({ size, png: drawn.get(size)! }))
  const head = Buffer.alloc(6 + 16 * images.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(images.length, 4)
  let offset = head.length
  for (const [index, { size, png }] of images.entries()) {
    const at = 6 + 16 * index
    // 256 is written as 0
    head.writeUInt8(size % 256, at)
    head.writeUInt8(size % 256, at + 1)
    head.writeUInt16LE(1, at + 4)
    head.writeUInt16LE(32, at + 6)
    head.writeUInt32LE(png.length, at + 8)
    head.writeUInt32LE(offset, at + 12)
    offset += png.length
  }
  return Buffer.concat([head, ...images.map(({ png }) => png)])
}

/** macOS: each image behind the four letters of its size and its length. */
const icnsKinds = {
  icp4: 16,
  icp5: 32,
  ic07: 128,
  ic08: 256,
  ic09: 512,
  ic10: 1024,
  ic11: 32,
  ic12: 64,
  ic13: 256,
}
function icnsOf(drawn: ReadonlyMap<number, Buffer>): Buffer {
  const block = (kind: string, content: Buffer) => {
    const head = Buffer.alloc(8)
    head.write(kind, 'latin1')
    head.writeUInt32BE(content.length + 8, 4)
    return Buffer.concat([head, content])
  }
  return block(
    'icns',
    Buffer.concat(Object.entries(icnsKinds).map(([kind, size]) => block(kind, drawn.get(size)!))),
  )
}

const drawn = await drawAll()
for (const size of [16, 32, 48, 64, 128, 256, 512])
  writeFileSync(path.join(folder, `${size}x${size}.png`), drawn.get(size)!)
writeFileSync(path.join(folder, 'icon.ico'), icoOf(drawn))
writeFileSync(path.join(folder, 'icon.icns'), icnsOf(drawn))
writeFileSync(inRoot('renderer/public/icon.png'), drawn.get(256)!)
