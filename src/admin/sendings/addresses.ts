import type { DeliveryState } from '@/mail/kinds'

export const sendingsAddress = '/admin/sendings'

type Asked = { mailing?: string; state?: DeliveryState; page?: number }

/** Where sent mail is shown: all of it, or who got one mailing. */
export const sendingsHref = ({ mailing, state, page = 1 }: Asked): string => {
  const query = new URLSearchParams()
  if (mailing) query.set('mailing', mailing)
  if (state) query.set('state', state)
  if (page > 1) query.set('page', String(page))
  return query.size > 0 ? `${sendingsAddress}?${query}` : sendingsAddress
}
