import { describe, expect, it } from 'vitest'
import { dateTime } from '@/fields/fields'
import { isWebAddress, webLink } from '@/fields/link-fields'
import { containsHtml } from '@/words/html-tags'

describe('HTML in plain text', () => {
  it.each([
    '<b>Bins</b>',
    'Bins <br> late',
    'Bins <br/> late',
    '<script>alert(1)</script>',
    '<SCRIPT SRC=//example.org>',
    'Text </p>',
    '<a href="https://example.org">here</a>',
    '<img src=x onerror=alert(1)>',
    '<h1\nclass="x">Bins</h1>',
    '<my-element>',
    '<!-- a comment -->',
    '<!doctype html>',
  ])('is seen in “%s”', (text) => expect(containsHtml(text)).toBe(true))

  it.each([
    'Bins are late',
    'Fewer than 5 < 10 > 3',
    'a < b and c > d',
    'I <3 this park',
    '1<2',
    'Under £5 <-> over £5',
    'AT&amp;T',
    '“Quoted” & ‘quoted’',
    '->',
    '',
  ])('is not seen in “%s”', (text) => expect(containsHtml(text)).toBe(false))

  it.each([[undefined], [null], [3], [{}], [['<b>']]])('is not looked for in %s', (value) => {
    expect(containsHtml(value)).toBe(false)
  })
})

describe('the address of another site', () => {
  it.each([
    { value: 'https://example.org', web: true },
    { value: 'http://example.org/a?b=c#d', web: true },
    { value: 'example.org', web: false },
    { value: '/news', web: false },
    { value: '//example.org', web: false },
    { value: 'javascript:alert(1)', web: false },
    { value: 'data:text/html,x', web: false },
    { value: 'mailto:a@example.org', web: false },
    { value: 'ftp://example.org', web: false },
    { value: '', web: false },
  ])('“$value”: $web', ({ value, web }) => expect(isWebAddress(value)).toBe(web))

  const check = webLink('url').validate as (value: unknown, context: unknown) => unknown
  it('is refused with what to enter instead', () => {
    const context = { req: { t: (key: string) => key, payload: { config: {} } } }
    expect(check('survey', context)).toBe('Enter a full address that starts with https:// or http://.')
    expect(check('https://example.org', context)).toBe(true)
  })
})

describe('a moment that must come after another', () => {
  const field = dateTime('endsAt', { after: { field: 'startsAt', label: 'Starts' } })
  const check = (value: unknown, startsAt: unknown) =>
    (field.validate as (value: unknown, context: unknown) => unknown)(value, {
      siblingData: { startsAt },
      req: { t: (key: string) => key },
    })
  const start = '2026-05-01T10:00:00.000Z'

  it.each([
    { what: 'earlier', value: '2026-05-01T09:59:59.999Z', startsAt: start, says: 'This must be later than “Starts”.' },
    { what: 'the same', value: start, startsAt: start, says: 'This must be later than “Starts”.' },
    { what: 'later', value: '2026-05-01T10:00:00.001Z', startsAt: start, says: true },
    { what: 'later, in another zone', value: '2026-05-01T09:00:00.000-02:00', startsAt: start, says: true },
    { what: 'empty', value: null, startsAt: start, says: true },
    { what: 'alone', value: start, startsAt: null, says: true },
  ])('$what: $says', ({ value, startsAt, says }) => expect(check(value, startsAt)).toBe(says))
})
