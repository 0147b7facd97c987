import { spellingOf } from './spelling.ts'

const stopWords = new Set(
  [
    'DAN',
    'YANG',
    'DI',
    'KE',
    'DARI',
    'UNTUK',
    'PADA',
    'DENGAN',
    'OLEH',
    'ATAU',
    'DALAM',
    'SERTA',
    'PARA',
    'SECARA',
    'TELAH',
  ].concat([
    'SUDAH',
    'AKAN',
    'THE',
    'AND',
    'OF',
    'FOR',
    'TO',
    'JUMLAH',
    'PERSENTASE',
    'TEPAT',
    'WAKTU',
    'SESUAI',
    'TINGKAT',
  ]),
)
/** Words by their stem, so that `melayani`, `pelayanan` and `dilayani` are one. */
export function stemsOf(text: string): Set<string> {
  return new Set(
    spellingOf(text)
      .split(' ')
      .filter((word) => word.length > 2 && !stopWords.has(word) && !/^\d+$/.test(word))
      .map(stemOf),
  )
}

const prefixes = /^(?:MENG|MENY|MEN|MEM|ME|PENG|PENY|PEN|PEM|PE|PER|BER|TER|DI|SE)(?=\w{3})/
const suffixes = /(?<=\w{3})(?:NYA|KAN|AN|I)$/
/** `tanggapan` and `menanggapi`: the prefix takes these letters away. */
const lost = /^[KPST](?=[AEIOU])/

function stemOf(word: string): string {
  return word.replace(suffixes, '').replace(prefixes, '').replace(lost, '')
}
