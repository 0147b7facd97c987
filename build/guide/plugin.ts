import type { Plugin } from 'vite'
import { readGuide } from './read-guide.ts'

/** Lets the page import a guide of docs/ as its chapters; pictures become files of the page. */
export function guidePlugin(): Plugin {
  return {
    name: 'guide',
    transform(text, id) {
      if (!/\/docs\/[\w-]+\.md$/.test(id)) return undefined
      const chapters = readGuide(text)
      const pictures = chapters.flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.kind === 'image' ? [block.src] : [])),
      )
      const imports = pictures.map((src, at) => `import picture${at} from ${JSON.stringify(`./${src}`)}`)
      const words = pictures.reduce(
        (json, src, at) => json.replaceAll(`"src":${JSON.stringify(src)}`, `"src":picture${at}`),
        JSON.stringify(chapters),
      )
      const code = [...imports, `export const chapters = ${words}`].join('\n')
      return { code, map: null, moduleType: 'js' }
    },
  }
}
