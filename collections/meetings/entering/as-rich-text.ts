import type { Paragraph } from './read-minutes'

type Node = Record<string, unknown>

const words = (text: string): Node => ({
  type: 'text',
  text,
  format: 0,
  detail: 0,
  mode: 'normal',
  style: '',
  version: 1,
})

const element = (type: string, children: Node[], rest: Node = {}): Node => ({
  type,
  children,
  direction: null,
  format: '',
  indent: 0,
  version: 1,
  ...rest,
})

/** Paragraphs and lists of points as the editor keeps them. */
export const asRichText = (paragraphs: Paragraph[]) => ({
  root: element(
    'root',
    paragraphs.map((one) =>
      'words' in one
        ? element('paragraph', [words(one.words)], { textFormat: 0, textStyle: '' })
        : element(
            'list',
            one.points.map((point, n) => element('listitem', [words(point)], { value: n + 1 })),
            { listType: 'bullet', tag: 'ul', start: 1 },
          ),
    ),
  ),
})
