import type { SelectField } from 'payload'
import { defaultLanguage, languages } from '@/words/languages'
import { sideRows } from './form-rows'

/** The language in which a document is written: what reads it aloud, hyphenates or translates it goes by that. */
export const languageField: SelectField = {
  name: 'language',
  type: 'select',
  defaultValue: defaultLanguage,
  custom: { row: sideRows.language },
  options: Object.entries(languages).map(([value, { name, own }]) => ({
    value,
    label: name === own ? name : `${name} (${own})`,
  })),
  admin: {
    position: 'sidebar',
    isClearable: false,
    description:
      'What the whole text is written in. For words in another language, select them in the story and name it there.',
  },
}
