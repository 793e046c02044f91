import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { cleanPasted } from '@/writing/paste/clean-pasted'
import { parse } from './parse'

const pasted = (name: string): string =>
  readFileSync(path.join(import.meta.dirname, 'pasted', `${name}.clipboard`), 'utf8')
const clean = (html: string) => cleanPasted(html, parse)
const html = (source: string) => clean(source).html

describe('a document of Word', () => {
  const { html: words, leftOut } = clean(pasted('word-desktop'))
  it('has the editor’s own kinds of text and nothing else', () => {
    expect(
      words
        .match(/<[a-z0-9]+/g)
        ?.filter((tag, at, all) => all.indexOf(tag) === at)
        .sort(),
    ).toEqual(['<a', '<h2', '<h3', '<li', '<ol', '<p', '<strong', '<table', '<td', '<th', '<tr', '<ul'].sort())
    expect(words).not.toMatch(/mso|style=|class=|\u00a0|<!--|urn:/i)
  })
  it('has its title and headings from h2 on, none skipped', () => {
    expect(words).toContain('<h2>Lower Mill footbridge reopens</h2><h2>What is new</h2>'.slice(0, 38))
    expect(words).toMatch(/<h2>What is new<\/h2>[\s\S]*<h3>Costs<\/h3>/)
  })
  it('has real lists in place of paragraphs with markers', () => {
    expect(words).toContain('<ul><li>New decking<ul><li>of oak</li></ul></li><li>New handrails</li></ul>')
    expect(words).toContain('<ol><li>Park at the mill.</li><li>Follow the signs.</li></ol>')
  })
  it('has a table whose bold first row is its header', () => {
    expect(words).toContain(
      '<table><tr><th><p>Part</p></th><th><p>Cost</p></th></tr><tr><td><p>Decking</p></td><td><p>£40,000</p></td></tr></table>',
    )
  })
  it('loses colleagues’ comments and what was struck out, and no other word', () => {
    expect(words).toContain(
      '<p>See <a href="https://www.example.org/bridge">the plan of the bridge</a>, the draft and note[1]. It is free.</p>',
    )
    expect(words).not.toMatch(/Legal|AB1|Not for the public/)
  })
  it('joins what Word breaks into lines, and drops empty paragraphs', () => {
    expect(words).toContain('<p><strong>Walkers</strong> can cross the river again from Saturday 28 November.</p>')
    expect(words).not.toContain('<p></p>')
  })
  it('names the pictures that were left out', () => expect(leftOut.pictures).toHaveLength(1))
})

describe('a document of Google Docs', () => {
  const { html: words, leftOut } = clean(pasted('google-docs'))
  it('is not bold as a whole, and its headings are not bold twice', () => {
    expect(words).toMatch(/^<h2>Bins over Christmas<\/h2><p>Your bin day moves by <strong>one day<\/strong>/)
    expect(words).toContain('<em> each week</em>.</p>')
  })
  it('has nested lists where they belong, without paragraphs in them', () => {
    expect(words).toContain(
      '<ul><li>Put bins out by 6am<ul><li>also brown ones</li></ul></li><li>Take them in at night</li></ul>',
    )
  })
  it('has no gap in its outline, and links that lead where they were meant to', () => {
    expect(words).toContain('<h3>Help</h3><p><a href="https://www.example.org/bins">Find your bin day</a></p>')
  })
  it('has lists in place of lines with dashes', () => {
    expect(words).toMatch(/<ul><li>Garden waste: none until 5 January<\/li><li>Glass: as usual<\/li><\/ul>$/)
  })
  it('leaves its pictures behind and says so', () => {
    expect(words).not.toContain('img')
    expect(leftOut.pictures).toHaveLength(1)
  })
})

it('Word online makes a list of each item: they are one, and two line breaks a new paragraph', () => {
  expect(html(pasted('word-online'))).toBe(
    '<p>Have your say on parks.</p>' +
      '<ul><li><strong>Paths</strong><ul><li>Lighting</li></ul></li><li>Play areas</li></ul>' +
      '<p>Closes on 4 January.</p><p>Thank you.</p>',
  )
})

describe('lists that were typed', () => {
  it.each([
    ['<p>· Paths</p><p>· Lights</p>', '<ul><li>Paths</li><li>Lights</li></ul>'],
    ['<p>•&nbsp;&nbsp;One alone</p>', '<ul><li>One alone</li></ul>'],
    ['<p>1. First</p><p>2. Second</p>', '<ol><li>First</li><li>Second</li></ol>'],
    ['<p>3) Third</p><p>4) Fourth</p>', '<ol start="3"><li>Third</li><li>Fourth</li></ol>'],
    ['<p>• Paths<br>• Lights</p>', '<ul><li>Paths</li><li>Lights</li></ul>'],
    ['<p><b>·</b> <b>Paths</b></p><p>· Lights</p>', '<ul><li><strong>Paths</strong></li><li>Lights</li></ul>'],
  ])('%s', (source, wanted) => expect(html(source)).toBe(wanted))

  it.each([
    '<p>– a dash that begins one sentence</p>',
    '<p>2026. That was the year.</p>',
    '<p>1. A numbered paragraph alone</p>',
    '<p>4 May</p><p>5 May</p>',
  ])('%s stays a paragraph', (source) => expect(html(source)).toBe(source))
})

describe('small things', () => {
  it.each([
    ['words of a page', '<span style="color:red">just words</span>', 'just words'],
    ['a box around a text', '<table><tr><td><p>Boxed</p></td></tr></table>', '<p>Boxed</p>'],
    [
      'words beside blocks',
      'Loose<p>Kept</p>more <b>loose</b>',
      '<p>Loose</p><p>Kept</p><p>more <strong>loose</strong></p>',
    ],
    ['boxes in boxes', '<div><div>One</div><div>Two</div></div>', '<p>One</p><p>Two</p>'],
    ['a quotation', '<blockquote>Said</blockquote>', '<p>Said</p>'],
    ['scripts and styles', '<p onclick="x()">A</p><script>alert(1)</script><style>p{}</style>', '<p>A</p>'],
    ['a soft hyphen and a mark without width', '<p>Kinder\u00adgarten\u200b</p>', '<p>Kindergarten</p>'],
    ['a family, which is joined without width', '<p>👨\u200d👩\u200d👧</p>', '<p>👨\u200d👩\u200d👧</p>'],
    [
      'bold that only Arabic letters have',
      '<p><span style="mso-bidi-font-weight:bold">plain</span></p>',
      '<p>plain</p>',
    ],
    ['a lone level', '<h4>Deep</h4><p>x</p>', '<h2>Deep</h2><p>x</p>'],
    ['five levels', '<h1>a</h1><h2>b</h2><h3>c</h3><h5>d</h5>', '<h2>a</h2><h3>b</h3><h4>c</h4><h4>d</h4>'],
    ['underlined', '<p><u>under</u> it</p>', '<p>under it</p>'],
    [
      'cells that span',
      '<table><tr><td colspan="2">A</td></tr><tr><td>B</td><td>C</td></tr></table>',
      '<table><tr><td colspan="2">A</td></tr><tr><td>B</td><td>C</td></tr></table>',
    ],
  ])('%s', (_, source, wanted) => expect(html(source)).toBe(wanted))

  it('a picture alone is no text, so that it can be uploaded', () => {
    expect(clean('<img src="data:image/png;base64,iVBORw0KGgo=">')).toMatchObject({
      leftOut: { pictures: [''] },
      hasWords: false,
    })
  })
  it('a point that counts readers is no picture', () => {
    expect(clean('<p>x<img src="https://t.example.org/p" width="1" height="1"></p>').leftOut.pictures).toEqual([])
  })
  it('what was cleaned once stays as it is', () => {
    for (const name of ['word-desktop', 'google-docs', 'word-online']) {
      const once = html(pasted(name))
      expect(html(once)).toBe(once)
    }
  })
})
