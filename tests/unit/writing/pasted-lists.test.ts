import { describe, expect, it } from 'vitest'
import { cleanPasted } from '@/writing/paste/clean-pasted'
import { parse } from './parse'

const clean = (html: string) => cleanPasted(html, parse).html

describe('words that stand in a list and in no item stay', () => {
  it.each([
    ['above its items', '<ul>Bring with you<li>boots</li></ul>', '<p>Bring with you</p><ul><li>boots</li></ul>'],
    ['alone', '<ul>Only text</ul>', '<p>Only text</p>'],
    ['below its items', '<ul><li>boots</li>and a coat</ul>', '<ul><li>boots<br>and a coat</li></ul>'],
    [
      'between items that are counted',
      '<ol><li>Apply</li>Then wait.<li>Pay</li></ol>',
      '<ol><li>Apply<br>Then wait.</li><li>Pay</li></ol>',
    ],
    [
      'bold',
      '<ul><b>Bring</b> with you<li>boots</li></ul>',
      '<p><strong>Bring</strong> with you</p><ul><li>boots</li></ul>',
    ],
    ['in a paragraph', '<ul><p>Bring</p><li>boots</li></ul>', '<p>Bring</p><ul><li>boots</li></ul>'],
    ['in a box between', '<ul><li>a</li><div>b</div><li>c</li></ul>', '<ul><li>a<br>b</li><li>c</li></ul>'],
    ['a heading', '<ul><h2>Bring</h2><li>boots</li></ul>', '<h2>Bring</h2><ul><li>boots</li></ul>'],
    [
      'a link',
      '<ol><a href="https://example.org/">More</a><li>a</li></ol>',
      '<p><a href="https://example.org/">More</a></p><ol><li>a</li></ol>',
    ],
    [
      'in a list of an item',
      '<ul><li>Day<ul>Bring<li>boots</li></ul></li></ul>',
      '<ul><li>Day<br>Bring<ul><li>boots</li></ul></li></ul>',
    ],
    [
      'in a list of a list',
      '<ul>Bring<ul><li>boots</li></ul></ul>',
      '<p>Bring</p><ul><li><ul><li>boots</li></ul></li></ul>',
    ],
    ['spaces between items', '<ul> <li>a</li> <li>b</li> <br> </ul>', '<ul><li>a</li><li>b</li></ul>'],
  ])('%s', (_, pasted, comes) => {
    expect(clean(pasted)).toBe(comes)
    expect(clean(comes)).toBe(comes)
  })
})

describe('a list is numbered if readers saw numbers', () => {
  it.each([
    ['<ul style="list-style-type:decimal"><li>a</li><li>b</li></ul>', '<ol><li>a</li><li>b</li></ol>'],
    ['<ul style="list-style: decimal inside"><li>a</li></ul>', '<ol><li>a</li></ol>'],
    ['<ul style="list-style-type:lower-alpha"><li>a</li></ul>', '<ol type="a"><li>a</li></ol>'],
    ['<ul style="list-style-type:upper-roman"><li>a</li></ul>', '<ol type="I"><li>a</li></ol>'],
    [
      '<ul><li style="list-style-type:decimal">a</li><li style="list-style-type:decimal">b</li></ul>',
      '<ol><li>a</li><li>b</li></ol>',
    ],
    ['<style>.n{list-style-type:decimal}</style><ul class="n"><li>a</li></ul>', '<ol><li>a</li></ol>'],
    ['<ol style="list-style:none"><li>a</li><li>b</li></ol>', '<ul><li>a</li><li>b</li></ul>'],
    ['<ol style="list-style-type: none;"><li>a</li></ol>', '<ul><li>a</li></ul>'],
    ['<ol style="list-style-type:disc"><li>a</li></ol>', '<ul><li>a</li></ul>'],
    ['<ol style="list-style:square outside"><li>a</li></ol>', '<ul><li>a</li></ul>'],
    ['<ul style="list-style:none"><li>a</li></ul>', '<ul><li>a</li></ul>'],
    ['<ol><li>a</li><li style="list-style-type:none">b</li></ol>', '<ol><li>a</li><li>b</li></ol>'],
    ['<ol start="3" style="list-style-type:decimal"><li>a</li></ol>', '<ol start="3"><li>a</li></ol>'],
  ])('%s', (pasted, comes) => expect(clean(pasted)).toBe(comes))
})

describe('letters of Word go on after z', () => {
  const word = (marker: string) =>
    `<p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>${marker}<span>&nbsp; </span></span>${marker.replace(/\W/g, '')}</p>`
  const items = (from: string[]) => from.map((letter) => `<li>${letter}</li>`).join('')
  it.each([
    [['(y)', '(z)', '(aa)', '(ab)'], `<ol start="25" type="a">${items(['y', 'z', 'aa', 'ab'])}</ol>`],
    [
      ['(z)', '(aa)', '(bb)', '(cc)'],
      `<ol start="26" type="a">${items(['z', 'aa'])}</ol><p></p><ol start="54" type="a">${items(['bb'])}</ol><p></p><ol start="81" type="a">${items(['cc'])}</ol>`,
    ],
    [['Z.', 'AA.'], `<ol start="26" type="A">${items(['Z', 'AA'])}</ol>`],
    [['(aa)', '(ab)'], `<ol start="27" type="a">${items(['aa', 'ab'])}</ol>`],
    [['i.', 'ii.', 'iii.'], `<ol type="i">${items(['i', 'ii', 'iii'])}</ol>`],
    [['(Sch)', '(App)'], '<p>(Sch) Sch</p><p>(App) App</p>'],
  ])('%j', (markers, comes) => expect(clean(markers.map(word).join(''))).toBe(comes))
})

describe('lists that were typed with other marks', () => {
  const typed = (lines: string[]) => lines.map((line) => `<p>${line}</p>`).join('')
  it.each([
    [['⦁ a', '⦁ b'], '<ul><li>a</li><li>b</li></ul>'],
    [['➢ a', '➢ b'], '<ul><li>a</li><li>b</li></ul>'],
    [['✓ a', '✓ b'], '<ul><li>a</li><li>b</li></ul>'],
    [['✔\ufe0f a', '✔\ufe0f b'], '<ul><li>a</li><li>b</li></ul>'],
    [['❖ a', '❖ b'], '<ul><li>a</li><li>b</li></ul>'],
    [['► a', '► b'], '<ul><li>a</li><li>b</li></ul>'],
    [['(a) one', '(b) two'], '<ol type="a"><li>one</li><li>two</li></ol>'],
    [['a) one', 'b) two'], '<ol type="a"><li>one</li><li>two</li></ol>'],
    [['c. one', 'd. two'], '<ol start="3" type="a"><li>one</li><li>two</li></ol>'],
    [['(A) one', '(B) two'], '<ol type="A"><li>one</li><li>two</li></ol>'],
    [['i. one', 'ii. two', 'iii. three'], '<ol type="i"><li>one</li><li>two</li><li>three</li></ol>'],
    [['(I) one', '(II) two'], '<ol type="I"><li>one</li><li>two</li></ol>'],
    [['(i) one', '(ii) two'], '<ol type="i"><li>one</li><li>two</li></ol>'],
    [['(h) one', '(i) two', '(j) three'], '<ol start="8" type="a"><li>one</li><li>two</li><li>three</li></ol>'],
    [['(iv) one', '(v) two', '(vi) three'], '<ol start="4" type="i"><li>one</li><li>two</li><li>three</li></ol>'],
  ])('%j', (lines, comes) => {
    expect(clean(typed(lines))).toBe(comes)
    expect(clean(`<p>${lines.join('<br>')}</p>`)).toBe(comes)
  })

  it.each([
    [['A. Smith', 'B. Jones']],
    [['(a) one alone']],
    [['i.e. this', 'e.g. that']],
    [['✓ Cardboard', '✗ Glass']],
    [['✓ Cardboard', '✓ Paper', '✗ Glass']],
    [['✓ done']],
    [['(a) one', '(c) three']],
    [['I am here.', 'A bus comes.']],
  ])('%j stay paragraphs', (lines) => expect(clean(typed(lines))).toBe(typed(lines)))
})
