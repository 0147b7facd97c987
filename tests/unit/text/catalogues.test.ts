import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

import { catalogue, isTextKey } from '#shared/text/catalogue.ts'
import { sentencesOf } from '#shared/text/pair.ts'

type Tree = { readonly [key: string]: string | Tree }

function flatten(tree: Tree, prefix = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[prefix + key, value] as [string, string]]
      : flatten(value, `${prefix}${key}.`),
  )
}

const indonesian = new Map(flatten(sentencesOf(catalogue, 0)))
const english = new Map(flatten(sentencesOf(catalogue, 1)))
const placeholders = (text: string) =>
  [...text.matchAll(/\{\{\s*(\w+)/g)].map((match) => match[1]!).toSorted()
// i18next plural forms: English has two where Indonesian has one
const stem = (key: string) => key.replace(/_(one|other|zero)$/, '')

describe('the two catalogues', () => {
  test('have the same keys', () => {
    const of = (texts: Map<string, string>) => [...new Set([...texts.keys()].map(stem))].toSorted()
    expect(of(english)).toEqual(of(indonesian))
  })

  test('have no empty text, and use the same parameters under each key', () => {
    const wrong = [...indonesian].filter(([key, text]) => {
      const other = english.get(key)
      return (
        text.trim() === '' ||
        (other !== undefined && placeholders(text).join() !== placeholders(other).join())
      )
    })
    expect(wrong).toEqual([])
  })

  test('know every message that a schema names, which no compiler checks', () => {
    const missing = sources().flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/['"`](error\.[\w.]*\w)['"`]/g)]
        .map((match) => match[1]!)
        .filter((key) => !isTextKey(key))
        .map((key) => `${path.relative(root, file)}: ${key}`),
    )
    expect(missing).toEqual([])
  })
})

const root = path.resolve(import.meta.dirname, '../../..')

function sources(): string[] {
  return ['shared', 'electron', 'renderer'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => path.join(root, folder, name)),
  )
}
