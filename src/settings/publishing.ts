import type { GlobalConfig } from 'payload'
import { recordSettings } from '@/publishing/log/record-settings'
import { administrators, anyStaff } from '@/publishing/roles'

export const Publishing: GlobalConfig = {
  slug: 'publishing',
  label: 'Publishing rules',
  admin: { group: 'Settings', description: 'Who has to agree before something becomes public.' },
  access: { read: anyStaff, update: administrators },
  hooks: { afterChange: [recordSettings] },
  fields: [
    {
      name: 'twoPeople',
      type: 'checkbox',
      label: 'Two people for every publication',
      defaultValue: false,
      admin: {
        description:
          'Nobody publishes what they edited last: another editor has to. In a hurry an editor may, with a reason, which the publication log keeps. Service notices are never held up, and anybody who may publish may withdraw at once.',
      },
    },
  ],
}
