import type { ContentTypeSlug } from '@collections/definitions'
import type { Endpoint } from 'payload'
import { textarea as validateTextarea } from 'payload/shared'
import { jsonAnswer } from '@/api/json-answer'
import { jsonBody } from '@/api/json-body'
import { dateTime, lines } from '@/fields/fields'
import { withdrawNow } from '@/publishing/commands/withdraw'
import { visibleText } from '@/words/visible-text'
import type { Behaviour } from './behaviour'

type Withdrawal = { at?: string | null; reason?: string | null } | null | undefined

/** Returns whether a document is withdrawn at this moment. A withdrawal may lie in the future. */
export const isWithdrawn = (document: { withdrawal?: Withdrawal }, now: Date): boolean =>
  Boolean(document.withdrawal?.at && new Date(document.withdrawal.at) <= now)

const reason = lines('reason', {
  label: 'Reason readers see',
  description:
    'Say what was wrong, or what replaces this. A withdrawal needs a reason; with a reason and no time, it counts from now.',
  maxLength: 500,
})

/** Withdraws what is published, beside any draft: `{ reason }`. */
const withdrawEndpoint: Endpoint = {
  path: '/:id/withdraw',
  method: 'post',
  handler: async (req) => {
    const { collection, id } = req.routeParams as { collection: ContentTypeSlug; id: string }
    const { reason } = await jsonBody(req)
    const doc = await withdrawNow(req, { contentType: collection, documentId: id }, reason, new Date())
    return jsonAnswer(req, { doc, message: 'Withdrawn.' })
  },
}

/** Can be withdrawn: the page stays at its address and says so, every list and feed drops it. */
export const canBeWithdrawn = (): Behaviour => ({
  name: 'can-be-withdrawn',
  endpoints: [withdrawEndpoint],
  part: {
    label: 'Corrections and withdrawal',
    fields: [
      {
        name: 'withdrawal',
        type: 'group',
        custom: { publicFrom: 'at' },
        label: 'Withdraw',
        admin: {
          description:
            'Use this when something public should no longer be relied on. Its page stays and shows a notice; it leaves lists, feeds and the home page.',
        },
        fields: [
          dateTime('at', { label: 'Withdrawn at', past: true, index: true }),
          {
            ...reason,
            validate: (value: string | null | undefined, context: never) => {
              const { siblingData } = context as { siblingData: Withdrawal }
              if (siblingData?.at && !visibleText(value)) return 'Give the reason that readers will see.'
              return reason.validate?.(value, context) ?? validateTextarea(value, context)
            },
          } as typeof reason,
        ],
      },
    ],
  },
})
