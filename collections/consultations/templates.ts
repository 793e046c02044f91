import type { Template } from '@collections/definition'
import { heading, paragraph, richText } from '@collections/templates/build'
import { prompt } from '@collections/templates/prompts'

const consultation: Template = {
  name: 'consultation',
  label: 'Consultation',
  hint: 'What is proposed and why, what is open to change, what happens with the answers.',
  fields: {
    body: richText(
      heading('What we propose'),
      paragraph(prompt.proposal),
      heading('Why'),
      paragraph(prompt.reasons),
      heading('What you can choose'),
      paragraph(prompt.options),
      heading('Who will notice'),
      paragraph(prompt.concerned),
      heading('What happens next'),
      paragraph(prompt.next),
    ),
  },
}

export const consultationsTemplates = [consultation]
