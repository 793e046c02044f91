import { expect, it } from 'vitest'
import { onlyAttached } from '@/rich-text/only-attached'
import * as n from './nodes'

const documents = [{ id: 'a' }, { id: 'b' }, 'c']
const embeds = (document: unknown) => n.richText(n.paragraph('x'), n.block('document-download', { document }))

it.each([
  ['nothing', [undefined, null, n.richText(n.paragraph('a'))], documents],
  ['one, populated', [embeds({ id: 'a' })], [{ id: 'b' }, 'c']],
  ['one, by its id', [embeds('b')], [{ id: 'a' }, 'c']],
  ['one that is not populated in the list', [embeds('c')], [{ id: 'a' }, { id: 'b' }]],
  ['in several texts', [embeds('a'), embeds('b')], ['c']],
  ['a contact', [n.richText(n.block('contact', { contact: { id: 'b' } }))], [{ id: 'a' }, 'c']],
  ['another', [embeds('z')], documents],
  [
    'deep inside',
    [n.richText(n.list('bullet', n.item(n.block('document-download', { document: 'a' }))))],
    [{ id: 'b' }, 'c'],
  ],
  ['a link to it, which is no download', [n.richText(n.paragraph(n.linkTo('documents', { id: 'a' }, 'x')))], documents],
])('a document that stands in a text is not listed again: %s', (_what, texts, left) =>
  expect(onlyAttached(documents, ...texts)).toEqual(left),
)
