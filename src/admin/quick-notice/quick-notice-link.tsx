'use client'

import { Link, useAuth } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import type { User } from '../../payload-types'
import { mayPublish } from '../../publishing/roles'

const address = '/admin/quick-notice'

/** First in the menu, for those who may publish service notices. */
export const QuickNoticeLink = () => {
  const { user } = useAuth<User>()
  const isHere = usePathname() === address
  if (!mayPublish(user, 'service-notices')) return null
  return (
    <Link className="nav__link" href={address} id="nav-quick-notice" aria-current={isHere ? 'page' : undefined}>
      {isHere && <div className="nav__link-indicator" />}
      <span className="nav__link-label">Quick service notice</span>
    </Link>
  )
}
