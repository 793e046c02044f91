import { isWithdrawn } from '@collections/behaviours/withdrawal'
import { pageTime } from '@/site/rendering/page-scope'
import { longDate } from '@/words/dates'
import type { LanguageAttributes } from './written-in'

type Props = {
  document: { withdrawal?: { at?: string | null; reason?: string | null } | null }
  words: LanguageAttributes
}

/** Says on a withdrawn page that it is, since when and why. */
export const WithdrawalBanner = ({ document, words }: Props) => {
  if (!isWithdrawn(document, pageTime())) return null
  const { at, reason } = document.withdrawal ?? {}
  return (
    <section className="inset inset--emergency withdrawal" aria-labelledby="withdrawal-title">
      <h2 id="withdrawal-title">This page was withdrawn on {longDate(at as string)}</h2>
      <p dir="auto" {...words}>
        {reason}
      </p>
      <p>It is kept for the record and may no longer be right.</p>
    </section>
  )
}
