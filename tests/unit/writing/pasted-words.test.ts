import { describe, expect, it } from 'vitest'
import { cleanPasted } from '@/writing/paste/clean-pasted'
import { htmlOfPlainText } from '@/writing/paste/plain-text'
import { parse } from './parse'

const clean = (html: string) => cleanPasted(html, parse)

/** What is on the clipboard, and what comes of it. */
type Case = [what: string, pasted: string, comes: string]
const all = (cases: Case[]) =>
  it.each(cases)('%s', (_, pasted, comes) => {
    const { html } = clean(pasted)
    expect(html).toBe(comes)
    expect(clean(html).html, 'what was cleaned once stays').toBe(html)
  })

describe('raised and lowered letters', () => {
  all([
    [
      'powers, formulas and notes in one paragraph',
      '<p>The site is 10<sup>3</sup> m<sup>2</sup>, CO<sub>2</sub> falls.<sup>1</sup> In 2026<sup>2</sup> it will be 5.</p><p><sup>1</sup> Source A</p>',
      '<p>The site is 10³ m², CO₂ falls.[1] In 2026[2] it will be 5.</p><p>[1] Source A</p>',
    ],
    ['a note at a price', '<p>£2 million<sup>3</sup></p>', '<p>£2 million[3]</p>'],
    ['raised by a style', '<p>25 m<span style="vertical-align:super">2</span></p>', '<p>25 m²</p>'],
    [
      'raised by a class',
      '<style>.up{vertical-align:super}</style><p>25 m<span class="up">2</span></p>',
      '<p>25 m²</p>',
    ],
    ['lowered by a style', '<p>H<span style="font-size:7pt;vertical-align:sub">2</span>O</p>', '<p>H₂O</p>'],
    ['a million', '<p>10<sup>6</sup> people</p>', '<p>10⁶ people</p>'],
    ['a negative power', '<p>5 m s<sup>-2</sup> and 10<sup>−6</sup></p>', '<p>5 m s⁻² and 10⁻⁶</p>'],
    ['cubic', '<p>40 yd<sup>3</sup> and 3 km<sup>2</sup></p>', '<p>40 yd³ and 3 km²</p>'],
    ['a note after a year', '<p>in 2024<sup>12</sup></p>', '<p>in 2024[12]</p>'],
    ['a note after a price', '<p>£10<sup>2</sup></p>', '<p>£10[2]</p>'],
    ['several notes', '<p>Fewer people.<sup>1,2</sup></p>', '<p>Fewer people.[1,2]</p>'],
    ['a note by a letter', '<p>Charge<sup>a</sup></p>', '<p>Charge[a]</p>'],
    ['a note that has its brackets', '<p>Charge<sup>[4]</sup></p>', '<p>Charge[4]</p>'],
    ['a note by a star', '<p>Charge<sup>*</sup></p>', '<p>Charge*</p>'],
    ['a day', '<p>the 4<sup>th</sup> of May, the 1<sup>st</sup></p>', '<p>the 4th of May, the 1st</p>'],
    ['a trade mark', '<p>Acme<sup>TM</sup></p>', '<p>Acme™</p>'],
    ['carbon equivalents', '<p>40 t CO<sub>2e</sub></p>', '<p>40 t CO₂e</p>'],
    ['fine dust and nitrogen', '<p>PM<sub>2.5</sub>, PM<sub>10</sub>, NO<sub>x</sub></p>', '<p>PM₂.₅, PM₁₀, NOₓ</p>'],
    [
      'letters that have no small form',
      '<p>V<sub>max</sub>, x<sup>abc</sup></p>',
      '<p>V<sub>max</sub>, x<sup>abc</sup></p>',
    ],
    [
      'a mark that is a link to its note',
      '<p>Costs<a href="#_ftn1"><sup>1</sup></a> rose.</p>',
      '<p>Costs[1] rose.</p>',
    ],
    ['bold figures', '<p><b>10<sup>3</sup></b></p>', '<p><strong>10³</strong></p>'],
    ['MathML', '<p><math><msup><mi>m</mi><mn>2</mn></msup></math> of grass</p>', '<p>m² of grass</p>'],
    ['a fraction of MathML', '<p><math><mfrac><mn>1</mn><mn>2</mn></mfrac></math> a mile</p>', '<p>1/2 a mile</p>'],
  ])
})

describe('what was struck out', () => {
  it.each([
    [
      '<p>The meeting is on <s>Monday 3 May</s> Tuesday 4 May.</p>',
      '<p>The meeting is on Tuesday 4 May.</p>',
      ['Monday 3 May'],
    ],
    ['<p>Price <span style="text-decoration:line-through">£40</span> £25.</p>', '<p>Price £25.</p>', ['£40']],
    ['<p>now <strike>gone</strike></p>', '<p>now</p>', ['gone']],
    ['<p>a <del>b</del><ins>c</ins></p>', '<p>a c</p>', ['b']],
    ['<p>a <span style="text-decoration-line: underline line-through;">b</span>, c</p>', '<p>a, c</p>', ['b']],
    [
      '<style>.xl7{text-decoration:line-through}</style><table><tr><td>Monday</td><td class="xl7">9am</td></tr></table>',
      '<table><tr><td>Monday</td><td></td></tr></table>',
      ['9am'],
    ],
    [
      '<table><tr><td>Monday</td><td style="text-decoration:line-through;">9am</td></tr></table>',
      '<table><tr><td>Monday</td><td></td></tr></table>',
      ['9am'],
    ],
    ['<ul><li>kept</li><li style="text-decoration: line-through">done</li></ul>', '<ul><li>kept</li></ul>', ['done']],
    ['<p><s>a <b>b</b></s> c</p>', '<p>c</p>', ['a b']],
    ['<p><s>one</s> and <s>two</s> and three</p>', '<p>and and three</p>', ['one', 'two']],
    ['<p style="text-decoration:line-through">All of it</p><p>New</p>', '<p>New</p>', ['All of it']],
    ['<p><u>under</u></p>', '<p>under</p>', []],
  ])('%s is taken out and named', (pasted, comes, struck) => {
    expect(clean(pasted)).toMatchObject({ html: comes, leftOut: { struck } })
  })
})

describe('blocks and lines', () => {
  all([
    [
      'terms and what is said of them',
      '<dl><dt>Opening hours<dd>9am to 5pm<dt>Closed<dd>Sundays</dl>',
      '<p><strong>Opening hours</strong></p><p>9am to 5pm</p><p><strong>Closed</strong></p><p>Sundays</p>',
    ],
    ['addresses', '<address>High Street</address><address>ZX9 7QT</address>', '<p>High Street</p><p>ZX9 7QT</p>'],
    ['lines of an address', '<address>High Street<br>ZX9 7QT</address>', '<p>High Street<br>ZX9 7QT</p>'],
    ['details', '<details open><summary>Charges</summary>£40 a year</details>', '<p>Charges</p><p>£40 a year</p>'],
    [
      'a form',
      '<form><fieldset><legend>Your bin</legend><label>Colour</label></fieldset></form>',
      '<p>Your bin</p><p>Colour</p>',
    ],
    [
      'a figure',
      '<figure><img src="/a.png" alt="x"><figcaption>The bridge</figcaption></figure><p>a</p>',
      '<p>The bridge</p><p>a</p>',
    ],
    ['navigation', '<nav>Home</nav><main>Words</main><aside>More</aside>', '<p>Home</p><p>Words</p><p>More</p>'],
    [
      'boxes in a cell',
      '<table><tr><td><div>a</div><div>b</div></td><td>c</td></tr></table>',
      '<table><tr><td><p>a</p><p>b</p></td><td>c</td></tr></table>',
    ],
    ['boxes in an item', '<ul><li><div>a</div><div>b</div></li></ul>', '<ul><li>a<br>b</li></ul>'],
    [
      'boxes by a style',
      '<p><span style="display:block">a</span><span style="display:block">b</span></p>',
      '<p>a</p><p>b</p>',
    ],
    [
      'a table’s name',
      '<table><caption>Table 1: charges from April</caption><tr><th>Item</th><th>Charge</th></tr><tr><td>Garden bin</td><td>£40</td></tr></table>',
      '<p>Table 1: charges from April</p><table><tr><th>Item</th><th>Charge</th></tr><tr><td>Garden bin</td><td>£40</td></tr></table>',
    ],
    ['a quotation', '<p>She said <q>we are ready</q></p>', '<p>She said “we are ready”</p>'],
    ['a quotation in one', '<p><q>He said <q>no</q></q></p>', '<p>“He said ‘no’”</p>'],
    ['a quotation that has its marks', '<p><q>“no”</q></p>', '<p>“no”</p>'],
    ['three lines', '<pre>one\ntwo\nthree</pre>', '<p>one<br>two<br>three</p>'],
    ['lines with an empty one', '<pre>\none\n\ntwo\n</pre>', '<p>one</p><p>two</p>'],
    [
      'a plain mail of Outlook',
      '<html><body><div><div style="white-space: pre-wrap; font-family: monospace">Dear editor,\nThe meeting is at:\nTown Hall\nHigh Street\nZX9 7QT</div></div></body></html>',
      '<p>Dear editor,<br>The meeting is at:<br>Town Hall<br>High Street<br>ZX9 7QT</p>',
    ],
    ['lines that no style keeps', '<p>one\ntwo</p>', '<p>one two</p>'],
    [
      'a mail with full lines',
      '<div>The council has agreed the new timetable for the collection of<br>garden waste, and asks everybody to put bins out by six in the<br>morning.<br></div>',
      '<p>The council has agreed the new timetable for the collection of garden waste, and asks everybody to put bins out by six in the morning.</p>',
    ],
    [
      'a list to choose from',
      '<p>Ward: <select><option>North</option><option selected>South</option></select></p>',
      '<p>Ward: South</p>',
    ],
    ['a pronunciation', '<p><ruby>区<rt>ku</rt></ruby></p>', '<p>区(ku)</p>'],
  ])
})

describe('lists', () => {
  all([
    [
      'two lists',
      '<ol><li>Apply</li><li>Pay</li></ol><ol><li>Wait</li><li>Collect</li></ol>',
      '<ol><li>Apply</li><li>Pay</li></ol><p></p><ol><li>Wait</li><li>Collect</li></ol>',
    ],
    [
      'two lists with bullets',
      '<ul><li>a</li></ul><ul><li>b</li></ul>',
      '<ul><li>a</li></ul><p></p><ul><li>b</li></ul>',
    ],
    [
      'letters',
      '<p>See (b)</p><ol type="a"><li>one</li><li>two</li></ol>',
      '<p>See (b)</p><ol type="a"><li>one</li><li>two</li></ol>',
    ],
    [
      'letters by a style',
      '<ol style="list-style-type: upper-alpha"><li>one</li></ol>',
      '<ol type="A"><li>one</li></ol>',
    ],
    [
      'letters of Google Docs',
      '<ol><li style="list-style-type:lower-alpha">one</li><li style="list-style-type:lower-alpha">two</li></ol>',
      '<ol type="a"><li>one</li><li>two</li></ol>',
    ],
    ['Roman figures', '<ol type="i"><li>one</li></ol>', '<ol type="i"><li>one</li></ol>'],
    ['a start', '<ol start="4"><li>four</li></ol>', '<ol start="4"><li>four</li></ol>'],
    ['a start with letters', '<ol start="3" type="a"><li>c</li></ol>', '<ol start="3" type="a"><li>c</li></ol>'],
    [
      'a value',
      '<ol><li>one</li><li value="5">five</li><li>six</li></ol>',
      '<ol><li>one</li></ol><p></p><ol start="5"><li>five</li><li>six</li></ol>',
    ],
    [
      'a value at the beginning',
      '<ol><li value="7">seven</li><li>eight</li></ol>',
      '<ol start="7"><li>seven</li><li>eight</li></ol>',
    ],
    [
      'counted down',
      '<ol reversed><li>two</li><li>one</li></ol>',
      '<ol start="2"><li>two</li></ol><p></p><ol><li>one</li></ol>',
    ],
    [
      'letters within numbers',
      '<ol><li>one<ol type="a"><li>x</li></ol></li></ol>',
      '<ol><li>one<ol type="a"><li>x</li></ol></li></ol>',
    ],
    ['a menu', '<menu><li>a</li></menu>', '<ul><li>a</li></ul>'],
  ])

  const word = (marker: string, words: string, level = 1) =>
    `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'><span style='mso-list:Ignore'>${marker}<span>&nbsp;&nbsp; </span></span>${words}</p>`
  it.each([
    ['letters', word('(a)', 'one') + word('(b)', 'two'), '<ol type="a"><li>one</li><li>two</li></ol>'],
    ['capitals', word('A.', 'one') + word('B.', 'two'), '<ol type="A"><li>one</li><li>two</li></ol>'],
    [
      'Roman figures',
      word('i.', 'one') + word('ii.', 'two') + word('iii.', 'three'),
      '<ol type="i"><li>one</li><li>two</li><li>three</li></ol>',
    ],
    [
      'the letter after h',
      [...'abcdefghij'].map((letter) => word(`${letter})`, letter)).join(''),
      `<ol type="a">${[...'abcdefghij'].map((letter) => `<li>${letter}</li>`).join('')}</ol>`,
    ],
    [
      'a list that goes on',
      `${word('3.', 'three')}${word('4.', 'four')}`,
      '<ol start="3"><li>three</li><li>four</li></ol>',
    ],
    [
      'a number that was left out',
      `${word('1.', 'one')}${word('3.', 'three')}`,
      '<ol><li>one</li></ol><p></p><ol start="3"><li>three</li></ol>',
    ],
    [
      'letters below numbers',
      `${word('1.', 'one')}${word('a.', 'x', 2)}${word('b.', 'y', 2)}${word('2.', 'two')}`,
      '<ol><li>one<ol type="a"><li>x</li><li>y</li></ol></li><li>two</li></ol>',
    ],
    [
      'numbers of a contract',
      `${word('1.1', 'The council')}${word('1.2', 'The contractor')}`,
      '<p>1.1 The council</p><p>1.2 The contractor</p>',
    ],
    ['bullets', `${word('·', 'one')}${word('o', 'x', 2)}`, '<ul><li>one<ul><li>x</li></ul></li></ul>'],
    [
      'bullets below numbers',
      `${word('1.', 'one')}${word('·', 'x', 2)}${word('2.', 'two')}`,
      '<ol><li>one<ul><li>x</li></ul></li><li>two</li></ol>',
    ],
  ])('of Word keep their numbers: %s', (_, pasted, comes) => expect(clean(pasted).html).toBe(comes))
})

describe('tables', () => {
  const excel = `<html><head><meta name=ProgId content=Excel.Sheet><style>
<!--td {padding:1px;font-weight:400;}
.xl65 {font-weight:700;}
.xl66 {mso-number-format:"\\0022£\\0022\\#\\,\\#\\#0";}
--></style></head><body><!--StartFragment--><table border=0><col width=64><tr height=20><td class=xl65>Ward</td><td class=xl65>Homes</td></tr><tr><td>North</td><td class=xl66 align=right>1,200</td></tr><tr><td>South</td><td class=xl66>950</td></tr></table><!--EndFragment--></body></html>`
  const wanted =
    '<table><tr><th>Ward</th><th>Homes</th></tr><tr><td>North</td><td>1,200</td></tr><tr><td>South</td><td>950</td></tr></table>'
  all([
    ['a header of Excel', excel, wanted],
    [
      'a header of Google Sheets',
      wanted.replaceAll('<th>', '<td style="font-weight:bold;">').replaceAll('</th>', '</td>'),
      wanted,
    ],
    ['a header of LibreOffice', wanted.replaceAll('<th>', '<td><b>').replaceAll('</th>', '</b></td>'), wanted],
    [
      'a bold cell below',
      '<table><tr><td>a</td><td>b</td></tr><tr><td style="font-weight:700">c</td><td>d</td></tr></table>',
      '<table><tr><td>a</td><td>b</td></tr><tr><td><strong>c</strong></td><td>d</td></tr></table>',
    ],
    [
      'a row that Excel hides',
      '<table><tr><td>a</td><td>b</td></tr><tr style="display:none"><td>x</td><td>y</td></tr></table>',
      '<table><tr><td>a</td><td>b</td></tr></table>',
    ],
  ])
})

describe('the name of a table, above its header', () => {
  const body = '<tr><td>Pool</td><td>£3.50</td></tr><tr><td>Sauna</td><td>£5</td></tr>'
  const bold = '<tr><td><b>What</b></td><td><b>Charge</b></td></tr>'
  const wanted = `<p>Fees 2026</p><table><tr><th>What</th><th>Charge</th></tr>${body}</table>`
  all([
    ['merged', `<table><tr><td colspan="2"><b>Fees 2026</b></td></tr>${bold}${body}</table>`, wanted],
    ['alone in A1', `<table><tr><td><b>Fees 2026</b></td><td></td></tr>${bold}${body}</table>`, wanted],
    ['not bold', `<table><tr><td>Fees 2026</td><td></td></tr>${bold}${body}</table>`, wanted],
    [
      'above a header that is not bold',
      `<table><tr><td colspan="2"><b>Fees 2026</b></td></tr><tr><td>What</td><td>Charge</td></tr>${body}</table>`,
      wanted,
    ],
    [
      'in a paragraph, with an empty row below',
      `<table><tr><td colspan="2"><p><b>Fees 2026</b></p></td></tr><tr><td></td><td></td></tr>${bold}${body}</table>`,
      wanted,
    ],
    [
      'in two rows',
      `<table><tr><td colspan="2">Fees 2026</td></tr><tr><td>With VAT</td><td></td></tr>${bold}${body}</table>`,
      wanted.replace('<table>', '<p>With VAT</p><table>'),
    ],
    [
      'above amounts alone',
      `<table><tr><td colspan="2">Fees 2026</td></tr>${body}</table>`,
      `<p>Fees 2026</p><table>${body}</table>`,
    ],
    [
      'with a note below the table',
      `<table><tr><td colspan="2"><b>Fees 2026</b></td></tr>${bold}${body}<tr><td colspan="2">With VAT</td></tr></table>`,
      wanted.replace('</table>', '<tr><td colspan="2">With VAT</td></tr></table>'),
    ],
    [
      'two rows of headers, of which the first is merged',
      '<table><tr><td rowspan="2"><b>Pool</b></td><td colspan="2"><b>Charge</b></td></tr><tr><td><b>Adult</b></td><td><b>Child</b></td></tr><tr><td>Lane</td><td>£4</td><td>£2</td></tr></table>',
      '<table><tr><th rowspan="2">Pool</th><th colspan="2">Charge</th></tr><tr><th>Adult</th><th>Child</th></tr><tr><td>Lane</td><td>£4</td><td>£2</td></tr></table>',
    ],
  ])
  const roles = '<tr><td>Cllr Bo</td><td>Governor</td></tr><tr><td>Cllr Cy</td><td>Trustee</td></tr>'
  all([
    [
      'above rows of which the first is not full',
      `<table><tr><td colspan="2">Outside bodies</td></tr><tr><td>Cllr Ali</td><td></td></tr>${roles}</table>`,
      `<p>Outside bodies</p><table><tr><td>Cllr Ali</td><td></td></tr>${roles}</table>`,
    ],
  ])
  it.each([
    ['a first row whose last cell is empty', `<table><tr><td>Cllr Ali</td><td></td></tr>${roles}</table>`],
    [
      'one of three',
      '<table><tr><td>Mon</td><td></td><td></td></tr><tr><td>Tue</td><td>9</td><td>5</td></tr><tr><td>Wed</td><td>9</td><td></td></tr></table>',
    ],
    ['two such rows', `<table><tr><td>Cllr A</td><td></td></tr><tr><td>Cllr B</td><td></td></tr>${roles}</table>`],
    [
      'the first of a bold column',
      '<table><tr><td><strong>Ali</strong></td><td></td></tr><tr><td><strong>Bo</strong></td><td>Governor</td></tr><tr><td><strong>Cy</strong></td><td>Trustee</td></tr></table>',
    ],
    [
      'what divides a table',
      `<table><tr><td colspan="2">Monday</td></tr>${body}<tr><td colspan="2">Friday</td></tr>${body}</table>`,
    ],
    ['a first row whose other cells are full', `<table><tr><td>Fees</td><td>2026</td></tr>${body}</table>`],
    ['a cell that stands elsewhere', `<table><tr><td></td><td>2026</td></tr>${body}</table>`],
    ['a table of one column', '<table><tr><td>Ward</td></tr><tr><td>North</td></tr><tr><td>South</td></tr></table>'],
  ])('is not %s', (_, table) => expect(clean(table).html).toBe(table))
})

describe('signs of Wingdings', () => {
  const word = (letters: string) =>
    `<span style='font-family:Wingdings;mso-ascii-font-family:Calibri;mso-char-type:symbol;mso-symbol-font-family:Wingdings'><span style='mso-char-type:symbol;mso-symbol-font-family:Wingdings'>${letters}</span></span>`
  all([
    ['a tick of Word', `<p>Paid ${word('ü')}</p>`, '<p>Paid ✓</p>'],
    ['an arrow of Word', `<p>Monday ${word('à')} Friday</p>`, '<p>Monday → Friday</p>'],
    ['a cross of a page', '<p>Open <font face="Wingdings">û</font></p>', '<p>Open ✗</p>'],
    [
      'a box in a cell',
      '<table><tr><td>Yes</td><td style="font-family:Wingdings">q</td></tr></table>',
      '<table><tr><td>Yes</td><td>❑</td></tr></table>',
    ],
    ['in private letters', '<p>Happy <span style="font-family:Wingdings">\uf04a</span></p>', '<p>Happy ☺</p>'],
    [
      'by a class',
      '<style>.w {font-family:Wingdings, serif}</style><p>Go <b class="w">à</b></p>',
      '<p>Go <strong>→</strong></p>',
    ],
    [
      'not in another font',
      '<p><span style="font-family:Wingdings"><span style="font-family:Arial">ü</span></span>ber</p>',
      '<p>über</p>',
    ],
    ['not words', '<p><span style="font-family:Wingdings">Town hall</span></p>', '<p>Town hall</p>'],
  ])
  it('that have no letter of their own go, and it is said where', () => {
    const { html, leftOut } = clean('<p>Flag <span style="font-family:Wingdings">ÿ</span> day</p>')
    expect(html).toBe('<p>Flag day</p>')
    expect(leftOut.signs).toEqual(['Flag day'])
  })
})

describe('a first letter over several lines', () => {
  const cap = (letter: string) =>
    `<p class=MsoNormal style='mso-element:dropcap-dropped;mso-element-wrap:around;mso-dropcap-lines:3'><span style='font-size:58pt'>${letter}</span></p>`
  all([
    [
      'in a table',
      `<table align=left><tr><td>${cap('T')}</td></tr></table><p>he council met.</p>`,
      '<p>The council met.</p>',
    ],
    ['alone', `${cap('T')}<p>he council met.</p>`, '<p>The council met.</p>'],
    ['a word of its own', `${cap('The')}<p>council met.</p>`, '<p>The council met.</p>'],
    ['a short word', `${cap('In')}<p>May it met.</p>`, '<p>In May it met.</p>'],
    ['a number', `${cap('12')}<p>people met.</p>`, '<p>12 people met.</p>'],
    ['that is a word', `${cap('A')}<p> council met.</p>`, '<p>A council met.</p>'],
    [
      'with a quotation mark',
      `${cap('“T')}<p>he <b>council</b> met.”</p>`,
      '<p>“The <strong>council</strong> met.”</p>',
    ],
    ['with nothing behind it', cap('T'), '<p>T</p>'],
  ])
})

describe('languages', () => {
  all([
    [
      'a passage',
      '<p>They say <span lang="cy">bore da</span> here every day.</p>',
      '<p>They say <span lang="cy">bore da</span> here every day.</p>',
    ],
    [
      'English words of Word',
      '<p lang="EN-GB">All <span lang="EN-US">of it</span> is English.</p>',
      '<p>All of it is English.</p>',
    ],
    [
      'a passage in Word’s own way',
      '<body lang="EN-GB"><p>They say <span lang=CY>bore da</span> here every day.</p></body>',
      '<p>They say <span lang="cy">bore da</span> here every day.</p>',
    ],
    [
      'a region',
      '<p>Read it in Polish: <span lang="pl-PL">po polsku</span> is how.</p>',
      '<p>Read it in Polish: <span lang="pl">po polsku</span> is how.</p>',
    ],
    ['a text all in Welsh', '<p lang="cy">Bore da i bawb</p>', '<p>Bore da i bawb</p>'],
    ['no language', '<p>They <span lang="x-none">say</span> <span lang="">so</span>.</p>', '<p>They say so.</p>'],
    [
      'bold words',
      '<p>They all say <b lang="cy">bore da</b> in the morning.</p>',
      '<p>They all say <strong><span lang="cy">bore da</span></strong> in the morning.</p>',
    ],
    [
      'a linked passage',
      '<p>Read all of it <a href="https://example.org/cy" lang="cy">yn Gymraeg</a> now.</p>',
      '<p>Read all of it <a href="https://example.org/cy"><span lang="cy">yn Gymraeg</span></a> now.</p>',
    ],
    [
      'a paragraph',
      '<p>The news in brief and in full.</p><p lang="ar">أخبار</p>',
      '<p>The news in brief and in full.</p><p><span lang="ar">أخبار</span></p>',
    ],
  ])
})

it('English in a Welsh text is a passage, too', () => {
  const { html } = clean(
    '<div lang="cy"><p>Mae hyn yn destun hir yn Gymraeg. <span lang="en-GB">Hello</span></p></div>',
  )
  expect(html).toBe('<p>Mae hyn yn destun hir yn Gymraeg. <span lang="en-GB">Hello</span></p>')
})

describe('languages of what is pasted into an item', () => {
  it.each([
    [
      'en-GB',
      '<p lang="cy">Croeso i bawb i’r llyfrgell newydd.</p>',
      '<p><span lang="cy">Croeso i bawb i’r llyfrgell newydd.</span></p>',
    ],
    ['en-GB', '<p lang="cym">Croeso</p>', '<p><span lang="cy">Croeso</span></p>'],
    ['en-GB', '<p lang="wel-GB">Croeso</p>', '<p><span lang="cy">Croeso</span></p>'],
    ['en-GB', '<body lang="PL-PL"><p>Dzień dobry</p></body>', '<p><span lang="pl">Dzień dobry</span></p>'],
    ['en-GB', '<p lang="ara">أخبار</p>', '<p><span lang="ar">أخبار</span></p>'],
    ['en-GB', '<p lang="en-US">News</p>', '<p>News</p>'],
    ['en-GB', '<p>News</p>', '<p>News</p>'],
    [
      'en-GB',
      '<p lang="cy">Mae hyn yn hir iawn. <span lang="en">Short</span></p>',
      '<p><span lang="cy">Mae hyn yn hir iawn. </span>Short</p>',
    ],
    ['cy', '<p lang="cy">Croeso i bawb</p>', '<p>Croeso i bawb</p>'],
    ['cy', '<p lang="EN-GB">Croeso i bawb</p>', '<p>Croeso i bawb</p>'],
    [
      'cy',
      '<p lang="cy">Croeso <span lang="en">all of you and more</span></p>',
      '<p>Croeso <span lang="en-GB">all of you and more</span></p>',
    ],
    ['cy', '<p lang="pol">Dzień dobry</p>', '<p><span lang="pl">Dzień dobry</span></p>'],
    ['ar', '<p>Welcome</p>', '<p>Welcome</p>'],
  ])('in %s: %s', (language, pasted, comes) => {
    expect(cleanPasted(pasted, parse, language).html).toBe(comes)
    expect(cleanPasted(comes, parse, language).html).toBe(comes)
  })
})

describe('links and pictures', () => {
  it('are mended', () => {
    const { html, leftOut } = clean(
      '<p>Ring <a href="tel:01632 960123">01632 960123</a>, <a href="press@example.org">write</a>, <a href="https://example.org/docs/Annual report 2026.pdf">read</a>.</p>',
    )
    expect(html).toBe(
      '<p>Ring <a href="tel:01632960123">01632 960123</a>, <a href="mailto:press@example.org">write</a>, <a href="https://example.org/docs/Annual%20report%202026.pdf">read</a>.</p>',
    )
    expect(leftOut.links).toEqual([])
  })
  it('that lead nowhere are named', () => {
    const { html, leftOut } = clean(
      '<p><a href="file:///C:/plans.docx">The plans</a>, <a href="#charges">charges</a>, <a href="javascript:void(0)">more</a>, <a href="#_Toc1">1</a>, <a name="x">place</a></p>',
    )
    expect(html).toBe('<p>The plans, charges, more, 1, place</p>')
    expect(leftOut.links).toEqual(['The plans', 'charges', 'more'])
  })
  it('of pictures are their names', () => {
    const { leftOut } = clean(
      '<p>x<img src="https://example.org/town-hall.jpg"><img alt="The bridge at dusk" src="a.png"><img src="file:///C:/clip_image001.png"><img alt="Picture 2" src="cid:image001.png"><iframe title="Film of the opening" src="https://v.example.org/1"></iframe></p>',
    )
    expect(leftOut.pictures).toEqual(['town-hall', 'The bridge at dusk', '', '', 'Film of the opening'])
  })
})

describe('plain text', () => {
  const pdf = `Garden waste from April
The council has agreed the new timetable for the collection of garden
waste. Bins are emptied every second week, and everybody is asked to put
them out by six in the morning. The charge is £40 for a year, which pays
for the vehicles and for the people who work on them.
What you can put in:
• grass and leaves
• small branches that are no thicker than an arm, and no longer than the
bin itself
• flowers`
  it('of a PDF has its lines joined, and its bullets are a list', () => {
    expect(clean(htmlOfPlainText(pdf) ?? '').html).toBe(
      '<p>Garden waste from April</p><p>The council has agreed the new timetable for the collection of garden waste. Bins are emptied every second week, and everybody is asked to put them out by six in the morning. The charge is £40 for a year, which pays for the vehicles and for the people who work on them.</p><p>What you can put in:</p><ul><li>grass and leaves</li><li>small branches that are no thicker than an arm, and no longer than the bin itself</li><li>flowers</li></ul>',
    )
  })

  it.each([
    [
      'a mail',
      'Dear editor,\n\nplease find below what the cabinet decided last night about the\nlibraries, the baths and the markets of the borough.\n\nYours\nAda',
      '<p>Dear editor,</p><p>please find below what the cabinet decided last night about the libraries, the baths and the markets of the borough.</p><p>Yours</p><p>Ada</p>',
    ],
    [
      'a word taken apart',
      'The consultation about the future of the swimming baths in the well-\nknown building closes at the end of November, as was announced by the\ncabinet.',
      '<p>The consultation about the future of the swimming baths in the well-known building closes at the end of November, as was announced by the cabinet.</p>',
    ],
    ['a list', 'Bring:\n- a bin\n- a bag', '<p>Bring:</p><ul><li>a bin</li><li>a bag</li></ul>'],
    ['numbers', 'Do this:\n1. Apply\n2. Pay', '<p>Do this:</p><ol><li>Apply</li><li>Pay</li></ol>'],
    [
      'signs of HTML',
      'a <b> & c is what the text of the programme says in its first line,\nand goes on to say in the second, before it ends with a <div> at the\nend',
      '<p>a &lt;b&gt; &amp; c is what the text of the programme says in its first line, and goes on to say in the second, before it ends with a &lt;div&gt; at the end</p>',
    ],
  ])('of %s', (_, text, comes) => expect(clean(htmlOfPlainText(text) ?? '').html).toBe(comes))

  it.each([
    'One line.',
    'Town Hall\nHigh Street\nZX9 7QT',
    'One.\n\nTwo.',
    'The whole of a sentence that is long enough for a line.\nAnother that is meant as a paragraph of its own, no doubt.',
    '',
  ])('that is as it was meant is left to the editor: %j', (text) => expect(htmlOfPlainText(text)).toBeUndefined())
})
