import type { Template } from '@collections/definition'
import { lead, paragraph, richText } from '@collections/templates/build'
import { prompt } from '@collections/templates/prompts'

const report: Template = {
  name: 'report',
  label: 'Report to a meeting',
  hint: 'What it is about, and what it recommends.',
  fields: { purpose: richText(paragraph(prompt.consider), paragraph(prompt.choice), paragraph(prompt.recommended)) },
}

/**
 * What the record of an officer's decision has to say: the decision, why, and what else was considered (The Openness of
 * Local Government Bodies Regulations 2014, regulation 7).
 */
const officersDecision: Template = {
  name: 'officers-decision',
  label: 'An officer’s decision',
  hint: 'What was decided, why, and what else was considered, as the law asks for.',
  fields: {
    purpose: richText(
      paragraph(prompt.decision),
      lead('Reasons'),
      paragraph(prompt.becauseOf),
      lead('Who was consulted'),
      paragraph(prompt.interests),
    ),
  },
}

export const agendaItemsTemplates = [report, officersDecision]
