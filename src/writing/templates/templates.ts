import type { ContentTypeSlug } from '../../publishing/content-types'
import { heading, paragraph, quote, richText } from './build'
import { prompt } from './prompts'

export type Template = {
  name: string
  label: string
  /** What it is for, in a line. */
  hint: string
  /** What it puts into each field. */
  fields: Record<string, unknown>
}

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

const disruption: Template = {
  name: 'disruption',
  label: 'Something is not working',
  hint: 'What is wrong, what to do meanwhile, when it will be back.',
  fields: { severity: 'warning', message: `${prompt.affected} ${prompt.meanwhile} ${prompt.back}` },
}

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

/** What a new document of a type can start from. */
export const templates: Partial<Record<ContentTypeSlug, Template[]>> = {
  news: [pressRelease, statement],
  'service-notices': [disruption],
  consultations: [consultation],
}
