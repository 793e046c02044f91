import { publicUpdates } from '@collections/behaviours/updates'
import type { News } from '@/payload-types'
import { pageTime } from '@/site/rendering/page-scope'
import { longDate, longDateTime } from '@/words/dates'
import type { LanguageAttributes } from './written-in'

type Props = Pick<News, 'updates'>

/** Shows what has been corrected or changed since, newest first; nothing when nothing has. */
export const PublicUpdates = ({ updates, words }: Props & { words: LanguageAttributes }) => {
  const told = publicUpdates(updates, pageTime())
  if (told.length === 0) return null
  return (
    <section className="updates" aria-labelledby="updates">
      <h2 id="updates">Corrections and updates</h2>
      <ol>
        {told.map((update) => (
          <li key={update.id}>
            <time dateTime={update.at}>{longDateTime(update.at)}</time>
            <p dir="auto" {...words}>
              {update.note}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Stands behind the day of publication and leads to what has changed. */
export const UpdatedOn = ({ updates }: Props) => {
  const [newest] = publicUpdates(updates, pageTime())
  if (!newest) return null
  return (
    <>
      {' · '}
      <a href="#updates">
        Updated <time dateTime={newest.at}>{longDate(newest.at)}</time>
      </a>
    </>
  )
}
