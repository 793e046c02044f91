import { describe, expect, it } from 'vitest'
import { asCharacters } from '@/words/raised-letters'
import { cleanPasted } from '@/writing/paste/clean-pasted'
import { parse } from './parse'

const clean = (html: string) => cleanPasted(html, parse).html

/** Words in a paragraph, and what comes of them. */
const all = (cases: [pasted: string, comes: string][]) =>
  it.each(cases)('%s', (pasted, comes) => {
    expect(clean(`<p>${pasted}</p>`)).toBe(`<p>${comes}</p>`)
    expect(clean(`<p>${comes}</p>`)).toBe(`<p>${comes}</p>`)
  })

describe('what is moved up or down, by whatever style, never runs into a number', () => {
  all([
    ['40 m<span style="position:relative;top:-3pt;mso-text-raise:3pt">2</span>', '40 m²'],
    ['10<span style="vertical-align:35%">6</span> people', '10⁶ people'],
    ['10<span style="vertical-align:text-top">6</span>', '10⁶'],
    ['10<span style="vertical-align:top;font-size:8pt">6</span>', '10⁶'],
    ['10<span style="vertical-align:4pt">6</span>', '10⁶'],
    ['10<span style="vertical-align: super !important">6</span>', '10⁶'],
    ['in 2026<span style="position:relative;top:-0.4em">1</span>', 'in 2026[1]'],
    ['in 2026<span style="position:relative;bottom:3px">1</span>', 'in 2026[1]'],
    ['£40<span style="mso-text-raise:4.5pt">2</span> a year', '£40[2] a year'],
    ['H<span style="mso-text-raise:-3pt">2</span>O', 'H₂O'],
    ['CO<span style="position:relative;top:3pt;mso-text-raise:-3.0pt">2</span>', 'CO₂'],
    ['CO<span style="vertical-align:-25%">2</span>', 'CO₂'],
    ['CO<span style="vertical-align:text-bottom">2</span>', 'CO₂'],
    ['25 m<span style="font-variant-position:super">2</span>', '25 m²'],
    ['the 4<span style="vertical-align:30%">th</span> of May', 'the 4th of May'],
    ['<span style="position:relative;top:-1px">Council</span> tax', 'Council tax'],
    ['12 <span style="vertical-align:top">homes are let</span> now', '12 homes are let now'],
    ['106<span style="vertical-align:baseline"> homes</span>', '106 homes'],
    ['10<span style="vertical-align:0">6</span>', '106'],
    ['word<span style="vertical-align:-1px">ing</span>', 'wording'],
    ['in 2026<span style="vertical-align:3px">a</span>', 'in 2026<sup>a</sup>'],
  ])
  it('by a class of a style sheet', () => {
    const sheet = '<style>.font5 {mso-text-raise:3pt} .low {position:relative; top:2pt}</style>'
    expect(clean(`${sheet}<p>40 m<span class="font5">2</span>, H<span class="low">2</span>O</p>`)).toBe(
      '<p>40 m², H₂O</p>',
    )
  })
})

describe('fractions', () => {
  all([
    ['3<sup>1</sup>/<sub>2</sub> hours', '3½ hours'],
    ['5<sup>3</sup>⁄<sub>4</sub>', '5¾'],
    ['<sup>3</sup>/<sub>4</sub> mile', '¾ mile'],
    ['<sup>3</sup>⁄4 mile', '¾ mile'],
    ['2<sup>5</sup>/<sub>16</sub> inches', '2 5/16 inches'],
    ['<sup>7</sup>/<sub>10</sub> of homes', '7/10 of homes'],
    ['3 <sup>1</sup>/<sub>3</sub> hours', '3 ⅓ hours'],
    ['6<sup>1/2</sup> miles', '6½ miles'],
    ['6<sup>5/16</sup> miles', '6 5/16 miles'],
    ['<b>3<sup>1</sup>/<sub>8</sub></b> hours', '<strong>3⅛</strong> hours'],
    [
      '3<span style="vertical-align:super">1</span>/<span style="vertical-align:sub">2</span> and 1<sup>1</sup>/<sub>4</sub>',
      '3½ and 1¼',
    ],
    ['<math><mn>3</mn><mfrac><mn>1</mn><mn>2</mn></mfrac></math> miles', '3 1/2 miles'],
    ['in 2026<sup>1</sup>/27', 'in 2026[1]/27'],
  ])
})

describe('letters and figures that are no marks of notes', () => {
  all([
    ['E=mc<sup>2</sup>', 'E=mc²'],
    ['E = mc<sup>2</sup> is known', 'E = mc² is known'],
    ['n<sup>4</sup> steps', 'n⁴ steps'],
    ['x<sup>n</sup>', 'xⁿ'],
    ['5<sup>2</sup> = 25', '5² = 25'],
    ['3<sup>2</sup> + 4<sup>2</sup> = 5<sup>2</sup>', '3² + 4² = 5²'],
    ['A = πr<sup>2</sup>', 'A = πr²'],
    ['<sup>14</sup>C dating', '¹⁴C dating'],
    ['of <sup>235</sup>U and (<sup>131</sup>I)', 'of ²³⁵U and (¹³¹I)'],
    ['M<sup>c</sup>Donald', 'McDonald'],
    ['N<sup>o</sup> 10', 'No 10'],
    ['20<sup>o</sup>C or 68 <sup>0</sup>F', '20°C or 68 °F'],
    ['Ca<sup>2+</sup> and NO<sub>3</sub><sup>-</sup>', 'Ca²⁺ and NO₃⁻'],
    ['a<sup>2</sup> + b<sup>2</sup> = c<sup>2</sup>', 'a² + b² = c²'],
  ])
})

describe('the minutes of a time and the pence of a price are no marks', () => {
  all([
    ['9<sup>30</sup>am', '9.30am'],
    ['at 9.<sup>30</sup> am', 'at 9.30 am'],
    ['at 7:<sup>05</sup>pm', 'at 7:05pm'],
    ['from 9<sup>30</sup> to 11<sup>00</sup>am', 'from 9.30 to 11.00am'],
    ['10<sup>15</sup>–11<sup>45</sup> p.m.', '10.15–11.45 p.m.'],
    ['at 14<sup>30</sup> hours', 'at 14.30 hours'],
    ['9<span style="vertical-align:super">30</span>am', '9.30am'],
    ['£12.<sup>50</sup>', '£12.50'],
    ['£1,200.<sup>99</sup> each', '£1,200.99 each'],
    ['£12<sup>00</sup>', '£12.00'],
    ['€3.<sup>75</sup>', '€3.75'],
    ['Adults £5.<sup>50</sup>, children £3.<sup>50</sup> each', 'Adults £5.50, children £3.50 each'],
    ['The fee (£5.<sup>50</sup>) is due', 'The fee (£5.50) is due'],
    ['from 14<sup>30</sup> to 16<sup>15</sup> hours', 'from 14.30 to 16.15 hours'],
    ['The fee rose to £5.<sup>14</sup> It rose again', 'The fee rose to £5.[14] It rose again'],
    ['The fee rose to £5.<sup>14</sup>', 'The fee rose to £5.[14]'],
    ['We answer within 24<sup>12</sup> hours', 'We answer within 24[12] hours'],
    ['It takes 12<sup>14</sup> hours', 'It takes 12[14] hours'],
    ['for 8<sup>15</sup> hrs', 'for 8[15] hrs'],
    ['in 2026<sup>12</sup> am Rande', 'in 2026[12] am Rande'],
    ['£12<sup>10</sup> a year', '£12[10] a year'],
    ['It cost £12.<sup>3</sup>', 'It cost £12.[3]'],
    ['All 9<sup>30</sup> were let', 'All 9[30] were let'],
    ['10<sup>99</sup>am', '10⁹⁹am'],
  ])
})

describe('what is a link by itself is the mark of a note', () => {
  it.each([
    ['The fee rose to £5.<a href="#_ftn14"><sup>14</sup></a>', 'The fee rose to £5.[14]'],
    ['£5.<a href="#_ftn14"><sup>14</sup></a>', '£5.[14]'],
    ['within 24<sup><a href="#_ftn12">12</a></sup> hours', 'within 24[12] hours'],
    ['9<sup><a href="https://example.org/notes#n30">30</a></sup>am', '9[30]am'],
    ['40 m<a href="#n2"><sup>2</sup></a> of it', '40 m[2] of it'],
    ['10<sup><a href="#n6">6</a></sup> people', '10[6] people'],
  ])('%s', (pasted, words) => {
    expect(clean(`<p>${pasted}</p>`).replace(/<[^>]+>/g, '')).toBe(words)
  })
  it('but not the pence of a price that is one', () => {
    expect(clean('<p><a href="https://example.org/">£12.<sup>50</sup></a></p>')).toContain('£12.50')
  })
})

describe('marks of notes stay marks', () => {
  all([
    ['homes<sup>4</sup>', 'homes[4]'],
    ['It is so.<sup>2</sup>', 'It is so.[2]'],
    ['Council<sup>a</sup>', 'Council[a]'],
    ['in 2026<sup>2</sup> it was', 'in 2026[2] it was'],
    ['£500<sup>3</sup>', '£500[3]'],
    ['<sup>12</sup>Council report', '[12]Council report'],
    ['1,200<sup>5</sup> homes', '1,200[5] homes'],
    ['12%<sup>2</sup>', '12%[2]'],
    ['the CQC<sup>1</sup>', 'the CQC[1]'],
    ['(see above)<sup>3</sup>', '(see above)[3]'],
  ])
})

it.each([
  ['2', '²'],
  ['1/2', '½'],
  ['5/16', ' 5/16'],
  ['a', 'ᵃ'],
  ['b', 'ᵇ'],
  ['1,2', '[1,2]'],
  ['2.5', '[2.5]'],
  ['3⁄4', '¾'],
  ['[4]', '[4]'],
  ['12a', '[12a]'],
  ['th', 'th'],
  ['abc', 'abc'],
])('in a text without markup a raised %j after a number is no part of it', (text, comes) => {
  expect(asCharacters(text, 'superscript')).toBe(comes)
})
