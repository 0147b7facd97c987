/** One page of what was set. */
export interface PagePicture {
  readonly svg: string
  readonly page: number
  readonly pages: number
}

interface Shown {
  readonly page: number
  readonly pages: number
  /** Words of ours, so that nobody takes the picture for the paper. */
  readonly across: string
}

/** The opening of what Typst draws: all pages below each other, of one size. */
const opening =
  /^<svg class="typst-doc" viewBox="0 0 ([\d.]+) ([\d.]+)" width="[\d.]+pt" height="[\d.]+pt"([^>]*)>/
/** Each page begins with its white ground; all of them lie on the first page, so only that of the shown page may stay. */
const ground = /\n {4}<path class="typst-shape" fill="#ffffff"[^>]*\/>/
/** The letters follow on the last page. */
const letters = '\n    <defs'

/** One page out of all of them. */
export function pictureOf(svg: string, { page, pages, across }: Shown): PagePicture {
  const [head, wide, all, names] = opening.exec(svg) ?? []
  const lettersAt = svg.indexOf(letters)
  const drawn = svg
    .slice(head?.length ?? 0, lettersAt)
    .split(ground)
    .slice(1)
  const shown = drawn[page - 1]
  if (head === undefined || lettersAt < 0 || drawn.length !== pages || shown === undefined)
    throw new Error(`no picture of ${pages} pages: ${svg.slice(0, 120)}`)
  const [width, height] = [Number(wide), Number(all) / pages]
  const top = height * (page - 1)
  return {
    page,
    pages,
    svg: [
      `<svg class="typst-doc" viewBox="0 ${top} ${width} ${height}" width="${width}pt" height="${height}pt"${names}>`,
      `<rect x="0" y="${top}" width="${width}" height="${height}" fill="#ffffff"/>`,
      shown,
      svg.slice(lettersAt).replace(/<\/svg>\s*$/, ''),
      wordsAcross(across, { width, height, top }),
      '</svg>',
    ].join(''),
  }
}

/** Grey and wide, from corner to corner. */
function wordsAcross(
  words: string,
  { width, height, top }: { readonly width: number; readonly height: number; readonly top: number },
): string {
  const turn = (-Math.atan2(height, width) * 180) / Math.PI
  const place = `translate(${width / 2} ${top + height / 2}) rotate(${turn.toFixed(2)})`
  const size = Math.round(Math.hypot(width, height) / 9)
  return `<text transform="${place}" text-anchor="middle" dominant-baseline="central" font-family="sans-serif" font-size="${size}" font-weight="700" letter-spacing="${Math.round(size / 8)}" fill="#7a7a7a" fill-opacity="0.16">${words}</text>`
}
