import type { User } from '../../../payload-types'
import { mayPublish, mayWrite } from '../../../publishing/roles'

const kinds = [
  { type: 'news', words: 'New press release' },
  { type: 'service-notices', words: 'New service notice' },
  { type: 'consultations', words: 'New consultation' },
]

const addressFor = (user: User, type: string): string => {
  if (type === 'service-notices' && mayPublish(user, type)) return '/admin/quick-notice'
  return `/admin/collections/${type}/create${type === 'news' ? '?kind=press-release' : ''}`
}

/** What this person may start, one click away. */
export const NewLinks = ({ user }: { user: User }) => (
  <ul className="newsroom-new">
    {kinds
      .filter(({ type }) => mayWrite(user, type))
      .map(({ type, words }) => (
        <li key={type}>
          <a className="newsroom-new__link" href={addressFor(user, type)}>
            {words}
          </a>
        </li>
      ))}
  </ul>
)
