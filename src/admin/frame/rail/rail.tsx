import { getTranslation } from '@payloadcms/translations'
import { EntityType, groupNavItems } from '@payloadcms/ui/shared'
import type { PayloadRequest, ServerProps, VisibleEntities } from 'payload'
import { Suspense } from 'react'
import { countWaiting } from '@/admin/dashboard/waiting/count-waiting'
import { waysToBegin } from '@/admin/frame/ways-to-begin'
import { maySeeSendings } from '@/admin/sendings/may-see'
import { Mark } from '@/admin/settings/brand/mark'
import type { User } from '@/payload-types'
import { isStaff } from '@/publishing/roles'
import { initialsOf } from '@/words/initials'
import { RailFrame } from './rail-frame'
import { type Entry, railContent } from './rail-items'
import { RailLink } from './rail-link'
import { RailMenu } from './rail-menu'
import { signs } from './signs'

/** Payload draws the page of what is not there without the request. */
type Props = ServerProps & { visibleEntities: VisibleEntities; req?: PayloadRequest }

/** What this person may see, by Payload's own rule of what stands in a menu. */
const entriesFor = ({ payload, permissions, visibleEntities, i18n }: Props): Entry[] => {
  if (!permissions) return []
  const { config } = payload
  const shown = [
    ...config.collections
      .filter(({ slug }) => visibleEntities.collections.includes(slug))
      .map((entity) => ({ type: EntityType.collection as const, entity })),
    ...config.globals
      .filter(({ slug }) => visibleEntities.globals.includes(slug))
      .map((entity) => ({ type: EntityType.global as const, entity })),
  ]
  return groupNavItems(shown, permissions, i18n).flatMap(({ label: group, entities }) =>
    entities.map(({ slug, type, label }) => ({
      slug,
      group,
      label: getTranslation(label, i18n),
      href: `${config.routes.admin}/${type === EntityType.collection ? 'collections' : 'globals'}/${slug}`,
    })),
  )
}

const Waiting = async ({ req }: { req: PayloadRequest }) => {
  const count = await countWaiting(req)
  return count > 0 ? (
    <span className="newsroom-rail__count">
      {count}
      <span className="sr-only"> to do</span>
    </span>
  ) : null
}

/** The council's rail: where everything is, and what can be begun. Nothing that a role may not see stands in it. */
export const Rail = (props: Props) => {
  const user = props.user as User | null | undefined
  if (!user) return null
  const { items, library, more } = railContent(entriesFor(props))
  const begin = waysToBegin(user)
  const name = user.name || user.email
  return (
    <RailFrame>
      <Mark className="newsroom-rail__mark" />
      {begin.length > 0 && (
        <RailMenu
          id="rail-new"
          kind="new"
          label="New"
          sign={signs.add}
          groups={[{ label: 'Begin', items: begin.map(({ words, href }) => ({ label: words, href })) }]}
        />
      )}
      <nav aria-label="Newsroom">
        <ul className="newsroom-rail__items">
          <RailLink href="/admin" label="Start" sign={signs.start} exact>
            {isStaff(user) && props.req && (
              <Suspense fallback={null}>
                <Waiting req={props.req} />
              </Suspense>
            )}
          </RailLink>
          {isStaff(user) && <RailLink href="/admin/search" label="Search" sign={signs.search} />}
          {items.map((item) => (
            <RailLink key={item.href} {...item} />
          ))}
          {library.length > 0 && (
            <li>
              <RailMenu id="rail-library" label="Library" sign={signs.library} groups={library} />
            </li>
          )}
          {maySeeSendings(user) && <RailLink href="/admin/sendings" label="Sent mail" sign={signs.mail} />}
          <RailLink href="/admin/calendar" label="Calendar" sign={signs.calendar} />
          {more.length > 0 && (
            <li>
              <RailMenu id="rail-more" label="More" sign={signs.more} groups={more} />
            </li>
          )}
        </ul>
      </nav>
      <RailMenu
        id="rail-person"
        kind="person"
        label={name.split(' ')[0] ?? name}
        initials={initialsOf(name)}
        groups={[
          {
            label: name,
            items: [
              { label: 'Your account', href: '/admin/account' },
              { label: 'Sign out', href: '/admin/logout' },
            ],
          },
        ]}
      />
    </RailFrame>
  )
}
