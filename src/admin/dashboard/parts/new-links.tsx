import type { User } from '../../../payload-types'
import { mayWrite } from '../../../publishing/roles'

const kinds = [
  { type: 'news', words: 'New press release' },
  { type: 'service-notices', words: 'New service notice' },
  { type: 'consultations', words: 'New consultation' },
]

/** What this person may start, one click away. */
export const NewLinks = ({ user }: { user: User }) => (
  <ul className="newsroom-new">
    {kinds
      .filter(({ type }) => mayWrite(user, type))
      .map(({ type, words }) => (
        <li key={type}>
          <a className="newsroom-new__link" href={`/admin/collections/${type}/create`}>
            {words}
          </a>
        </li>
      ))}
  </ul>
)
