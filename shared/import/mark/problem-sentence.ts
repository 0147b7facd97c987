import { isTextKey } from '../../text/catalogue.ts'
import { say, type Texts } from '../../text/translate.ts'
import type { Problem } from '../preview.ts'

/** What is wrong in a row as one sentence, with the field that it is about before it. */
export function problemSentence({ column, key, params = {} }: Problem, texts: Texts): string {
  const sentence = say(texts, { key, params })
  const name =
    column === undefined
      ? undefined
      : [`data.field.${column}`, `field.${column}`, `coreValue.${column}`].find(isTextKey)
  return name === undefined ? sentence : `${texts.t(name)}: ${sentence}`
}
