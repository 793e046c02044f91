import { newsletterSections } from '@collections/newsletters/sections'
import type { Block } from 'payload'
import { expect, it } from 'vitest'
import { articleBlocks } from '@/rich-text/blocks'
import { requiredOfBlocks } from '@/writing/checklist/blocks'
import { requiredOfSections } from '@/writing/checklist/sections'

const requiredIn = (fields: Block['fields']): string[] =>
  fields
    .flatMap((field) =>
      field.type === 'row'
        ? requiredIn(field.fields)
        : 'name' in field && 'required' in field && field.required
          ? [field.name]
          : [],
    )
    .sort()

it.each([
  ['block', articleBlocks, requiredOfBlocks],
  ['section of an issue', newsletterSections, requiredOfSections],
])('the checklist asks for every required field of every %s', (_, blocks, rows) => {
  const required = blocks.map(({ slug, fields }) => [slug, requiredIn(fields)])
  const asked = Object.entries(rows).map(([slug, { parts }]) => [slug, Object.keys(parts).sort()])
  expect(Object.fromEntries(asked)).toEqual(Object.fromEntries(required))
})
