import type { TypeDefinition } from '@collections/definition'
import { contentTypes, definitions } from '@collections/definitions'
import { prompts } from '@collections/templates/prompts'
import { describe, expect, it } from 'vitest'
import { articleBlocks } from '@/rich-text/blocks'
import { paragraphs } from '@/rich-text/rich-text'
import { checklist, whatBlocks } from '@/writing/checklist/checklist'
import { isFileName } from '@/writing/checklist/images'
import { block, heading, item, link, linkTo, list, paragraph, picture, richText, text } from '../rich-text/nodes'

/** A Sunday. */
const now = new Date('2026-11-22T12:00:00Z')
const none = { media: [], documents: [] }

const look = (data: Record<string, unknown>, more: object = {}) =>
  checklist({ collection: 'news', data, known: none, now, ...more })
const body = (...nodes: Parameters<typeof richText>) => ({ body: richText(...nodes) })
const messages = (data: Record<string, unknown>, more: object = {}) => look(data, more).map(({ message }) => message)

describe('pictures', () => {
  const media = [{ id: 'one', alt: 'IMG_2043.jpg', filename: 'IMG_2043.jpg' }]
  it('without words block, wherever they stand, and name the file', () => {
    const blank = { media: [{ id: 'one', alt: ' ', filename: 'bridge.jpg' }], documents: [] }
    const found = look({ leadImage: 'one', ...body(picture('one')) }, { known: blank })
    expect(found.map(({ blocks, field, file }) => ({ blocks, field, file }))).toEqual([
      { blocks: true, field: 'leadImage', file: { kind: 'media', id: 'one' } },
      { blocks: true, field: 'body', file: { kind: 'media', id: 'one' } },
    ])
    expect(found[0]?.message).toContain('“bridge.jpg” has no text alternative')
  })
  it.each([
    ['a gallery', block('photo-gallery', { images: ['two', { id: 'one' }] })],
    ['a picture beside text', block('picture-beside-text', { image: 'one', text: 'Words.' })],
    ['a video', block('video', { title: 'A film', url: 'https://v.example/1', transcript: 'Words.', image: 'one' })],
  ])('of %s are looked at', (_, node) => {
    expect(look(body(node), { known: { media, documents: [] } })).toMatchObject([
      { rule: 'image-words', field: 'body', file: { kind: 'media', id: 'one' } },
    ])
  })
  it('with a file name for words block', () => {
    expect(look({ leadImage: { id: 'one' } }, { known: { media, documents: [] } })).toMatchObject([{ blocks: true }])
  })
  it('that are not known are not judged', () => expect(look({ leadImage: 'other' })).toEqual([]))
  it.each([
    ['IMG_2043', 'x.jpg', true],
    ['dsc 0012', null, true],
    ['Screenshot', null, true],
    ['town-hall_final2', 'town-hall_final2.png', true],
    ['bridge.webp', null, true],
    ['WhatsApp Image 2026', null, true],
    ['Town hall', 'town-hall.jpg', false],
    ['Bridge', 'bridge.jpg', false],
    ['The mayor opens the bridge', 'IMG_2043.jpg', false],
    ['A photo of 12 volunteers planting trees', null, false],
  ])('%s: the name of a file is %s', (alt, filename, wanted) => expect(isFileName(alt, filename)).toBe(wanted))
})

describe('blocks', () => {
  it('that are empty are named with what they are missing, and don’t block', () => {
    const story = body(
      block('quote', { quote: ' ', name: '' }),
      block('quote', { quote: 'We waited for this.', name: 'Priya Nandakumar' }),
      block('key-points', { points: [] }),
      block('call-to-action', { label: 'Book a place' }),
    )
    expect(look(story).map(({ blocks, message }) => ({ blocks, message }))).toEqual([
      { blocks: false, message: 'A quote is missing what was said and who said it. It can’t be published like this.' },
      { blocks: false, message: 'A list of key points is missing its points. It can’t be published like this.' },
      { blocks: false, message: 'A call to action is missing its address. It can’t be published like this.' },
    ])
  })
})

describe('an empty block of an outcome', () => {
  it('is named, too', () => {
    const outcome = { youSaid: richText(block('figures', { figures: [] })) }
    expect(look({ outcome }, { collection: 'consultations' })).toMatchObject([
      { rule: 'blocks', field: 'outcome.youSaid', message: expect.stringContaining('A list of figures is missing') },
    ])
  })
})

describe('what a block is missing', () => {
  const required = articleBlocks.flatMap(({ slug, fields }) =>
    fields.flatMap((field) =>
      'name' in field && 'required' in field && field.required ? [[slug, field.name] as const] : [],
    ),
  )
  it.each(required)('%s: %s', (slug, missing) => {
    const others = required.filter(([of, name]) => of === slug && name !== missing)
    const whole = Object.fromEntries(others.map(([, name]) => [name, 'there']))
    expect(look(body(block(slug, whole))).filter(({ rule }) => rule === 'blocks')).toHaveLength(1)
    expect(
      look(body(block(slug, { ...whole, [missing]: 'there' }))).filter(({ rule }) => rule === 'blocks'),
    ).toHaveLength(0)
  })
})

describe('templates', () => {
  const all = definitions.flatMap(({ slug, templates = [] }: TypeDefinition) =>
    templates.map((template) => [slug, template.name, template.fields] as const),
  )
  it.each(all)('%s, %s: every prompt that is left in blocks', (collection, _, data) => {
    const found = whatBlocks({ collection: collection as 'news', data, known: none, now })
    const asked = prompts.filter((prompt) => JSON.stringify(data).includes(prompt))
    expect(asked.length).toBeGreaterThan(2)
    for (const prompt of asked)
      expect(
        found.some(({ message }) => message.includes(prompt)),
        prompt,
      ).toBe(true)
  })
  it('a prompt is found with other words around it, and in other letters and spaces', () => {
    const [prompt = ''] = prompts
    const written = `Here. ${prompt.toUpperCase().replaceAll(' ', '  ')}`
    expect(whatBlocks({ collection: 'news', data: body(paragraph(written)), known: none, now })).toHaveLength(1)
  })
  it('other square brackets are only asked about', () => {
    expect(look(body(paragraph('Costs rose [check with finance] in May.')))).toMatchObject([
      { rule: 'note', blocks: false, near: '[check with finance]' },
    ])
    expect(look(body(paragraph('A footnote [1] and a change [t]here.')))).toEqual([])
  })
})

describe('headings', () => {
  it.each([
    [['h2', 'h3', 'h4', 'h2'], []],
    [['h3'], ['“h3” is a small heading with no large one before it. Start with Heading 2.']],
    [['h2', 'h4'], ['“h4” skips a level. After Heading 2 comes Heading 3.']],
  ])('%j', (levels, wanted) => {
    expect(messages(body(...levels.map((level) => heading(level, level))))).toEqual(wanted)
  })
  it('a bold line is asked about; a bold sentence is not', () => {
    expect(messages(body(paragraph(text('What happens next', 1))))[0]).toContain('is bold like a heading')
    expect(messages(body(paragraph(text('Keep away from the river.', 1))))).toEqual([])
    expect(messages(body(paragraph(text('Note', 1), text(' this')))), 'partly bold').toEqual([])
  })
})

describe('links', () => {
  it.each([
    'click here',
    'Here',
    'Read more…',
    '“this link”',
    'https://www.example.org/a',
    'www.example.org',
    'example.org/bins',
  ])('“%s” says nothing', (words) =>
    expect(look(body(paragraph('See ', link('https://example.org', words))))).toMatchObject([{ rule: 'links' }]),
  )
  it.each(['the plan for the bridge', 'press@example.org', 'Read more about bins'])('“%s” says it', (words) =>
    expect(look(body(list('bullet', item(link('https://example.org', words)))))).toEqual([]),
  )
  it('a call to action is a link', () => {
    expect(look(body(block('call-to-action', { label: 'Click here', url: '/bins' })))).toMatchObject([
      { rule: 'links' },
    ])
  })
})

describe('dates', () => {
  it.each([
    ['Open on Monday 23 November 2026.', []],
    ['Open on Tuesday 23 November 2026.', ['“Tuesday 23 November 2026” is a Monday. Check day and date.']],
    ['Open on Tues 23rd Nov.', ['“Tues 23rd Nov” is a Monday in 2026. Check day and date.']],
    ['Open on Friday, 1 January.', []],
    [
      'Open on Thursday the 1st of January.',
      ['“Thursday the 1st of January” is a Friday in 2027. Check day and date.'],
    ],
    ['It closes on 31 November.', ['There is no “31 November” in 2026. Check the date.']],
    ['It closes on 29 February 2028.', []],
    ['The survey closes on 3 May 2023.', ['“3 May 2023” is long past. Is the year right?']],
    ['The bridge was built on 3 May 1923.', []],
    ['We may march on.', []],
    ['Come tomorrow.', ['“tomorrow” is right on one day only. Give the date.']],
    ['In today’s world', []],
  ])('%s', (words, wanted) => expect(messages(body(paragraph(words)))).toEqual(wanted))
  it('are read as on the day on which it goes live', () => {
    const later = { publishedAt: '2027-06-07T08:00:00.000Z' }
    expect(messages({ ...later, ...body(paragraph('Open on Monday 14 June.')) })).toEqual([])
    expect(messages({ ...later, ...body(paragraph('Come tomorrow.')) })).toEqual([
      '“tomorrow” will be Tuesday 8 June when it goes live, and is right on one day only. Give the date.',
    ])
    expect(messages({ publishedAt: '2020-01-01T09:00:00.000Z', ...body(paragraph('Come today.')) })).toEqual([
      '“today” is right on one day only. Give the date.',
    ])
  })
  it('people may say “today”', () => {
    expect(messages(body(block('quote', { quote: 'I am happy today.', name: 'A' })))).toEqual([])
  })
  it('the summary counts', () => expect(look({ summary: 'It opens tomorrow.' })).toMatchObject([{ field: 'summary' }]))
})

describe('documents and contact', () => {
  const pdf = { id: 'plan', title: 'Local plan', mimeType: 'application/pdf', description: '' }
  const known = { media: [], documents: [pdf] }
  it('a PDF without a description is asked about, linked, listed or in a block', () => {
    const places = {
      ...body(paragraph(linkTo('documents', 'plan', 'The plan')), block('document-download', { document: 'plan' })),
      documents: ['plan'],
    }
    expect(look(places, { known }).map(({ rule, field }) => `${rule} ${field}`)).toEqual(['pdf body', 'pdf documents'])
    expect(look(places, { known: { media: [], documents: [{ ...pdf, description: 'What is planned.' }] } })).toEqual([])
    expect(look(places, { known: { media: [], documents: [{ ...pdf, mimeType: 'text/csv' }] } })).toEqual([])
  })
  it('a press release names somebody to call, itself or by the press office', () => {
    const release = { kind: 'press-release' }
    expect(look(release, { hasPressOffice: false })).toMatchObject([{ rule: 'contact', blocks: false }])
    expect(look(release, { hasPressOffice: true })).toEqual([])
    expect(look({ ...release, pressContact: 'anna' }, { hasPressOffice: false })).toEqual([])
    expect(look({ kind: 'news' }, { hasPressOffice: false })).toEqual([])
  })
})

it('a plain document of any type has nothing to look at, and an empty one neither', () => {
  for (const collection of contentTypes) {
    const data = {
      title: 'Bins',
      summary: 'Bins are late.',
      message: 'Bins are late.',
      body: paragraphs('Bins are late.'),
      sections: [{ blockType: 'text', text: paragraphs('Bins are late.') }],
    }
    expect(checklist({ collection, data, known: none, now }), collection).toEqual([])
    expect(checklist({ collection, data: {}, known: none, now }), collection).toEqual([])
  }
})

describe('an issue of a newsletter', () => {
  const section = { blockType: 'text', text: richText(paragraph(text('It is open.'))) }
  const found = (data: Record<string, unknown>) =>
    whatBlocks({ collection: 'newsletters', data: { title: 'May', ...data }, known: none, now }).map(
      ({ field, message }) => `${field}: ${message}`,
    )
  it('that is filled in has nothing to put right', () => expect(found({ sections: [section] })).toEqual([]))
  it.each([[{}], [{ sections: [] }], [{ sections: null }]])('%j is empty', (data) =>
    expect(found(data)).toEqual(['sections: Nothing stands in it yet. Add a text, or something from the site.']),
  )
  it.each([
    [{ blockType: 'text', heading: 'Hello' }, 'sections.1.text', 'A text is missing its words.'],
    [{ blockType: 'text', text: paragraphs('') }, 'sections.1.text', 'A text is missing its words.'],
    [{ blockType: 'items', items: [] }, 'sections.1.items', 'A list from the site is missing what it shows.'],
    [{ blockType: 'contribution', name: ' ' }, 'sections.1.name', 'is missing who writes and their words.'],
    [{ blockType: 'contacts' }, 'sections.1.contacts', 'A list of contacts is missing whom to ask.'],
    [{ blockType: 'picture', picture: null }, 'sections.1.picture', 'A picture is missing the picture itself.'],
  ])('with %j says what it lacks', (empty, field, message) => {
    const [one, ...others] = found({ sections: [section, empty] })
    expect(others).toEqual([])
    expect(one).toContain(`${field}: `)
    expect(one).toContain(message)
  })
})

describe('HTML in a plain text', () => {
  const issue = (data: Record<string, unknown>) => ({
    title: 'May',
    sections: [{ blockType: 'text', text: richText(paragraph(text('It is open.'))), ...data }],
  })
  it.each([
    ['newsletters', { ...issue({}), title: 'About <what>' }, 'title'],
    ['newsletters', { ...issue({}), summary: 'A <b>bold</b> one' }, 'summary'],
    ['newsletters', issue({ heading: '<h2>Hello' }), 'sections.0.heading'],
    ['news', { title: '<i>Late</i>' }, 'title'],
    ['service-notices', { title: 'Late', message: 'By <br> a day' }, 'message'],
  ] as const)('of %s is found where it stands: %#', (collection, data, field) => {
    const found = whatBlocks({ collection, data, known: none, now })
    expect(found).toMatchObject([{ rule: 'html', field, message: 'This is plain text: remove the HTML tags.' }])
  })
  it('is nothing of the kind where it is a sign or an arrow', () =>
    expect(whatBlocks({ collection: 'news', data: { title: 'Under <5 % and 3 > 2' }, known: none, now })).toEqual([]))
})
