import { describe, expect, it } from 'vitest'
import { cleanPasted } from '@/writing/paste/clean-pasted'
import { htmlOfPlainText } from '@/writing/paste/plain-text'
import { parse } from './parse'

const clean = (html: string) => cleanPasted(html, parse).html

/** What the editor gets of plain text: the lines as they are, if nothing is to be done. */
const lines = (text: string): string =>
  clean(
    htmlOfPlainText(text) ??
      text
        .split('\n')
        .map((line) => `<p>${line}</p>`)
        .join(''),
  )
const paragraphs = (text: string[]) => text.map((line) => `<p>${line}</p>`).join('')

describe('lines that were meant stay', () => {
  const meant: [string, string[]][] = [
    [
      'councillors',
      [
        'Councillor Jane Smith, Cabinet member for housing services',
        'Councillor John Brown, Cabinet member for adult social care',
        'Councillor Peter Green, Cabinet member for roads and parks',
      ],
    ],
    [
      'opening hours',
      [
        'Monday to Friday: 9am to 5pm, with the last swim at 4.30pm',
        'Saturday: 10am to 4pm, with the last swim at half past three',
        'Sunday and bank holidays: closed, and so is the café upstairs',
      ],
    ],
    [
      'lots',
      [
        'Lot 12: a pair of oak benches from the old council chamber',
        'Lot 13: the clock of the market hall, which needs mending',
        'Lot 14: seven lamps of cast iron from the Lower Mill bridge',
      ],
    ],
    [
      'a timetable',
      [
        '08:10 Oakshaw Market Square, Lower Mill, Quarryfield School',
        '08:25 Oakshaw Market Square, Lower Mill, Quarryfield School',
        '08:40 Oakshaw Market Square, Lower Mill, Quarryfield Centre',
        '08:55 Oakshaw Market Square, Lower Mill, Quarryfield School',
      ],
    ],
    [
      'sentences',
      [
        'The library in the Market Square opens at nine on Mondays.',
        'The library at Lower Mill opens at ten and shuts at three.',
        'The library of the school has no hours for grown-up people.',
        'The mobile library stops wherever a bus stops on Thursdays.',
      ],
    ],
    [
      'prices',
      [
        '£40 a year for the first garden bin, and for its emptying',
        '£25 a year for each further bin that stands at one address',
        '£12 for a sack of compost, and for bringing it to the door',
      ],
    ],
    [
      'days',
      [
        '4 May 2026: the cabinet decides upon the closing of a road',
        '11 May 2026: the council hears the petition for the crossing',
        '18 May 2026: the road closes, and buses go through Mill Lane',
      ],
    ],
    [
      'addresses for mail',
      [
        'Press office of Oakshaw Council, Town Hall, Market Square',
        'press.office.for.the.whole.council@oakshaw.example.org',
        'www.oakshaw.example.org/news/what-the-press-office-does',
      ],
    ],
    [
      'what ends in a semicolon',
      [
        'proof of where you live, such as a letter from your bank;',
        'a photograph of yourself that is no more than a year old;',
        'the fee in cash or by card, which is not paid back to you',
      ],
    ],
    [
      'streets',
      [
        'Mill Lane, from the Lower Mill footbridge to the High Street',
        'High Street, from Mill Lane to the roundabout at the station',
        'Station Road, from the roundabout to the gate of the old yard',
        'Quarry Road, from the school to the end of the made-up road',
      ],
    ],
    [
      'one wrapped of many',
      [
        'Anwar Khan, chair of the committee and member for Lower Mill',
        'Betty Lane, who was the mayor until May and is for Quarryfield',
        'Charles Orme, member for the Market ward and for the station',
        'Doreen Peel, whip of the largest group, member for Oakshaw East',
      ],
    ],
  ]
  it.each(meant)('%s, broken by markup', (_, each) => {
    expect(clean(`<p>${each.join('<br>')}</p>`)).toBe(`<p>${each.join('<br>')}</p>`)
  })
  it.each(meant)('%s, in plain text', (_, each) => {
    expect(htmlOfPlainText(each.join('\n'))).toBeUndefined()
  })
})

describe('a sentence goes on in the next line', () => {
  it.each([
    [
      'a price',
      'The charge for the garden waste of the whole borough will rise from £38 to\n£40 from April, as the cabinet decided.',
    ],
    ['a place', 'The next meeting of the committee for planning and licensing is held in\nOakshaw on Monday.'],
    ['an article', 'The council has given the\nFriends of Oakshaw Park a key.'],
    ['of', 'A letter from the Secretary of\nState came today.'],
    ['and', 'The libraries of Oakshaw and\nLower Mill are open.'],
    [
      'a person',
      'What was asked by many was answered in the chamber of the town hall by Councillor\nJane Smith last night.',
    ],
    [
      'a day',
      'The road between the station and the market will be closed to all traffic from\n4 May until further notice.',
    ],
    [
      'a year',
      'The number of homes that were built in the whole of the borough has risen since and by\n2026 is at 500.',
    ],
    [
      'a quotation',
      'Asked what would become of the baths in Quarryfield, the leader of the council said that\n“nothing is decided”.',
    ],
    ['a verb', 'The person to whom questions about the new timetable should be sent is\nJane Smith.'],
    [
      'three lines with names',
      'The mayor opened the footbridge at Lower Mill together with\nBetty Lane, who had asked for it, and with everybody from\nthe school.',
    ],
  ])('%s', (_, text) => {
    expect(lines(text)).toBe(`<p>${text.replaceAll('\n', ' ')}</p>`)
    expect(clean(`<p>${text.replaceAll('\n', '<br>')}</p>`)).toBe(`<p>${text.replaceAll('\n', ' ')}</p>`)
  })

  it.each([
    ['Anglo-\nSaxon society', 'Anglo-Saxon society'],
    ['a well-\nknown building', 'a well-known building'],
    [
      'The consultation closes soon: the consul-\ntation is open.',
      'The consultation closes soon: the consultation is open.',
    ],
    ['the consul-\ntation', 'the consul-tation'],
  ])('a word taken apart: %j', (text, comes) => {
    expect(lines(text)).toBe(`<p>${comes}</p>`)
  })
  it('a word taken apart by markup', () =>
    expect(clean('<p>An Anglo-<br>Saxon society</p>')).toBe('<p>An Anglo-Saxon society</p>'))

  it.each([
    ['What the money is for', 'Libraries'],
    ['Where you come in', 'The council asks you'],
    ['What the new bridge is made of', 'Wood and stone.'],
    ['Town Hall', 'High Street', 'ZX9 7QT'],
  ])('a heading that ends in a small word stands alone: %s', (...each) => {
    expect(lines(each.join('\n'))).toBe(paragraphs(each))
  })
})

describe('words in lines, with no block around them', () => {
  it.each([
    [
      'a PDF in a browser',
      '<span role="presentation" dir="ltr">The council has agreed the new timetable for the collection of</span><br role="presentation"><span role="presentation" dir="ltr">garden waste from April.</span>',
      '<p>The council has agreed the new timetable for the collection of garden waste from April.</p>',
    ],
    [
      'bullets',
      '• proof of address<br>• a photograph<br>• £14.50 in cash',
      '<ul><li>proof of address</li><li>a photograph</li><li>£14.50 in cash</li></ul>',
    ],
    ['paragraphs', 'First part.<br><br>Second part.', '<p>First part.</p><p>Second part.</p>'],
    ['lines of an address', 'Town Hall<br>High Street<br>ZX9 7QT', '<p>Town Hall<br>High Street<br>ZX9 7QT</p>'],
    ['bold words', '<b>Opening hours</b><br><br>9am to 5pm', '<p><strong>Opening hours</strong></p><p>9am to 5pm</p>'],
    ['words before bullets', 'Bring:<br>• boots<br>• a coat', '<p>Bring:</p><ul><li>boots</li><li>a coat</li></ul>'],
    ['a comment', '<!--StartFragment-->One.<br><br>Two.<!--EndFragment-->', '<p>One.</p><p>Two.</p>'],
    [
      'a link',
      '<a href="https://example.org/a">A</a><br><br>B',
      '<p><a href="https://example.org/a">A</a></p><p>B</p>',
    ],
    ['lines in a span', '<span>One.<br><br>Two.</span>', '<p>One.</p><p>Two.</p>'],
    [
      'a PDF with a name at the end of its line',
      '<span>In the chamber, the questions were answered by Councillor</span><br><span>Jane Smith.</span>',
      '<p>In the chamber, the questions were answered by Councillor Jane Smith.</p>',
    ],
    ['three paragraphs', 'One.<br><br>Two.<br><br><br>Three.', '<p>One.</p><p>Two.</p><p>Three.</p>'],
    [
      'names with a letter',
      '<p>Option for site A<br>Option for site B</p>',
      '<p>Option for site A<br>Option for site B</p>',
    ],
    ['stars that are a rating', '<p>★★★★☆ Great</p><p>★★★ Hotel</p>', '<p>★★★★☆ Great</p><p>★★★ Hotel</p>'],
    ['words alone', 'just <i>words</i>', 'just <em>words</em>'],
  ])('%s', (_, pasted, comes) => {
    expect(clean(pasted)).toBe(comes)
    expect(clean(comes)).toBe(comes)
  })
})

describe('tabs of plain text', () => {
  const table = (...rows: string[][]) =>
    `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`
  it.each([
    ['a lone one is a space', 'Pool\t£3.50', '<p>Pool £3.50</p>'],
    ['lines with as many are a table', 'Pool\t£3.50\nSauna\t£5', table(['Pool', '£3.50'], ['Sauna', '£5'])],
    ['an empty cell stays', '\tAdult\nPool\t£3.50', table(['', 'Adult'], ['Pool', '£3.50'])],
    [
      'an empty first cell of three',
      '\tAdult\tChild\nPool\t£3.50\t£2',
      table(['', 'Adult', 'Child'], ['Pool', '£3.50', '£2']),
    ],
    ['several in a row are one', 'Pool\t\t£3\nSauna\t\t£5', table(['Pool', '£3'], ['Sauna', '£5'])],
    [
      'with text around them',
      'What it costs:\nPool\t£3.50\nSauna\t£5\nUnder fives are free.',
      `<p>What it costs:</p>${table(['Pool', '£3.50'], ['Sauna', '£5'])}<p>Under fives are free.</p>`,
    ],
    ['of a list', '1.\tApply\n2.\tPay', '<ol><li>Apply</li><li>Pay</li></ol>'],
    ['of bullets', '•\tBins\n•\tPools', '<ul><li>Bins</li><li>Pools</li></ul>'],
    ['that move lines in', '\tBins\n\tPools', '<p>Bins</p><p>Pools</p>'],
    ['of different numbers', 'Pool\t£3.50\nSauna\t£5\t£4', '<p>Pool £3.50</p><p>Sauna £5 £4</p>'],
    ['of letters that mean something in HTML', 'A & B\t<3\nC\t>4', table(['A &amp; B', '&lt;3'], ['C', '&gt;4'])],
  ])('%s', (_, text, html) => expect(clean(htmlOfPlainText(text) ?? '').replace(/<(\/?)p><\/p>/g, '')).toBe(html))

  it('a text of tabs alone is left to the editor', () => expect(htmlOfPlainText('\t\n\t')).toBeUndefined())
})

describe('lists of plain text whose lines are moved in', () => {
  it.each([
    [
      'an entry that goes on in the next line',
      '* apologies for\n  absence\n* minutes of the last\n  meeting, to be\n  signed',
      '<ul><li>apologies for absence</li><li>minutes of the last meeting, to be signed</li></ul>',
    ],
    [
      'one that begins with a capital',
      '1. Report of\n   Councillor Smith\n2. Report of\n   Councillor Brown',
      '<ol><li>Report of Councillor Smith</li><li>Report of Councillor Brown</li></ol>',
    ],
    [
      'entries in an entry',
      '* minutes\n  * any other business\n  * the next date\n* close',
      '<ul><li>minutes<ul><li>any other business</li><li>the next date</li></ul></li><li>close</li></ul>',
    ],
    [
      'letters after Roman figures',
      'a. first\nb. second\n   i. one\n   ii. two\nc. third',
      '<ol type="a"><li>first</li><li>second<ol type="i"><li>one</li><li>two</li></ol></li><li>third</li></ol>',
    ],
    [
      'three levels, with tabs',
      '- one\n\t- two\n\t\t- three\n- four',
      '<ul><li>one<ul><li>two<ul><li>three</li></ul></li></ul></li><li>four</li></ul>',
    ],
    ['moved in as a whole', '  • one\n  • two', '<ul><li>one</li><li>two</li></ul>'],
    [
      'bullets in numbers',
      '1. Bring\n   - boots\n   - a coat\n2. Come',
      '<ol><li>Bring<ul><li>boots</li><li>a coat</li></ul></li><li>Come</li></ol>',
    ],
    [
      'amounts below one another',
      '- Rent £1\n  200 homes at 5\n  12 flats\n- Sales',
      '<ul><li>Rent £1<br>200 homes at 5<br>12 flats</li><li>Sales</li></ul>',
    ],
    [
      'dates and times below a name',
      '* Market Hall\n  Monday 9am\n  14 May 2026\n* Pool\n  01632 960123',
      '<ul><li>Market Hall<br>Monday 9am<br>14 May 2026</li><li>Pool<br>01632 960123</li></ul>',
    ],
    [
      'a sentence that goes on below one',
      '1. Budget 2026\n   Rise of 3%\n   from 1 April, at\n   12 sites\n2. Close',
      '<ol><li>Budget 2026<br>Rise of 3% from 1 April, at 12 sites</li><li>Close</li></ol>',
    ],
    ['a line below that is not moved in', '- one\n- two\nThe end', '<ul><li>one</li><li>two</li></ul><p>The end</p>'],
  ])('%s', (_, text, html) => expect(lines(text)).toBe(html))
})

describe('narrow columns', () => {
  it.each([
    [
      'a leaflet',
      [
        'The council has agreed to mend',
        'all of the roads in the north',
        'of the town by the end of May.',
        'It will cost two million pounds',
        'and begin with the streets that',
        'have waited longest. Councillor',
        'Jane Smith said that it was the',
        'right thing to do.',
      ],
    ],
    [
      'a paper',
      [
        'People who live in the Market',
        'Square can put out garden waste',
        'on Mondays from April on, which',
        'is a day earlier than it was in',
        'the year before, for each house',
        'and flat.',
      ],
    ],
  ])('are one paragraph: %s', (_, column) => expect(lines(column.join('\n'))).toBe(`<p>${column.join(' ')}</p>`))

  it.each([
    [
      'an address',
      ['Oakshaw Borough Council', 'Town Hall, Market Square', 'Oakshaw in the Vale', 'Westshire', 'ZX9 7QT'],
    ],
    [
      'entries without marks',
      [
        'free swimming for children',
        'half price gym in the day',
        'squash for eight pounds',
        'badminton for six pounds',
        'table tennis at no charge',
      ],
    ],
    [
      'names',
      [
        'Councillor Jane Smith (chair)',
        'Councillor John Brown (vice)',
        'Councillor Peter Green',
        'Councillor Ann White',
        'Councillor Tom Black',
      ],
    ],
    [
      'hours',
      [
        'Monday to Friday: 9am to 5pm',
        'Saturday: 10am to 4pm',
        'Sunday: closed',
        'bank holidays: closed',
        'other days: by appointment',
      ],
    ],
    ['few lines', ['The council has agreed to', 'mend all of the roads north', 'of the town.']],
    [
      'verses',
      [
        'Down by the river, where all',
        'willows grow,',
        'the boats go by',
        'and the children know',
        'that the mill is slow.',
      ],
    ],
  ])('lines that were meant stay: %s', (_, meant) => expect(lines(meant.join('\n'))).toBe(paragraphs(meant)))
})
