import { describe, expect, it } from 'vitest'
import { richTextToHtml } from '@/rich-text/to-html'
import * as n from './nodes'

const html = (...nodes: Parameters<typeof n.richText>) => richTextToHtml(n.richText(...nodes))
const absolute = (...nodes: Parameters<typeof n.richText>) =>
  richTextToHtml(n.richText(...nodes), { baseUrl: 'https://news.example.gov.uk' })

describe('text', () => {
  it.each([
    ['nothing', richTextToHtml(null), ''],
    ['no root', richTextToHtml({} as never), ''],
    ['an empty editor', html(n.paragraph()), ''],
    ['a paragraph', html(n.paragraph('Hello')), '<p dir="auto">Hello</p>'],
    [
      'an empty paragraph between two',
      html(n.paragraph('a'), n.paragraph(), n.paragraph('b')),
      '<p dir="auto">a</p><p dir="auto">b</p>',
    ],
    ['bold', html(n.paragraph(n.text('now', 1))), '<p dir="auto"><strong>now</strong></p>'],
    ['italic', html(n.paragraph(n.text('now', 2))), '<p dir="auto"><em>now</em></p>'],
    ['bold and italic', html(n.paragraph(n.text('now', 3))), '<p dir="auto"><strong><em>now</em></strong></p>'],
    ['a format the editor lacks', html(n.paragraph(n.text('now', 8))), '<p dir="auto">now</p>'],
    ['a line break', html(n.paragraph('a', { type: 'linebreak', version: 1 }, 'b')), '<p dir="auto">a<br>b</p>'],
    [
      'headings',
      html(n.heading('h2', 'a'), n.heading('h3', 'b'), n.heading('h4', 'c')),
      '<h2 dir="auto">a</h2><h3 dir="auto">b</h3><h4 dir="auto">c</h4>',
    ],
    [
      'a heading that would break the outline',
      html(n.heading('h1', 'a'), n.heading('h6', 'b')),
      '<h2 dir="auto">a</h2><h4 dir="auto">b</h4>',
    ],
    ['a node the editor lacks', html(n.node('marquee', {}, n.paragraph('kept'))), '<p dir="auto">kept</p>'],
    [
      'a block the editor lacks',
      html(n.paragraph('a'), n.block('iframe', { url: 'https://example.org' })),
      '<p dir="auto">a</p>',
    ],
  ])('%s', (_name, actual, expected) => {
    expect(actual).toBe(expected)
  })

  it('keeps alignment and indentation out, which the Content-Security-Policy would refuse', () => {
    expect(html({ ...n.paragraph('a'), format: 'center', indent: 2 })).toBe('<p dir="auto">a</p>')
  })
})

describe('lists', () => {
  it('renders bullets and numbers', () => {
    expect(html(n.list('bullet', n.item('a'), n.item('b')))).toBe('<ul><li dir="auto">a</li><li dir="auto">b</li></ul>')
    expect(html({ ...n.list('number', n.item('a')), start: 3 })).toBe('<ol start="3"><li dir="auto">a</li></ol>')
  })

  it('puts a nested list into the item before it', () => {
    const nested = n.list('bullet', n.item('a'), n.item(n.list('number', n.item('a1'))), n.item('b'))
    expect(html(nested)).toBe('<ul><li dir="auto">a<ol><li dir="auto">a1</li></ol></li><li dir="auto">b</li></ul>')
  })
})

describe('links', () => {
  it.each([
    ['https://example.org/a?b=1&c=2', 'https://example.org/a?b=1&amp;c=2'],
    ['http://example.org', 'http://example.org'],
    ['mailto:press@example.gov.uk', 'mailto:press@example.gov.uk'],
    ['tel:+442079460000', 'tel:+442079460000'],
    ['/news/2026/budget', '/news/2026/budget'],
    ['www.example.org', 'https://www.example.org'],
    ['press@example.org', 'mailto:press@example.org'],
    ['//example.org/x', 'https://example.org/x'],
    ['sms:+447700900123', 'sms:+447700900123'],
    ['https://example.org/"><script>', 'https://example.org/&quot;&gt;&lt;script&gt;'],
  ])('%s is followed', (url, href) => {
    expect(html(n.paragraph(n.link(url, 'text')))).toBe(`<p dir="auto"><a href="${href}">text</a></p>`)
  })

  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\u00adscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    '//',
    '#charges',
    '/\\evil.example',
    '/\t/evil.example',
    'example',
    '',
  ])('%j is dropped, and its text stays', (url) => {
    expect(html(n.paragraph(n.link(url, 'text')))).toBe('<p dir="auto">text</p>')
  })

  it('gives no link a target', () => {
    const opened = n.node('link', { fields: { linkType: 'custom', url: 'https://example.org', newTab: true } }, 'text')
    expect(html(n.paragraph(opened))).not.toContain('target')
  })

  it.each(['news', 'consultations', 'inspection-reports', 'service-notices', 'topics', 'pages'])(
    'leads to the address of a document of %s',
    (relationTo) => {
      const target = { id: '1', title: 'x', address: `/${relationTo}/x` }
      expect(html(n.paragraph(n.linkTo(relationTo, target, 'text')))).toContain(`<a href="/${relationTo}/x">text</a>`)
    },
  )

  it('leads to the file of a document', () => {
    expect(html(n.paragraph(n.linkTo('documents', n.plan, 'plan')))).toContain(
      '<a href="/api/documents/file/plan.pdf">',
    )
  })

  it.each([
    ['an id', '64b7'],
    ['null', null],
    ['a draft without address', { id: '1', address: null }],
  ])('to what the reader may not see (%s) is its text alone', (_name, value) => {
    expect(html(n.paragraph(n.linkTo('news', value, 'text')))).toBe('<p dir="auto">text</p>')
  })
})

describe('an address on paper', () => {
  it.each([
    ['words', [n.link('https://example.org/a', 'the plan')], [false]],
    ['itself', [n.link('https://example.org/a', 'https://example.org/a')], [true]],
    ['itself without what browsers add', [n.link('https://www.example.org/', 'example.org')], [true]],
    ['itself with www alone', [n.link('https://www.example.org', 'www.example.org')], [true]],
    ['itself with www and a path', [n.link('https://www.example.org/a/', 'WWW.example.org/a')], [true]],
    ['www of a site without', [n.link('https://example.org', 'www.example.org')], [true]],
    ['itself with a stop', [n.link('http://www.example.org/a', 'www.example.org/a.')], [true]],
    ['itself in brackets', [n.link('https://www.example.org', '(www.example.org)')], [true]],
    ['the address of another page', [n.link('https://www.example.org/a', 'www.example.org')], [false]],
    ['itself in capitals', [n.link('https://example.org/a', 'Example.org/a')], [true]],
    ['the same twice', [n.link('https://a.example', 'one'), n.link('https://a.example', 'two')], [false, true]],
    ['two', [n.link('https://a.example', 'one'), n.link('https://b.example', 'two')], [false, false]],
    ['mail, which has none', [n.link('mailto:a@b.example', 'a@b.example')], [false]],
  ])('stands there once: %s', (_what, links, told) =>
    expect([...html(n.paragraph(...links)).matchAll(/<a( class="told")?/g)].map(([, mark]) => Boolean(mark))).toEqual(
      told,
    ),
  )
})

describe('tables', () => {
  const table = n.table(n.row(n.cell(3, ''), n.cell(1, 'Cost')), n.row(n.cell(2, 'Bins'), n.cell(0, '£1')))

  it('have headers with scope', () => {
    expect(html(table)).toBe(
      '<div class="table-wrap"><table>' +
        '<thead><tr><th scope="col" dir="auto"></th><th scope="col" class="amount" dir="auto">Cost</th></tr></thead>' +
        '<tbody><tr><th scope="row" dir="auto">Bins</th><td class="amount" dir="auto">£1</td></tr></tbody></table></div>',
    )
  })

  it.each([
    ['a long address', 'https://www.example.org/a/very/long/address', true],
    ['a long address among words', 'See https://www.example.org/a/very/long/address for more', true],
    ['a word of 45 letters', 'pneumonoultramicroscopicsilicovolcanoconiosis', true],
    ['long words', 'Responsibilities of neighbourhood representatives', false],
    ['an amount', '1,234,567,890,123,456,789,012', false],
    ['nothing', '', false],
  ])('say which cell is to be broken on paper: %s', (_, text, isBroken) => {
    const made = html(n.table(n.row(n.cell(1, 'What'), n.cell(1, 'Where')), n.row(n.cell(0, 'a'), n.cell(0, text))))
    expect(made.includes('class="long"')).toBe(isBroken)
  })

  it('keep several paragraphs of a cell, and spans', () => {
    const wide = n.node('tablecell', { headerState: 0, colSpan: 2, rowSpan: 3 }, n.paragraph('a'), n.paragraph('b'))
    expect(html(n.table(n.row(wide)))).toContain(
      '<td colspan="2" rowspan="3" dir="auto"><p dir="auto">a</p><p dir="auto">b</p></td>',
    )
  })

  it.each([
    ['amounts', ['£4.7 million', '−31'], true],
    ['shares', ['17%', '4.99%'], true],
    ['years', ['2024', '2025'], false],
    ['some words', ['£1', 'free'], false],
    ['times', ['9am', '5pm'], false],
  ])('stand under one another from their ends where a column holds amounts: %s', (_, [first, second], isAmount) => {
    const rows = [
      [1, 'What', 'How much'],
      [0, 'a', first],
      [0, 'b', second],
    ] as const
    const made = html(
      n.table(...rows.map(([state, ...cells]) => n.row(...cells.map((cell) => n.cell(state, String(cell)))))),
    )
    expect(made.match(/class="amount"/g)?.length ?? 0).toBe(isAmount ? 3 : 0)
  })

  const lines = (...rows: string[][]) =>
    n.table(...rows.map((row, at) => n.row(...row.map((text) => n.cell(at === 0 ? 1 : 0, text)))))

  it.each([
    [
      'places',
      [
        ['Place', 'Hours'],
        ['Library', '9 to 5'],
        ['Pool', '7 to 9'],
      ],
      true,
    ],
    [
      'years',
      [
        ['Year', 'Cost'],
        ['2024/25', '£1'],
        ['2025–26', '£2'],
      ],
      true,
    ],
    [
      'nothing but numbers',
      [
        ['Low', 'High'],
        ['1', '2'],
        ['3', '4'],
      ],
      false,
    ],
    [
      'sums',
      [
        ['Was', 'Is'],
        ['£1', '£2'],
        ['£3', '£4'],
      ],
      false,
    ],
    [
      'the same twice',
      [
        ['Day', 'What'],
        ['Monday', 'a'],
        ['Monday', 'b'],
      ],
      false,
    ],
    [
      'an empty cell',
      [
        ['Place', 'Hours'],
        ['Library', '9 to 5'],
        ['', 'closed'],
      ],
      false,
    ],
    ['one column', [['Place'], ['Library'], ['Pool']], false],
    [
      'long sentences',
      [
        ['Said', 'By'],
        ['We '.repeat(40), 'Jo'],
        ['They '.repeat(40), 'Al'],
      ],
      false,
    ],
  ])('have a header for each row where the first column names it: %s', (_what, rows, named) =>
    expect(html(lines(...rows)).includes('scope="row"')).toBe(named),
  )

  it('are places to go to, by names of their own, only if they may scroll', () => {
    const wide = () =>
      lines(['Neighbourhood', 'Collection day', 'Replacement'], ['Quarryfield', 'Wednesday', 'Thursday'])
    expect(html(wide(), wide()).match(/tabindex="0" role="region" aria-label="[^"]*"/g)).toEqual([
      'tabindex="0" role="region" aria-label="Table: Neighbourhood, Collection day, Replacement"',
      'tabindex="0" role="region" aria-label="Table: Neighbourhood, Collection day, Replacement (2)"',
    ])
    expect(html(lines(['Day', 'Time'], ['Monday', '9am']))).not.toContain('tabindex')
  })

  it('need no head and no body', () => {
    expect(html(n.table(n.row(n.cell(0, 'a'))))).not.toContain('thead')
    expect(html(n.table(n.row(n.cell(1, 'a'))))).not.toContain('tbody')
    expect(html(n.paragraph('a'), n.table())).toBe('<p dir="auto">a</p>')
  })
})

describe('pictures', () => {
  it('have their text alternative, sizes, caption and credit', () => {
    expect(html(n.picture(n.bridge))).toBe(
      '<figure class="image"><img src="/api/media/file/bridge-960x640.webp" ' +
        'srcset="/api/media/file/bridge-480x320.webp 480w, /api/media/file/bridge-960x640.webp 960w, ' +
        '/api/media/file/bridge-1600x1067.webp 1600w" sizes="(min-width: 60em) 890px, 100vw" ' +
        'alt="The new bridge at dusk" width="960" height="640" loading="lazy" decoding="async">' +
        '<figcaption dir="auto"><span class="caption">The bridge opens in May</span> <span class="credit">Credit: A. Photographer</span></figcaption></figure>',
    )
  })

  it('that can be seen through stand on light ground', () => {
    expect(html(n.picture({ ...n.bridge, placeholder: null }))).toContain(' class="see-through" ')
  })

  it('that are gone, or no pictures, are left out', () => {
    expect(html(n.paragraph('a'), n.picture('media-1'), n.picture(null))).toBe('<p dir="auto">a</p>')
    expect(html(n.paragraph('a'), { ...n.picture(n.plan), relationTo: 'documents' })).toBe('<p dir="auto">a</p>')
  })
})

describe('with the address of the site', () => {
  it('every href and src is absolute', () => {
    const all = absolute(
      n.paragraph(
        n.link('/a', 'a'),
        n.linkTo('news', { id: '1', address: '/news/2026/b' }, 'b'),
        n.link('https://c.example', 'c'),
      ),
      n.picture(n.bridge),
      n.block('document-download', { document: n.plan }),
      n.block('call-to-action', { label: 'Go', url: '/go' }),
      n.block('video', { title: 'Film', url: 'https://v.example/1', image: n.bridge, transcript: 'Words' }),
      n.block('photo-gallery', { images: [n.bridge, n.bridge] }),
      n.block('picture-beside-text', { image: n.bridge, text: 'Words' }),
    )
    const addresses = [...all.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, address]) => address)
    expect(addresses).toHaveLength(13)
    for (const address of addresses) expect(address).toMatch(/^https:\/\//)
    const [, srcset = ''] = all.match(/srcset="([^"]+)"/) ?? []
    for (const source of srcset.split(', ')) expect(source).toMatch(/^https:\/\/news\.example\.gov\.uk\/api\/media/)
  })
})

describe('marks beside bold and italic', () => {
  const lettered = (letters: unknown) => ({ ...n.list('number', n.item('one')), $: { letters } })
  const passage = (lang: unknown) => n.paragraph('They say ', { ...n.text('bore da'), $: { lang } })

  it('raised and lowered letters', () => {
    expect(html(n.paragraph('25 m', n.text('2', 64), ' of CO', n.text('2', 32)))).toBe(
      '<p dir="auto">25 m<sup>2</sup> of CO<sub>2</sub></p>',
    )
  })
  it.each(['a', 'A', 'i', 'I'])('a list by %s', (letters) => {
    expect(html(lettered(letters))).toBe(`<ol type="${letters}"><li dir="auto">one</li></ol>`)
  })
  it.each(['x', '"><script>', 1, null, undefined])('a list by %j is numbered', (letters) => {
    expect(html(lettered(letters))).toBe('<ol><li dir="auto">one</li></ol>')
  })
  it.each([
    ['cy', 'ltr'],
    ['ar', 'rtl'],
    ['ur', 'rtl'],
    ['zh-Hant', 'ltr'],
  ])('words in %s', (lang, dir) => {
    expect(html(passage(lang))).toBe(`<p dir="auto">They say <span lang="${lang}" dir="${dir}">bore da</span></p>`)
  })
  it.each(['xx', '"><script>', 1, {}])('words in %j are words', (lang) => {
    expect(html(passage(lang))).toBe('<p dir="auto">They say bore da</p>')
  })
})
