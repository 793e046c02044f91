import { describe, expect, it } from 'vitest'
import { cleanPasted } from '@/writing/paste/clean-pasted'
import { parse } from './parse'

const clean = (html: string) => cleanPasted(html, parse)

describe('pictures that are letters', () => {
  it.each([
    [
      '<p>Happy Christmas <img alt="🎄" class="emoji" src="https://s.example.org/1f384.svg"></p>',
      '<p>Happy Christmas 🎄</p>',
    ],
    ['<p><img alt="£" src="pound.gif">5 a year</p>', '<p>£5 a year</p>'],
    ['<p>20<img alt="°C"></p>', '<p>20°C</p>'],
    ['<p>Team <img alt="👨‍👩‍👧" draggable="false"></p>', '<p>Team 👨‍👩‍👧</p>'],
    ['<p><img alt="½"> mile</p>', '<p>½ mile</p>'],
    ['<p>Well done <picture><img alt="👍🏽"></picture></p>', '<p>Well done 👍🏽</p>'],
    ['<p>Hooray <img alt=":tada:" class="c-emoji emoji"></p>', '<p>Hooray :tada:</p>'],
    ['<p><img alt="🇬🇧" class="twemoji"> Britain</p>', '<p>🇬🇧 Britain</p>'],
    ['<p><img alt="T">he council</p>', '<p>The council</p>'],
    ['<p>a <img alt="→"> b</p>', '<p>a → b</p>'],
    ['<p>5 <img alt="×" style="vertical-align:middle"> 4</p>', '<p>5 × 4</p>'],
  ])('%s', (pasted, comes) => {
    const { html, leftOut } = clean(pasted)
    expect(html).toBe(comes)
    expect(leftOut.pictures).toEqual([])
  })
  it('and pictures that are none', () => {
    const { html, leftOut } = clean(
      '<p>x<img alt="The bridge"> <img alt="a"><img alt="" src="a.png"><img alt="🎄" hidden></p>',
    )
    expect(html).toBe('<p>x</p>')
    expect(leftOut.pictures).toContain('The bridge')
  })
})

describe('what a form was filled in with', () => {
  it.each([
    ['<p>Reference: <input value="AB/2026/17"></p>', '<p>Reference: AB/2026/17</p>'],
    ['<p><label>Name</label><input type="text" value="Jane Smith">.</p>', '<p>Name Jane Smith.</p>'],
    ['<p>Homes: <input type=number value=40> in all</p>', '<p>Homes: 40 in all</p>'],
    ['<p>From <input type="date" value="2026-05-04">to May</p>', '<p>From 2026-05-04 to May</p>'],
    ['<p>Write: <input type="email" value="press@example.org"></p>', '<p>Write: press@example.org</p>'],
    ['<p>Ring: <input type="tel" value="01632 960123"></p>', '<p>Ring: 01632 960123</p>'],
    ['<form><div>Ward</div><div><input value="North"></div></form>', '<p>Ward</p><p>North</p>'],
    ['<p>a<input type="hidden" value="token"> b</p>', '<p>a b</p>'],
    ['<p>a<input type="password" value="secret"></p>', '<p>a</p>'],
    ['<p>a <input type="submit" value="Send"></p>', '<p>a</p>'],
    ['<p>a <input> b</p>', '<p>a b</p>'],
    [
      '<table><tr><td>Reference</td><td><input value="7"></td></tr></table>',
      '<table><tr><td>Reference</td><td>7</td></tr></table>',
    ],
  ])('%s', (pasted, comes) => expect(clean(pasted).html).toBe(comes))
})

describe('what readers did not see', () => {
  it.each([
    '<p>Seen</p><p hidden>not</p>',
    '<p>Seen <span hidden="">not</span></p>',
    '<p>Seen <span style="visibility:hidden">not</span></p>',
    '<p>Seen <span style="color:red; visibility: collapse;">not</span></p>',
    '<style>.v{visibility:hidden}</style><p>Seen <b class="v">not</b></p>',
    '<p>Seen</p><div hidden><p>not</p></div>',
    '<p>Seen</p><noscript>not</noscript>',
    '<p>Seen<datalist><option>not</option></datalist></p>',
    '<p>Seen</p><ul hidden><li>not</li></ul>',
    '<p>Seen</p><table style="visibility:hidden"><tr><td>no</td><td>not</td></tr></table>',
    '<p>Seen <span hidden="until-found">not</span></p>',
  ])('%s', (pasted) => expect(clean(pasted).html).toBe('<p>Seen</p>'))
})

describe('what was struck is told in words that stand apart', () => {
  const style = 'style="text-decoration:line-through"'
  it.each([
    [`<table><tr><td>a</td><td>b</td></tr><tr ${style}><td>c</td><td>d</td></tr></table>`, 'c d'],
    [
      `<table><tr><td>a</td><td>b</td></tr><tbody ${style}><tr><td>c</td><td>d</td></tr><tr><td>e</td><td>f</td></tr></tbody></table>`,
      'c d e f',
    ],
    [`<p>x</p><ul ${style}><li>a</li><li>b</li></ul>`, 'a b'],
    [`<p>x</p><div ${style}><p>a</p><p>b</p></div>`, 'a b'],
    ['<p>x <s>a<br>b</s></p>', 'a b'],
    [`<p>x</p><dl ${style}><dt>a</dt><dd>b</dd></dl>`, 'a b'],
    [`<table><tr><td>x</td><td ${style}><p>a</p><p>b</p></td></tr></table>`, 'a b'],
    [`<p>x</p><section ${style}><h2>a</h2>b</section>`, 'a b'],
    [`<p>x</p><ol ${style}><li>a<ul><li>b</li></ul></li></ol>`, 'a b'],
    ['<p>x <del>a <b>b</b></del></p>', 'a b'],
    [`<p>x <span ${style}>one<span style="display:block">two</span></span></p>`, 'one two'],
  ])('%s', (pasted, struck) => expect(clean(pasted).leftOut.struck).toEqual([struck]))
})

describe('links to notes are no links that lead nowhere', () => {
  it.each([
    ['#fn4', '4'],
    ['#cite_note-4', '[4]'],
    ['#cite_ref-a', 'a'],
    ['#footnote-2', '2'],
    ['#endnote3', '3'],
    ['#ftnt1', '[1]'],
    ['#user-content-fn-1', '1'],
    ['#fn:1', '1'],
    ['#sdfootnote1sym', '1'],
    ['#ref-12', '12'],
    ['#some-note', '[7]'],
    ['#x', '*'],
  ])('%s', (href, words) => {
    const { html, leftOut } = clean(`<p>It is so <a href="${href}">${words}</a> now.</p>`)
    expect(html).toBe(`<p>It is so ${words} now.</p>`)
    expect(leftOut.links).toEqual([])
  })
  it('and the way back from a note goes', () => {
    const { html, leftOut } = clean('<p>Source A <a href="#fnref1">↩</a></p><p>See <a href="#charges">charges</a></p>')
    expect(html).toBe('<p>Source A</p><p>See charges</p>')
    expect(leftOut.links).toEqual(['charges'])
  })
})

describe('the mark of a note never runs into what is beside it', () => {
  it.each([
    [
      'a note of LibreOffice',
      '<div id="sdfootnote1"><p><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>2024 figures</p></div>',
      '[1] 2024 figures',
    ],
    [
      'an endnote of LibreOffice',
      '<p><a class="sdendnotesym" name="x" href="#sdendnote1anc">i</a>2024 figures</p>',
      '[i] 2024 figures',
    ],
    ['one without a way back', '<p><a class="sdfootnotesym" name="x">12</a>£4 million</p>', '[12] £4 million'],
    [
      'its mark in the text',
      '<p>homes<a class="sdfootnoteanc" href="#sdfootnote1sym">1</a> were let</p>',
      'homes[1] were let',
    ],
    ['its raised mark', '<p>homes<a class="sdfootnoteanc" href="#sdfootnote1sym"><sup>1</sup></a></p>', 'homes[1]'],
    ['a note of Google Docs', '<p><a href="#ftnt_ref1" id="ftnt1">[1]</a>2024 figures</p>', '[1] 2024 figures'],
    [
      'a note of Google Docs with a space',
      '<p><a href="#ftnt_ref1">[1]</a><span> 2024 figures</span></p>',
      '[1] 2024 figures',
    ],
    ['a note of Wikipedia', '<p><a href="#cite_ref-4">^</a> 2024 figures</p>', '2024 figures'],
    ['its ways back', '<p>^ <sup><a href="#cite_ref-4-0">a</a></sup> 2024 figures</p>', '^ [a] 2024 figures'],
    ['a note of Markdown', '<p><a href="#fnref:1"><sup>1</sup></a>2024 figures</p>', '[1] 2024 figures'],
    ['a note of Word', '<p><a href="#_ftnref1" name="_ftn1"><span>[1]</span></a>2024 figures</p>', '[1] 2024 figures'],
    ['a raised note of Word', '<p><a href="#_ftnref2"><sup>2</sup></a> 2024 figures</p>', '[2] 2024 figures'],
    ['a reference to a section', '<p>See section <a href="#_Ref12">4</a>.</p>', 'See section 4.'],
    ['an index of letters', '<p><a href="#a">A</a> <a href="#b">B</a></p>', 'A B'],
  ])('%s', (_, pasted, words) => expect(clean(pasted).html).toBe(`<p>${words}</p>`))
})

describe('what only styles keep apart', () => {
  const badge = 'style="display: inline-block; padding: 2px"'
  it.each([
    [
      'the parts of a grid',
      '<div style="display:grid"><span>Open</span><span>9am</span><span>Closed</span><span>5pm</span></div>',
      '<p>Open 9am Closed 5pm</p>',
    ],
    [
      'the parts of a row',
      '<p style="display:flex"><b>Open</b><span>9am</span></p>',
      '<p><strong>Open</strong> 9am</p>',
    ],
    ['badges', `<p><span ${badge}>New</span><span ${badge}>Free</span></p>`, '<p>New Free</p>'],
    ['a badge before words', `<p><span ${badge}>New</span>Pool opens</p>`, '<p>New Pool opens</p>'],
    ['a badge behind words', `<p>Pool opens<span ${badge}>New</span></p>`, '<p>Pool opens New</p>'],
    [
      'an inner row',
      '<p>It is <span style="display:inline-flex"><i>on</i><i>now</i></span></p>',
      '<p>It is <em>on</em> <em>now</em></p>',
    ],
    ['not a letter of a word', `<p><span ${badge}>T</span>he pool</p>`, '<p>The pool</p>'],
    ['not a stop', `<p>Pool <span ${badge}>opens</span>, now</p>`, '<p>Pool opens, now</p>'],
    ['not where there is a space', `<p><span ${badge}>New</span> <span ${badge}>Free</span></p>`, '<p>New Free</p>'],
    [
      'a box that a class makes',
      `<style>.tag {display:inline-block; padding:0 4px}</style><p>Pool<span class="tag">New</span></p>`,
      '<p>Pool New</p>',
    ],
    [
      'a box with a line around it',
      '<p>Pool<span style="display:inline-block;border:1px solid">New</span></p>',
      '<p>Pool New</p>',
    ],
    [
      'a coloured box',
      '<p>Pool<span style="display:inline-block;background:#ffdd00">New</span></p>',
      '<p>Pool New</p>',
    ],
    ['not pence in one piece', '<p>£3.<span style="display:inline-block">50</span></p>', '<p>£3.50</p>'],
    ['not an ordinal', '<p>the 25<span style="display: inline-block">th</span> time</p>', '<p>the 25th time</p>'],
    ['not a unit', '<p>1,200<span style="display:inline-block;padding:0">m</span></p>', '<p>1,200m</p>'],
    [
      'not white on white',
      '<p>1,200<span style="display:inline-block;background-color:rgb(255, 255, 255);margin:0px">m</span></p>',
      '<p>1,200m</p>',
    ],
    [
      'not room above alone',
      '<p>word<span style="display:inline-block;padding:2px 0">ing</span></p>',
      '<p>wording</p>',
    ],
    [
      'not the ending of a word by a class',
      `<style>.s {display:inline-block; border:none}</style><p>councillor<span class="s">ship</span></p>`,
      '<p>councillorship</p>',
    ],
    ['not the parts of a word in a line', '<p><span>Road</span><span>works</span></p>', '<p>Roadworks</p>'],
  ])('%s', (_, pasted, comes) => expect(clean(pasted).html).toBe(comes))

  const cut = 'position: absolute; width: 1px; height: 1px; overflow: hidden'
  it.each([
    `<span style="${cut}">Read more about it</span>`,
    '<span style="position:absolute !important; clip: rect(0px, 0px, 0px, 0px)">Read more about it</span>',
    '<span style="position: absolute; clip-path: inset(50%)">Read more about it</span>',
    '<span style="position:absolute;left:-9999px">Read more about it</span>',
    '<span style="position:absolute;left:-999em">Read more about it</span>',
    '<span style="position:absolute;top:-1000px">Read more about it</span>',
    '<span class="govuk-visually-hidden">Read more about it</span>',
    '<span class="sr-only">Read more about it</span>',
  ])('what no reader saw is left out: %s', (hidden) => {
    expect(clean(`<p>It costs £45.${hidden}</p>`).html).toBe('<p>It costs £45.</p>')
  })
  it.each([
    '<span style="position:absolute;top:-3px">seen</span>',
    '<span style="position:relative;left:-100px">seen</span>',
    '<span style="position:absolute;left:-120px">seen</span>',
    '<span style="position:absolute;top:-250px">seen</span>',
    '<span style="width:1px;height:1px">seen</span>',
    '<span style="position:absolute;width:100px;height:1px">seen</span>',
    '<span class="not-sr-only">seen</span>',
  ])('what readers saw stays: %s', (shown) => expect(clean(`<p>It is ${shown}</p>`).html).toBe('<p>It is seen</p>'))
})
