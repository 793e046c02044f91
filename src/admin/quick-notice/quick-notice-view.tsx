import { serviceNoticesDefinition } from '@collections/service-notices/definition'
import { worstFirst } from '@collections/service-notices/worst-first'
import { topicsDefinition } from '@collections/topics/definition'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import { OwnView } from '@/admin/frame/own-view'
import { live } from '@/publishing/live'
import { mayPublish } from '@/publishing/roles'
import { QuickNotice } from './quick-notice'

const Frame = ({ props, children }: { props: AdminViewServerProps; children: ReactNode }) => (
  <OwnView view={props} label="Quick service notice" className="quick-notice">
    <h1 className="quick-notice__heading">Quick service notice</h1>
    {children}
  </OwnView>
)

/** `/admin/quick-notice`: puts up a service notice, updates and ends those that are up. For a phone first. */
export const QuickNoticeView = async (props: AdminViewServerProps) => {
  const { req } = props.initPageResult
  const { payload, user } = req
  // Payload has asked already; this is a second lock.
  if (!user) redirect('/admin')
  if (!mayPublish(user, serviceNoticesDefinition.slug))
    return (
      <Frame props={props}>
        <p>Your role doesn’t publish service notices. Ask an editor, or write a draft and submit it for approval.</p>
        <p>
          <a className="quick-notice__button" href="/admin/collections/service-notices/create">
            Write a draft
          </a>
        </p>
      </Frame>
    )
  const now = new Date()
  const [notices, topics] = await Promise.all([
    payload.find({
      collection: serviceNoticesDefinition.slug,
      where: live(serviceNoticesDefinition.lifetime, now),
      sort: '-startsAt',
      depth: 0,
      pagination: false,
      draft: false,
      overrideAccess: false,
      user,
      req,
    }),
    payload.find({
      collection: topicsDefinition.slug,
      sort: 'title',
      select: { title: true },
      depth: 0,
      pagination: false,
      overrideAccess: false,
      user,
      req,
    }),
  ])
  return (
    <Frame props={props}>
      <QuickNotice
        current={[...notices.docs].sort(worstFirst)}
        topics={topics.docs.map(({ id, title }) => ({ id, title }))}
        userId={String(user.id)}
        madeAt={now.toISOString()}
      />
    </Frame>
  )
}
