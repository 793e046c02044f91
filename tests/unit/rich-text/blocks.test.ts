import { describe, expect, it } from 'vitest'
import type { Contact } from '@/payload-types'
import { richTextToHtml } from '@/rich-text/to-html'
import * as n from './nodes'

const html = (...nodes: Parameters<typeof n.richText>) => richTextToHtml(n.richText(...nodes))

const desk: Contact = {
  id: 'contact-1',
  name: 'Press desk',
  team: 'Communications',
  email: 'press@example.gov.uk',
  phone: '+44 (0)20 7946 0000 ext 12',
  hours: 'Monday to Friday\n9am to 5pm',
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
}

const script = '<script>alert("1")</script>'

describe('blocks', () => {
  it('quote', () => {
    expect(html(n.block('quote', { quote: 'We did it.\n\nTogether.', name: 'Jo Day', role: 'Leader' }))).toBe(
      '<figure class="quote"><blockquote dir="auto"><p dir="auto">We did it.</p><p dir="auto">Together.</p></blockquote>' +
        '<figcaption dir="auto"><span class="quote__name">Jo Day</span><span class="quote__comma">, </span>Leader</figcaption></figure>',
    )
    expect(html(n.block('quote', { quote: 'a', name: 'Jo' }))).toContain('>Jo</span></figcaption>')
  })

  it('a longer quote is text, after who said it', () => {
    const long = 'One more word. '.repeat(9).trim()
    const short = long.slice(0, 120)
    expect(html(n.block('quote', { quote: short, name: 'Jo' }))).toContain('<figure class="quote"><blockquote')
    expect(html(n.block('quote', { quote: long, name: 'Jo Day', role: 'Leader' }))).toBe(
      '<figure class="quote quote--long"><figcaption dir="auto"><span class="quote__name">Jo Day</span><span class="quote__comma">, </span>Leader</figcaption>' +
        `<blockquote dir="auto"><p dir="auto">${long}</p></blockquote></figure>`,
    )
  })

  it('photo gallery: each picture with its words, leading to the whole of it', () => {
    const second = { ...n.bridge, id: 'media-2', alt: 'A path', caption: null, credit: null, sizes: {}, url: '/b.jpg' }
    const gallery = html(n.block('photo-gallery', { title: 'The works', images: [n.bridge, 'hidden', second] }))
    expect(gallery).toMatch(/^<div class="gallery"><p class="gallery__title" dir="auto">The works<\/p><ul><li>/)
    expect(gallery.match(/<li>/g)).toHaveLength(2)
    expect(gallery).toContain('<a href="/api/media/file/bridge-1600x1067.webp"><img src')
    expect(gallery).toContain('alt="The new bridge at dusk"')
    expect(gallery).toContain('<span class="credit">Credit: A. Photographer</span>')
    expect(gallery).toContain('<a href="/b.jpg"><img src="/b.jpg" alt="A path"')
  })

  it('picture beside text', () => {
    const fields = { image: n.bridge, text: 'One.\n\nTwo.', side: 'end' }
    expect(html(n.block('picture-beside-text', fields))).toMatch(
      /^<div class="beside beside--end"><figure class="image"><img .* alt="The new bridge at dusk".*<\/figure><div><p dir="auto">One.<\/p><p dir="auto">Two.<\/p><\/div><\/div>$/,
    )
    expect(html(n.block('picture-beside-text', { ...fields, image: 'hidden' }))).toBe(
      '<p dir="auto">One.</p><p dir="auto">Two.</p>',
    )
  })

  it('figures', () => {
    const all = [
      { figure: '81%', words: 'were for it' },
      { figure: '', words: 'nothing' },
    ]
    expect(html(n.block('figures', { figures: all }))).toBe(
      '<ul class="figures"><li dir="auto"><strong>81%</strong> <span>were for it</span></li></ul>',
    )
  })

  it('key points', () => {
    expect(html(n.block('key-points', { points: [{ text: 'One' }, { text: 'Two' }] }))).toBe(
      '<div class="key-points"><h2>Key points</h2><ul><li dir="auto">One</li><li dir="auto">Two</li></ul></div>',
    )
  })

  it('document to download', () => {
    expect(html(n.block('document-download', { document: n.plan }))).toBe(
      '<div class="document"><span class="document__type" aria-hidden="true">PDF</span><div>' +
        '<p dir="auto"><a href="/api/documents/file/plan.pdf">Local plan <span class="file-details">(PDF, 216 KB)</span></a></p></div></div>',
    )
  })

  it('call to action', () => {
    expect(html(n.block('call-to-action', { label: 'Book', url: 'https://book.example' }))).toBe(
      '<p dir="auto"><a class="button" href="https://book.example">Book</a></p>',
    )
    expect(html(n.block('call-to-action', { label: 'Book', url: 'javascript:alert(1)' }))).toBe(
      '<p dir="auto">Book</p>',
    )
  })

  it('contact', () => {
    expect(html(n.block('contact', { contact: desk }))).toBe(
      '<div class="contact"><p class="contact-name" dir="auto"><strong>Press desk</strong></p>' +
        '<p dir="auto">Communications</p>' +
        '<p class="contact-phone"><span class="visually-hidden">Telephone: </span>' +
        '<a href="tel:+442079460000">+44 (0)20 7946 0000</a> ext 12</p>' +
        '<p><span class="visually-hidden">Email: </span><a href="mailto:press@example.gov.uk">press<wbr>@example.gov.uk</a></p>' +
        '<div class="contact-hours"><p dir="auto">Monday to Friday<br>9am to 5pm</p></div></div>',
    )
  })

  it('video with its transcript', () => {
    expect(html(n.block('video', { title: 'The plan', url: 'https://v.example/1', transcript: 'A\n\nB' }))).toBe(
      '<div class="video"><p dir="auto"><a href="https://v.example/1">Watch: The plan</a> <span class="video__site">on v.example</span></p>' +
        '<details><summary>Transcript<span class="visually-hidden"> of The plan</span></summary>' +
        '<p dir="auto">A</p><p dir="auto">B</p></details></div>',
    )
  })

  it('video with a picture, and nothing that its site would hear of', () => {
    const watched = html(
      n.block('video', { title: 'The plan', url: 'https://v.example/1', image: n.bridge, transcript: 'A' }),
    )
    expect(watched).toMatch(
      /^<div class="video"><p dir="auto"><a href="https:\/\/v.example\/1"><span class="video__picture"><img .* alt="" .*><\/span>Watch: The plan<\/a>/,
    )
    expect(watched).not.toMatch(/<(?:iframe|script|video|embed|object)/)
    expect([...watched.matchAll(/src="([^"]*)"/g)].map(([, src]) => src)).toEqual([
      '/api/media/file/bridge-960x640.webp',
    ])
  })

  it.each([
    ['quote', {}],
    ['photo-gallery', { images: ['media-1', null] }],
    ['photo-gallery', { images: null }],
    ['picture-beside-text', { image: null }],
    ['figures', { figures: null }],
    ['key-points', { points: null }],
    ['document-download', { document: 'document-1' }],
    ['call-to-action', {}],
    ['contact', { contact: null }],
  ])('%s without its content is nothing', (type, fields) => {
    expect(html(n.paragraph('a'), n.block(type, fields))).toBe('<p dir="auto">a</p>')
  })
})

describe('a script in any field is text', () => {
  it.each([
    ['text', n.paragraph(script)],
    ['heading', n.heading('h2', script)],
    ['tag of a heading', { ...n.heading(script, 'a') }],
    ['list', n.list('bullet', n.item(script))],
    ['list kind', { ...n.list('bullet', n.item('a')), tag: script, start: script }],
    ['link text', n.paragraph(n.link('/a', script))],
    ['link address', n.paragraph(n.link(`/a"${script}`, 'a'))],
    ['table', n.table(n.row({ ...n.cell(0, script), colSpan: script, backgroundColor: script }))],
    ['picture', n.picture({ ...n.bridge, alt: script, caption: script, credit: script })],
    ['picture file', n.picture({ ...n.bridge, sizes: {}, url: script, width: script, height: script })],
    ['quote', n.block('quote', { quote: script, name: script, role: script })],
    ['key points', n.block('key-points', { points: [{ text: script }] })],
    [
      'document',
      n.block('document-download', { document: { ...n.plan, title: script, description: script, filename: script } }),
    ],
    ['call to action', n.block('call-to-action', { label: script, url: `https://a.example/"${script}` })],
    [
      'contact',
      n.block('contact', {
        contact: { ...desk, name: script, team: script, email: script, phone: script, hours: script },
      }),
    ],
    ['video', n.block('video', { title: script, url: 'https://v.example', transcript: script })],
    [
      'video with a picture',
      n.block('video', {
        title: script,
        url: `https://v.example/"${script}`,
        image: { ...n.bridge, alt: script },
        transcript: script,
      }),
    ],
    [
      'gallery',
      n.block('photo-gallery', {
        title: script,
        images: [{ ...n.bridge, alt: script, caption: script, credit: script }],
      }),
    ],
    [
      'gallery file',
      n.block('photo-gallery', { images: [{ ...n.bridge, sizes: {}, url: script, width: script, height: script }] }),
    ],
    ['picture beside text', n.block('picture-beside-text', { image: n.bridge, text: script, side: script })],
    ['figures', n.block('figures', { figures: [{ figure: script, words: script }] })],
    ['unknown node', n.node('x', {}, script)],
  ])('%s', (_name, node) => {
    const result = html(n.paragraph('before'), node)
    expect(result).toContain('before')
    expect(result).not.toContain('<script')
    expect(result).not.toMatch(/(?:href|src|alt)="[^"]*[<>]/)
  })
})
