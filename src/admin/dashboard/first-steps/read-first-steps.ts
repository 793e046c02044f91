import { newsDefinition } from '@collections/news/definition'
import { type DashboardReader, readAs } from '@/admin/dashboard/reader'
import { readEnvironment } from '@/environment'
import { hasRole } from '@/publishing/roles'
import { Site } from '@/settings/site'

/** One thing to do before the first readers come: what it is, why, and where it is done. */
export type FirstStep = { title: string; why: string; href: string; isDone: boolean }

const nameAsDelivered = (): unknown => {
  const name = Site.fields.find((field) => 'name' in field && field.name === 'name')
  return name && 'defaultValue' in name ? name.defaultValue : undefined
}

/**
 * Returns what an administrator does first in a newsroom that has published nothing yet, and what of it is done; nothing
 * once news is public, and for everybody else.
 */
export const readFirstSteps = async (reader: DashboardReader): Promise<FirstStep[]> => {
  const { req } = reader
  if (!hasRole(req.user, 'admin')) return []
  // In the usual order, by which the database finds the first at once: in any other it sorts all that is published.
  const isPublic = {
    where: { _status: { equals: 'published' } },
    sort: '-publishedAt',
    limit: 1,
    select: { title: true },
  }
  if ((await readAs(reader, newsDefinition.slug, isPublic)).length > 0) return []
  const [site, people] = await Promise.all([
    req.payload.findGlobal({ slug: 'site', depth: 0, overrideAccess: false, req }),
    req.payload.db.count({ collection: 'users', where: {} }),
  ])
  const mailServer = readEnvironment().smtpUrl
  return [
    {
      title: 'Name the council, choose its colours and logo',
      why: 'Every page, feed and e-mail carries them.',
      href: '/admin/globals/site',
      isDone: site.name !== nameAsDelivered(),
    },
    {
      title: 'Invite those who write and those who approve',
      why: 'Each gets a link and chooses their own password.',
      href: '/admin/collections/users',
      isDone: people.totalDocs > 1,
    },
    {
      title: 'Let mail go out',
      why: mailServer
        ? 'A mail server is set.'
        : 'Until a mail server is set, readers can’t subscribe by e-mail. Whoever runs the site sets SMTP_URL.',
      href: '/admin/sendings',
      isDone: Boolean(mailServer),
    },
    {
      title: 'Write the first news',
      why: 'It leads the home page as soon as it is public.',
      href: `/admin/collections/${newsDefinition.slug}/create`,
      isDone: false,
    },
  ]
}
