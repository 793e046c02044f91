import { prompts } from '@collections/templates/prompts'
import type { Rule } from './finding'

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase()

const known = prompts.map(plain)

/** What a template asks for is not there yet: readers would be shown the question. */
export const promptsAreAnswered: Rule = ({ texts }) =>
  texts.flatMap(({ field, parts }) =>
    parts.flatMap(({ text }) => {
      const words = plain(text)
      return prompts
        .filter((_, at) => words.includes(known[at] as string))
        .map((prompt) => {
          const message = `This is still the template’s: ${prompt} Write it, or delete it.`
          return { rule: 'prompt', blocks: true, field, message, near: prompt }
        })
    }),
  )

/** "[check with Legal]"; numbers of footnotes and letters put into a quotation are shorter. */
const note = /\[[^\]]*\p{L}{2}[^\]]*\s[^\]]*\]/u

/** Square brackets are where people leave a note to themselves. */
export const notesAreGone: Rule = ({ texts }) =>
  texts.flatMap(({ field, parts }) =>
    parts.flatMap(({ is, text }) => {
      const found = is === 'quote' ? undefined : note.exec(text)?.[0]
      if (!found || known.some((prompt) => plain(text).includes(prompt))) return []
      const message = `“${found}” stands in square brackets. Is it a note to yourself?`
      return [{ rule: 'note', blocks: false, field, message, near: found }]
    }),
  )
