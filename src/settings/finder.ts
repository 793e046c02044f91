import type { GlobalConfig, TextField } from 'payload'
import { line, rowsOnlyNamed } from '@/fields/fields'
import { webLink } from '@/fields/link-fields'
import { recordSettings } from '@/publishing/log/record-settings'
import { administrators, everyone } from '@/publishing/roles'
import { synonymProblem } from '@/search/synonyms'

/**
 * Lists what residents say, and what councils call it. Each word means the others, and is found as it is written:
 * plurals stand beside it, and what only has to do with it is left out.
 */
const commonSynonyms = [
  'bin, bins, waste, rubbish, refuse, trash',
  'refuse collection, bin collection, bin collections, waste collection, rubbish collection',
  'tip, dump, recycling centre, recycling centres, household waste site',
  'SEND, special educational needs',
  'EHCP, education health and care plan',
  'HMO, house in multiple occupation, houses in multiple occupation',
  'ASB, anti-social behaviour',
  'roadworks, road works, street works, highway works',
  'pothole, potholes, road damage, road repairs, resurfacing, resurfaced',
  'cycling, cyclist, cyclists, cycle, cycle route, bicycle, bicycles, bike, bikes',
  'councillor, councillors, cllr, cllrs, elected member, elected members',
  'meals on wheels, community meals',
  'blue badge, disabled parking',
  'care home, care homes, residential care, nursing home',
  'council house, council houses, council home, council homes, council housing, social housing',
  'planning permission, planning application, planning applications',
  'bus pass, concessionary travel',
  'cemetery, cemeteries, graveyard, burial ground',
  'trading standards, consumer protection',
  'TPO, tree preservation order, protected tree, protected trees',
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
          'Who searches for one of them finds the others too. One group a row, with commas between; a group may hold phrases, such as “special educational needs”. Each is found exactly as it is written here, an acronym only in capitals, and stands below what was typed.',
        initCollapsed: false,
        components: rowsOnlyNamed('Group of words', 'words'),
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
