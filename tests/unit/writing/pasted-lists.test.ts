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
