import { serviceNoticesDefinition } from '@collections/service-notices/definition'
import type { User } from '@/payload-types'
import { isStaff, mayPublish } from '@/publishing/roles'
import { longDay } from '@/words/dates'
import { greetingAt } from './greeting-words'
import { NewLinks } from './new-links'

/** Who is here and what day it is, the search over everything, what can be begun, and the quick way to a notice for who may put one up. */
export const Greeting = ({ user, now }: { user: User; now: Date }) => {
  const quick = serviceNoticesDefinition.begin[0].quick
  return (
    <header className="newsroom-greeting">
      <div>
        <h1 className="newsroom-dashboard__title">{greetingAt(now, user.name)}</h1>
        <p className="newsroom-quiet">{longDay(now)}, UK time</p>
      </div>
      {isStaff(user) && (
        <search className="newsroom-greeting__search">
          <form action="/admin/search">
            <label className="sr-only" htmlFor="newsroom-start-search">
              Search titles, texts and people
            </label>
            <input
              className="newsroom-input"
              id="newsroom-start-search"
              name="q"
              type="search"
              placeholder="Search titles, texts, people …"
            />
          </form>
        </search>
      )}
      {isStaff(user) && <NewLinks user={user} />}
      {mayPublish(user, serviceNoticesDefinition.slug) && (
        <a className="newsroom-greeting__quick" href={quick}>
          Quick notice
        </a>
      )}
    </header>
  )
}
