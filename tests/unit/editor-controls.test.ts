import type { SanitizedConfig } from 'payload'
import { describe, expect, it } from 'vitest'
import { editorControlName } from '@/admin/form/editor-controls'
import { withPlainEditor } from '@/admin/frame/words'

describe('the controls of an editor', () => {
  it.each([
    ['bold', 'Bold'],
    ['superscript', 'Superscript'],
    ['add', 'Picture, table'],
    ['blocks', 'Quote, document …'],
    ['passage-language', 'Language of these words'],
    // Payload may add one.
    ['inlineCode', 'Inline Code'],
    ['align-left', 'Align left'],
  ])('“%s” is called “%s”', (key, name) => {
    expect(editorControlName(key)).toBe(name)
  })
})

describe('the words of an editor', () => {
  const configWith = (translations: object) => ({ i18n: { translations } }) as unknown as SanitizedConfig

  it('are plain ones, and the others stay', () => {
    const lexical = { unorderedList: { label: 'Unordered List' }, link: { label: 'Link' } }
    const { i18n } = withPlainEditor(configWith({ en: { lexical } }))
    expect(i18n.translations.en).toMatchObject({
      lexical: { unorderedList: { label: 'Bulleted list' }, link: { label: 'Link' } },
    })
  })

  it('are looked for again when Payload keeps them elsewhere', () => {
    expect(() => withPlainEditor(configWith({ en: {} }))).toThrow(/The editor has no words/)
  })
})
