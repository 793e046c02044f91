import { yearsSince } from '../../dates'
import { finderSettings } from '../queries/finder-settings'
import { pageTime } from '../rendering/page-scope'

/** Says of an old article how old it is. It changes at midnight, when pages are made anew anyway. */
export const AgeNote = async ({ published }: { published?: string | null }) => {
  const { oldAfterYears } = await finderSettings()
  const years = published ? yearsSince(published, pageTime()) : 0
  if (!oldAfterYears || years < oldAfterYears) return null
  return (
    <p className="age-note">
      This was published over {years === 1 ? 'a year' : `${years} years`} ago. Things may have changed since.
    </p>
  )
}
