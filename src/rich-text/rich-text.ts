import type { FieldHook, RichTextField } from 'payload'
import { noteEditor } from './editor'
import { mendedRichText } from './mended'
import { paragraphs } from './paragraphs'

export { paragraphs }

/** A program that writes through REST may send plain text. */
const acceptPlainText: FieldHook = ({ value }) => (typeof value === 'string' ? paragraphs(value) : value)

const mend: FieldHook = ({ value }) => mendedRichText(value)

type Options = Omit<Partial<RichTextField>, 'admin'> & { description?: string }

/** A rich text field: the short editor, unless another is given. */
export const richText = (name: string, { description, ...options }: Options = {}): RichTextField => ({
  name,
  type: 'richText',
  editor: noteEditor,
  ...options,
  admin: { description },
  hooks: { beforeValidate: [acceptPlainText, mend] },
})
