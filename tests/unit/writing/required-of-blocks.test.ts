import { expect, it } from 'vitest'
import { articleBlocks } from '@/rich-text/blocks'
import { requiredOfBlocks } from '@/writing/checklist/blocks'

it('the checklist asks for every required field of every block', () => {
  const required = articleBlocks.map(({ slug, fields }) => [
    slug,
    fields.flatMap((field) => ('required' in field && field.required && 'name' in field ? [field.name] : [])).sort(),
  ])
  const asked = Object.entries(requiredOfBlocks).map(([slug, { parts }]) => [slug, Object.keys(parts).sort()])
  expect(Object.fromEntries(asked)).toEqual(Object.fromEntries(required))
})
