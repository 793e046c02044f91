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
