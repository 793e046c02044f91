import { describe, expect, it } from 'vitest'
import type { Contact } from '../../../src/payload-types'
import { richTextToHtml } from '../../../src/site/rich-text/to-html'
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
        '<figcaption dir="auto"><span class="quote__name">Jo Day</span>, Leader</figcaption></figure>',
    )
    expect(html(n.block('quote', { quote: 'a', name: 'Jo' }))).toContain('>Jo</span></figcaption>')
  })

  it('key points', () => {
    expect(html(n.block('key-points', { points: [{ text: 'One' }, { text: 'Two' }] }))).toBe(
      '<div class="key-points"><h2>Key points</h2><ul><li dir="auto">One</li><li dir="auto">Two</li></ul></div>',
    )
  })

  it('document to download', () => {
    expect(html(n.block('document-download', { document: n.plan }))).toBe(
      '<div class="document"><p dir="auto"><a href="/api/documents/file/plan.pdf">Local plan</a> ' +
        '<span class="file-details">(PDF, 216 KB)</span></p></div>',
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
        '<p>Email: <a href="mailto:press@example.gov.uk">press<wbr>@example.gov.uk</a></p>' +
        '<p>Telephone: <a href="tel:+442079460000">+44 (0)20 7946 0000</a> ext 12</p>' +
        '<p dir="auto">Monday to Friday<br>9am to 5pm</p></div>',
    )
  })

  it('video with its transcript', () => {
    expect(html(n.block('video', { title: 'The plan', url: 'https://v.example/1', transcript: 'A\n\nB' }))).toBe(
      '<div class="video"><p dir="auto"><a href="https://v.example/1">Watch: The plan</a></p>' +
        '<details><summary>Transcript<span class="visually-hidden"> of The plan</span></summary>' +
        '<p dir="auto">A</p><p dir="auto">B</p></details></div>',
    )
  })

  it.each([
    ['quote', {}],
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
    ['unknown node', n.node('x', {}, script)],
  ])('%s', (_name, node) => {
    const result = html(n.paragraph('before'), node)
    expect(result).toContain('before')
    expect(result).not.toContain('<script')
    expect(result).not.toMatch(/(?:href|src|alt)="[^"]*[<>]/)
  })
})
