import type { GlobalConfig, TextField } from 'payload'
import { line, webLink } from '../collections/behaviours/fields'
import { synonymProblem } from '../src/finder/synonyms'
import { recordSettings } from '../src/publishing/log/record-settings'
import { administrators, everyone } from '../src/publishing/roles'

/** What residents say, and what councils call it. */
const commonSynonyms = [
  'bin, bins, waste, rubbish, refuse collection, trash',
  'tip, dump, recycling centre, household waste site',
  'SEND, special educational needs',
  'council tax, rates',
  'roadworks, road works, street works, highway works',
  'pothole, road damage, road repairs, resurfacing',
  'cycling, cyclist, cycle, bicycle, bike',
  'library, libraries',
  'councillor, elected member',
  'meals on wheels, community meals',
  'blue badge, disabled parking',
  'care home, residential care',
  'social worker, social care',
  'rent, housing, council house, social housing',
  'planning permission, planning application',
  'bus pass, concessionary travel',
  'cemetery, crematorium, burial',
  'trading standards, consumer protection',
  'tree preservation, protected trees',
]

export const Finder: GlobalConfig = {
  slug: 'finder',
  label: 'Search, archive and feeds',
  admin: { group: 'Settings', description: 'How residents find things, and how old news says that it is old.' },
  access: { read: everyone, update: administrators },
  hooks: { afterChange: [recordSettings] },
  fields: [
    {
      name: 'synonyms',
      type: 'array',
      label: 'Words that mean the same',
      maxRows: 200,
      labels: { singular: 'Group of words', plural: 'Groups of words' },
      admin: {
        description:
          'Who searches for one of them finds the others too. One group a row, with commas between; a group may hold phrases, such as “special educational needs”.',
        initCollapsed: false,
      },
      defaultValue: commonSynonyms.map((words) => ({ words })),
      fields: [
        {
          ...line('words', { label: 'Words', required: true, maxLength: 300 }),
          validate: (value: string | null | undefined) => synonymProblem(value) ?? true,
        } as TextField,
      ],
    },
    {
      name: 'oldAfterYears',
      type: 'number',
      label: 'News says that it is old after (years)',
      min: 1,
      max: 50,
      defaultValue: 3,
      validate: (value: number | null | undefined) =>
        value === null || value === undefined || (Number.isInteger(value) && value >= 1 && value <= 50)
          ? true
          : 'Enter a whole number of years from 1 to 50, or leave it empty.',
      admin: {
        description: 'A note above older articles says so. Leave it empty for no note.',
        width: '50%',
      },
    },
    webLink('webSubHub', {
      label: 'WebSub hub',
      description:
        'Feeds name this hub, so that feed readers can have news pushed to them. Leave it empty if the council uses none.',
    }),
  ],
}
