import { describe, expect, it } from 'vitest'
import { contactLines } from '@/mail/contact-lines'
import { htmlOf, type Message, textOf } from '@/mail/message'
import type { Part } from '@/mail/parts'

const brand = {
  council: 'Merrowby & District',
  colour: '#1d4e5f',
  onColour: '#ffffff',
  accent: '#f2b632',
  address: 'https://news.example.org',
}
const picture = { address: 'https://news.example.org/share-image/media/a.jpg', width: 132, height: 88, alt: '' }

const message = (parts: Part[], more: Partial<Message> = {}): Message => ({
  subject: 'Bins "and" boxes',
  heading: 'Bins & <boxes>',
  parts,
  why: 'You follow this.',
  ways: [{ words: 'Stop these', address: 'https://news.example.org/unsubscribe/x' }],
  ...more,
})

const both = (parts: Part[], more: Partial<Message> = {}) => {
  const made = message(parts, more)
  return { html: htmlOf(made, brand), text: textOf(made, brand) }
}

describe('a message', () => {
  it('says the same in both forms, and lets no words become markup', () => {
    const { html, text } = both([{ paragraph: 'Five < six' }, { quote: 'One\nTwo' }])
    expect(html).toContain('Bins &amp; &lt;boxes&gt;</h1>')
    expect(html).toContain('Five &lt; six')
    expect(html).toContain('One<br>Two')
    expect(text).toContain('Five < six\n\n> One\n> Two')
    expect(text).toContain('Stop these:\nhttps://news.example.org/unsubscribe/x')
    expect(html).toContain('<title>Bins &quot;and&quot; boxes</title>')
  })

  it('shows rich text with styles on each element, and its links written out in words', () => {
    const richText =
      '<p dir="auto">Ask <a class="told" href="https://example.org/a?b=1&amp;c=2">us</a> &amp; them.</p><ul><li dir="auto">One</li><li dir="auto">Two<br>lines</li></ul><p dir="auto"><a href="https://example.org">https://example.org</a></p>'
    const { html, text } = both([{ richText }])
    expect(html).toContain('<a class="link" style="color:#1d4e5f" href="https://example.org/a?b=1&amp;c=2">us</a>')
    expect(html.match(/<(?:p|ul|li)(?! [^>]*style=)[ >]/g)).toBeNull()
    expect(text).toContain(
      'Ask us (https://example.org/a?b=1&c=2) & them.\n\n- One\n- Two\nlines\n\nhttps://example.org',
    )
  })

  it('has titles one below another: those of things stand below the heading of their part', () => {
    const item = { title: 'Caddies', address: 'https://news.example.org/a', summary: 'They come.', picture }
    const { html } = both([{ item }, { heading: 'More' }, { item }])
    expect([...html.matchAll(/<(h\d)/g)].map(([, tag]) => tag)).toEqual(['h1', 'h2', 'h2', 'h3'])
    expect(html.match(/<img [^>]*width="132" height="88" alt=""/g)).toHaveLength(2)
  })

  it('names a person’s number, address and page as one reaches them', () => {
    const lines = contactLines({
      team: 'Waste',
      phone: '01632 960 131',
      email: 'a@example.org',
      website: 'https://www.example.org/bins/',
    })
    const { html, text } = both([{ contacts: [{ name: 'Joseph', lines }] }])
    expect(html).toContain('href="tel:01632960131"')
    expect(html).toContain('href="mailto:a@example.org"')
    expect(html).toContain('href="https://www.example.org/bins/" style="color:#1d4e5f">example.org/bins</a>')
    expect(text).toContain('Joseph\nWaste\n01632 960 131\na@example.org\nhttps://www.example.org/bins/')
  })

  it('stands on the council’s colour with what it is an issue of, and says where else it can be read', () => {
    const onSite = { words: 'Read this on our site', address: 'https://news.example.org/newsletters/a' }
    const { html, text } = both([{ paragraph: 'All of it.' }], { banner: 'Merrowby News · 27 November 2026', onSite })
    expect(html).toMatch(/<td class="plate"[^>]*bgcolor="#1d4e5f"[^>]*>.*Merrowby &amp; District.*Merrowby News/)
    expect(text).toMatch(/^Merrowby News · 27 November 2026\n\nBins & <boxes>\n\nRead this on our site: https:/)
  })

  it('keeps the lines of what it says', () => {
    const item = { title: 'Caddies', address: 'https://news.example.org/a', summary: 'It is 12.\n\nThey come.' }
    const { html, text } = both([{ paragraph: 'Do not drink it.\n\nHelp: 01632 960 111\n' }, { item }])
    expect(html).toContain('Do not drink it.<br><br>Help: 01632 960 111</p>')
    expect(html).toContain('It is 12.<br><br>They come.</p>')
    expect(text).toContain('Do not drink it.\n\nHelp')
  })

  it.each([
    ['ar', 'rtl', 'right'],
    ['ur', 'rtl', 'right'],
    ['cy', 'ltr', 'left'],
    ['pl', 'ltr', 'left'],
  ])(
    'about something in another language is marked with it, and what the site says itself with its own: %s',
    (language, direction, start) => {
      const parts: Part[] = [
        { paragraph: 'We sent you this earlier.', isOurs: true },
        { quote: 'Its words.' },
        { button: { words: 'Read it in full', address: 'https://news.example.org/a' } },
      ]
      const { html } = both(parts, { language, kind: 'Correction' })
      expect(html).toContain('<html lang="en-GB">')
      expect(html).toContain(`<td align="${start}" lang="${language}" dir="${direction}"`)
      for (const ours of ['Correction', 'We sent you this earlier.'])
        expect(html).toMatch(new RegExp(`<p[^>]* lang="en-GB" dir="ltr"[^>]*>${ours}`))
      expect(html).toMatch(/<table[^>]* lang="en-GB" dir="ltr"[^>]*><tr><td[^>]*><a[^>]*>Read it in full/)
      expect(html).toContain(`border-${start}:4px solid #1d4e5f`)
      expect(html).not.toMatch(/<h1[^>]* lang=/)
    },
  )

  it('says nothing of languages where there is but one', () => {
    const { html } = both([{ paragraph: 'Ours.', isOurs: true }])
    expect(html.match(/ lang=/g)).toHaveLength(2)
    expect(html).not.toContain(' dir=')
  })

  it('is no wider than a telephone with a word that has no end, and has no hole where a picture is blocked', () => {
    const { html } = both([{ picture: { ...picture, width: 600, height: 600, alt: 'The new hall' } }])
    expect(html).toContain('word-break:break-word')
    expect(html.match(/<img [^>]*>/)?.[0]).not.toContain('height="')
  })
})
