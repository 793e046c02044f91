import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { contentTypes } from '@collections/definitions'
import { expect, it } from 'vitest'

/** Registries, where each type is a line; the sample council; words of the language; a part of the sitemap. */
const named = [
  'src/feeds/build-sitemap.ts',
  'collections/collections.ts',
  'collections/for-readers.ts',
  'src/sample/',
  'src/search/index/word-forms.ts',
]

const files = ['src', 'collections'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('payload-types.ts'))
    .map((name) => path.join(folder, name).replaceAll('\\', '/')),
)

/** A type that is compared, asked for or listed by its name. */
const byName = (slug: string) =>
  new RegExp(`(?:[=!]==|\\bcase|\\b(?:collection|relationTo|slug|type):|\\[|,) *'${slug}'`)

it.each([...contentTypes])('nothing outside its folder knows “%s” by name', (slug) => {
  const asks = byName(slug)
  // One type may name another in its own folder: news is about consultations.
  const others = files.filter((file) => !contentTypes.some((type) => file.startsWith(`collections/${type}/`)))
  const found = others
    .filter((file) => !named.some((one) => file.startsWith(one)))
    .flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .flatMap((line) => (asks.test(line) ? [`${file}: ${line.trim()}`] : [])),
    )
  expect(found).toEqual([])
})
