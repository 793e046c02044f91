import { describe, expect, it } from 'vitest'
import { fileSize, fileTypeAndSize } from '@/rich-text/files'
import { imageSources } from '@/rich-text/images'
import { richTextToPlainText } from '@/rich-text/to-plain-text'
import * as n from './nodes'

describe('the size of a file', () => {
  it.each([
    [1, '1 byte'],
    [999, '999 bytes'],
    [1000, '1 KB'],
    [216_400, '216 KB'],
    [999_499, '999 KB'],
    [999_500, '1 MB'],
    [1_440_000, '1.4 MB'],
    [9_960_000, '10 MB'],
    [19_600_000, '20 MB'],
  ])('%d is %s', (bytes, words) => {
    expect(fileSize(bytes)).toBe(words)
  })

  it('stands with the type', () => {
    expect(fileTypeAndSize(n.plan)).toBe('PDF, 216 KB')
    expect(fileTypeAndSize({ ...n.plan, mimeType: null, filename: 'a.ods', filesize: null })).toBe('ODS')
    expect(fileTypeAndSize({})).toBe('')
  })
})

describe('the files of a picture', () => {
  it('are none when it is not there', () => {
    expect(imageSources(null)).toBeUndefined()
    expect(imageSources('media-1')).toBeUndefined()
    expect(imageSources({ ...n.bridge, sizes: {}, url: null })).toBeUndefined()
  })

  it('name each width once, for a picture smaller than its sizes', () => {
    const small = { ...n.bridge.sizes?.small, url: '/api/media/file/a.webp', width: 300, height: 200 }
    const sources = imageSources({ ...n.bridge, sizes: { small, medium: small, large: small } })
    expect(sources).toEqual({ src: '/api/media/file/a.webp', srcset: '', width: 300, height: 200 })
  })

  it('are the upload itself when it has no sizes', () => {
    expect(imageSources({ ...n.bridge, sizes: undefined })).toEqual({
      src: '/api/media/file/bridge.jpg',
      srcset: '',
      width: 3000,
      height: 2000,
    })
  })
})

describe('a rich text as plain text', () => {
  it('says powers and formulas in characters', () => {
    const body = n.richText(
      n.paragraph('10', n.text('6', 64), ' m', n.text('2', 64), ' of CO', n.text('2', 32), n.text('max', 64)),
    )
    expect(richTextToPlainText(body)).toBe('10⁶ m² of CO₂max')
  })

  it('keeps the words and where they stand', () => {
    const state = n.richText(
      n.heading('h2', 'Plan'),
      n.paragraph('One ', n.text('two', 1), n.text(' '), n.link('javascript:x', 'three')),
      n.list('bullet', n.item('a'), n.item(n.list('number', n.item('a1'))), n.item('b')),
      n.table(n.row(n.cell(1, 'Area'), n.cell(1, 'Cost')), n.row(n.cell(0, 'Bins'), n.cell(0, '£1'))),
      n.picture(n.bridge),
      n.block('quote', { quote: 'Words', name: 'Jo', role: 'Leader' }),
      n.block('key-points', { points: [{ text: 'x' }, { text: 'y' }] }),
      n.block('photo-gallery', { title: 'The works', images: [n.bridge, 'hidden'] }),
      n.block('picture-beside-text', { image: n.bridge, text: 'Beside it' }),
      n.block('figures', { figures: [{ figure: '81%', words: 'were for it' }] }),
      n.block('document-download', { document: n.plan }),
      n.block('contact', { contact: 'hidden' }),
    )
    expect(richTextToPlainText(state)).toBe(
      [
        'Plan',
        'One two three',
        'a\na1\nb',
        'Area | Cost\nBins | £1',
        'The bridge opens in May',
        'Words\nJo, Leader',
        'x\ny',
        'The works\nThe bridge opens in May',
        'The bridge opens in May\nBeside it',
        '81% were for it',
        'Local plan',
      ].join('\n\n'),
    )
  })

  it('of nothing is nothing', () => {
    expect(richTextToPlainText(null)).toBe('')
    expect(richTextToPlainText(n.richText(n.paragraph()))).toBe('')
  })
})
