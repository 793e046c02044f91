import type { Template } from '@collections/definition'
import { prompt } from '@collections/templates/prompts'

const disruption: Template = {
  name: 'disruption',
  label: 'Something is not working',
  hint: 'What is wrong, what to do meanwhile, when it will be back.',
  fields: { severity: 'warning', message: `${prompt.affected} ${prompt.meanwhile} ${prompt.back}` },
}

export const serviceNoticesTemplates = [disruption]
