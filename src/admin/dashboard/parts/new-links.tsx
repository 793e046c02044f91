import { serviceNoticesDefinition } from '@collections/service-notices/definition'
import { usualWaysToBegin } from '@/admin/frame/ways-to-begin'
import type { User } from '@/payload-types'

const quickNotice = serviceNoticesDefinition.begin[0].quick

/** Shows what this person may start, one click away. The quick way to a notice stands above it already. */
export const NewLinks = ({ user }: { user: User }) => (
  <ul className="newsroom-new">
    {usualWaysToBegin(user)
      .filter(({ href }) => href !== quickNotice)
      .map(({ words, href }) => (
        <li key={href}>
          <a className="newsroom-new__link" href={href}>
            {words}
          </a>
        </li>
      ))}
  </ul>
)
