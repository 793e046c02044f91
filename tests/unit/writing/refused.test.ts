import { describe, expect, it } from 'vitest'
import { type Refused, refusedNow, stillRefused } from '@/admin/writing/refused'

const nothing: Refused = new Map()
const slug = { value: 'bins', valid: false, errorMessage: 'Another page has this address.' }
const refused = refusedNow({ title: { value: 'Bins', valid: true }, slug }, { slug })

describe('what a save was refused for', () => {
  it('is what has turned wrong, with the server’s words', () => {
    expect([...refused]).toEqual([['slug', { message: 'Another page has this address.', value: 'bins' }]])
    expect(stillRefused(nothing, { slug })).toBe(nothing)
  })

  it('is nothing that is typed just as the answer comes, or that an answer of the form finds wrong', () => {
    expect(refusedNow({ slug: { ...slug, value: '' } }, { slug }).size).toBe(0)
    expect(refusedNow({ slug: { ...slug, errorPaths: ['slug'] } }, { slug }).size).toBe(0)
  })

  it('is a field that the form did not have, too', () => {
    const added = { slug: { value: null, valid: false, errorMessage: 'Say where.' } }
    expect([...refusedNow(added, {}).keys()]).toEqual(['slug'])
  })

  it('stands when an answer of the form, that knows nothing of it, takes its message away', () => {
    const answered = { title: { value: 'Bins are late', valid: true }, slug: { value: 'bins', valid: true } }
    expect(stillRefused(refused, answered)).toBe(refused)
  })

  it('is over once its value is another', () => {
    expect(stillRefused(refused, { slug: { value: 'bins-late', valid: true } }).size).toBe(0)
    const story = { root: { children: [{ text: 'a' }] } }
    const ofStory: Refused = new Map([['body', { value: story }]])
    expect(stillRefused(ofStory, { body: { value: structuredClone(story), valid: true } })).toBe(ofStory)
  })

  it('is left to the form once its own rules find it wrong: they say when it is right', () => {
    const judged = { slug: { ...slug, errorPaths: ['slug'] } }
    expect(stillRefused(refused, judged).size).toBe(0)
  })
})
