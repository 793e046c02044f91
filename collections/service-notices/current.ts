import type { ServiceNotice } from '@/payload-types'
import { live } from '@/publishing/live'
import { asPublic } from '@/site/queries/as-public'
import { sharedByPages } from '@/site/queries/shared-parts'
import { pageTime } from '@/site/rendering/page-scope'
import { serviceNoticesDefinition } from './definition'

const severest = { emergency: 0, warning: 1, information: 2 } as const

/** Service notices that are live at this moment, the severest first, then the newest. */
export const currentNotices = sharedByPages(async (): Promise<ServiceNotice[]> => {
  const { docs } = await asPublic((payload, rule) =>
    payload.find({
      collection: 'service-notices',
      where: live(serviceNoticesDefinition.lifetime, pageTime()),
      sort: '-startsAt',
      depth: 1,
      pagination: false,
      ...rule,
    }),
  )
  return docs.sort((a, b) => severest[a.severity] - severest[b.severity])
})
