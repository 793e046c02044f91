import type { FieldHook, RichTextField } from 'payload'
import { noteEditor } from './editor'

const block = { direction: null, format: '' as const, indent: 0, version: 1 }
const words = (text: string) => ({
  type: 'text',
  text,
  format: 0,
  detail: 0,
  mode: 'normal' as const,
  style: '',
  version: 1,
})

/** Plain text as rich text: a blank line starts a new paragraph. */
export const paragraphs = (text: string) => ({
  root: {
    ...block,
    type: 'root',
    children: text
      .split(/\n\s*\n/)
      .map((part) => part.trim())
      .filter(Boolean)
      .map((part) => ({ ...block, type: 'paragraph', textFormat: 0, textStyle: '', children: [words(part)] })),
  },
})

/** A program that writes through REST may send plain text. */
const acceptPlainText: FieldHook = ({ value }) => (typeof value === 'string' ? paragraphs(value) : value)

type Options = Omit<Partial<RichTextField>, 'admin'> & { description?: string }

/** A rich text field: the short editor, unless another is given. */
export const richText = (name: string, { description, ...options }: Options = {}): RichTextField => ({
  name,
  type: 'richText',
  editor: noteEditor,
  ...options,
  admin: { description },
  hooks: { beforeValidate: [acceptPlainText] },
})
