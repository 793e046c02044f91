import type { Template } from '@collections/definition'
import { prompt } from '@collections/templates/prompts'

const inPublic: Template = {
  name: 'in-public',
  label: 'Meeting in public',
  hint: 'How to come, to ask a question and to speak.',
  fields: { notice: `This meeting is open to the public. ${prompt.coming} ${prompt.speaking} ${prompt.access}` },
}

const partlyInPrivate: Template = {
  name: 'partly-in-private',
  label: 'Partly in private',
  hint: 'How to come, and which part is held in private.',
  fields: {
    notice: `A part of this meeting is held in private. ${prompt.inPrivate} ${prompt.coming} ${prompt.speaking}`,
  },
}

export const meetingsTemplates = [inPublic, partlyInPrivate]
