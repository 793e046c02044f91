import type { Template } from '@collections/definition'
import { heading, paragraph, quote, richText } from '@collections/templates/build'
import { prompt } from '@collections/templates/prompts'

const pressRelease: Template = {
  name: 'press-release',
  label: 'Press release',
  hint: 'The news first, then detail, a quote, and notes to editors.',
  fields: {
    kind: 'press-release',
    body: richText(
      paragraph(prompt.lead),
      paragraph(prompt.detail),
      quote(prompt.quote, '6a0000000000000000000001'),
      heading('What you can do'),
      paragraph(prompt.action),
      heading('Background'),
      paragraph(prompt.background),
    ),
    notesToEditors: richText(paragraph(prompt.notes)),
  },
}

const statement: Template = {
  name: 'statement',
  label: 'Statement',
  hint: 'What the council says about something, by a person with a name.',
  fields: {
    kind: 'statement',
    body: richText(
      paragraph(prompt.position),
      quote(prompt.quote, '6a0000000000000000000002'),
      heading('What happened'),
      paragraph(prompt.happened),
      heading('What happens next'),
      paragraph(prompt.doing),
    ),
  },
}

export const newsTemplates = [pressRelease, statement]
