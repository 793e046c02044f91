import { finderSettings } from '@/site/queries/finder-settings'
import { pageTime } from '@/site/rendering/page-scope'
import { yearsSince } from '@/words/dates'

/** Says of an old article how old it is. It changes at midnight, when pages are made anew anyway. */
export const AgeNote = async ({ published }: { published?: string | null }) => {
  const { oldAfterYears } = await finderSettings()
  const years = published ? yearsSince(published, pageTime()) : 0
  if (!oldAfterYears || years < oldAfterYears) return null
  return (
    <p className="inset">
      This was published over {years === 1 ? 'a year' : `${years} years`} ago. Things may have changed since.
    </p>
  )
}
