import { isWithdrawn } from '../../../collections/behaviours/withdrawal'
import { longDate } from '../../dates'
import { pageTime } from '../rendering/page-scope'

type Props = { document: { withdrawal?: { at?: string | null; reason?: string | null } | null } }

/** Says on a withdrawn page that it is, since when and why. */
export const WithdrawalBanner = ({ document }: Props) => {
  if (!isWithdrawn(document, pageTime())) return null
  const { at, reason } = document.withdrawal ?? {}
  return (
    <section className="withdrawal" aria-labelledby="withdrawal-title">
      <h2 id="withdrawal-title">This page was withdrawn on {longDate(at as string)}</h2>
      <p dir="auto">{reason}</p>
      <p>It is kept for the record and may no longer be right.</p>
    </section>
  )
}
