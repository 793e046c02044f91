import { describe, expect, it } from 'vitest'
import { newReference } from '@/mail/reference'
import { mostInOneLink, referenceIn, referencesIn, tokenFor, unsubscribePath } from '@/subscriptions/links'

const secret = 'a secret for tests only'

describe('the token of a link in a mail', () => {
  it('is 26 small letters and digits, and the same each time', () => {
    const token = tokenFor(secret, 'manage', newReference())
    expect(token).toMatch(/^[a-z2-7]{26}$/)
    expect(tokenFor(secret, 'manage', token.slice(0, 13))).toBe(token)
  })

  it('finds its row, for its purpose alone', () => {
    const reference = newReference()
    const token = tokenFor(secret, 'unsubscribe', reference)
    expect(referenceIn(secret, 'unsubscribe', token)).toBe(reference)
    for (const other of ['confirm', 'manage'] as const) expect(referenceIn(secret, other, token)).toBeUndefined()
    expect(referenceIn('another secret', 'unsubscribe', token)).toBeUndefined()
  })

  it('is none with a letter changed, nor what only looks like one', () => {
    const token = tokenFor(secret, 'confirm', newReference())
    for (const at of [0, 12, 13, 25]) {
      const other = token[at] === 'a' ? 'b' : 'a'
      expect(referenceIn(secret, 'confirm', token.slice(0, at) + other + token.slice(at + 1))).toBeUndefined()
    }
    for (const text of ['', 'a', token.toUpperCase(), `${token}a`, `${token}\n`, 'é'.repeat(26)])
      expect(referenceIn(secret, 'confirm', text)).toBeUndefined()
  })

  it('finds several rows, and none of them alone or in another order', () => {
    const references = Array.from({ length: 41 }, newReference)
    for (const count of [2, 3, 41]) {
      const some = references.slice(0, count)
      const token = unsubscribePath(secret, ...some).split('/')[2] as string
      expect(referencesIn(secret, 'unsubscribe', token)).toEqual(some)
      expect(referenceIn(secret, 'unsubscribe', token)).toBeUndefined()
      expect(referencesIn(secret, 'unsubscribe', token.slice(13))).toEqual([])
      const turned = `${some.toReversed().join('')}${token.slice(-13)}`
      expect(referencesIn(secret, 'unsubscribe', turned)).toEqual([])
    }
    expect(references).toHaveLength(mostInOneLink)
    const more = unsubscribePath(secret, ...references, newReference()).split('/')[2] as string
    expect(referencesIn(secret, 'unsubscribe', more)).toEqual([])
  })

  it('comes of chance', () => expect(new Set(Array.from({ length: 1000 }, newReference)).size).toBe(1000))
})
