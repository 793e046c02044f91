import { describe, expect, it } from 'vitest'
import { paragraphs, richText } from '@/rich-text/rich-text'

const textsOf = (text: string) =>
  paragraphs(text).root.children.map((paragraph) => paragraph.children.map((part) => part.text).join('|'))

describe('plain text as rich text', () => {
  it.each([
    { text: 'One line.', paragraphs: ['One line.'] },
    { text: 'One.\n\nTwo.', paragraphs: ['One.', 'Two.'] },
    { text: 'One.\r\n\r\nTwo.', paragraphs: ['One.', 'Two.'] },
    { text: 'One.\n   \n\n\nTwo.\n\n', paragraphs: ['One.', 'Two.'] },
    { text: 'Two lines\nof one.', paragraphs: ['Two lines\nof one.'] },
    { text: '<b>kept as text</b>', paragraphs: ['<b>kept as text</b>'] },
    { text: '', paragraphs: [] },
    { text: '\n\n  \n\n', paragraphs: [] },
  ])('$text', ({ text, paragraphs: expected }) => expect(textsOf(text)).toEqual(expected))

  it('is what the editor itself makes', () => {
    expect(paragraphs('Hello')).toEqual({
      root: {
        type: 'root',
        direction: null,
        format: '',
        indent: 0,
        version: 1,
        children: [
          {
            type: 'paragraph',
            direction: null,
            format: '',
            indent: 0,
            version: 1,
            textFormat: 0,
            textStyle: '',
            children: [{ type: 'text', text: 'Hello', format: 0, detail: 0, mode: 'normal', style: '', version: 1 }],
          },
        ],
      },
    })
  })
})

describe('a rich text field', () => {
  const [accept] = richText('body').hooks?.beforeValidate ?? []
  const accepted = (value: unknown) => accept?.({ value } as never)

  it('takes plain text', () => expect(accepted('Hello')).toEqual(paragraphs('Hello')))

  it.each([[null], [undefined], [paragraphs('Rich')]])('leaves alone what is no text: %s', (value) => {
    expect(accepted(value)).toEqual(value)
  })
})
