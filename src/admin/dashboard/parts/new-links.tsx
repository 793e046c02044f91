import { serviceNoticesDefinition } from '@collections/service-notices/definition'
import { MenuBelow } from '@/admin/frame/menu-below'
import { usualWaysToBegin } from '@/admin/frame/ways-to-begin'
import type { User } from '@/payload-types'

const quickNotice = serviceNoticesDefinition.begin[0].quick

/**
 * Shows what this person may start: what is begun most often, and a menu of the rest, so that work comes first. The
 * quick way to a notice stands beside it already.
 */
export const NewLinks = ({ user }: { user: User }) => {
  const [usual, ...others] = usualWaysToBegin(user).filter(({ href }) => href !== quickNotice)
  if (!usual) return null
  return (
    <div className="newsroom-new">
      <a className="newsroom-new__link" href={usual.href}>
        {usual.words}
      </a>
      {others.length > 0 && (
        <MenuBelow
          buttonClass="newsroom-new__button"
          words="Begin something else"
          choices={others.map(({ words, href }) => ({ words, address: href }))}
        />
      )}
    </div>
  )
}
