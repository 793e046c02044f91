'use client'

import { usePathname } from 'next/navigation'

const links = [
  { href: '/admin', words: 'Start page' },
  { href: '/admin/calendar', words: 'Calendar' },
]

/** Above Payload's own groups: the start page and the calendar. */
export const NavLinks = () => {
  const pathname = usePathname()
  return (
    <ul className="newsroom-nav">
      {links.map(({ href, words }) => {
        const isHere = pathname.replace(/\/$/, '') === href
        return (
          <li key={href}>
            <a aria-current={isHere ? 'page' : undefined} className="nav__link" href={href}>
              {isHere && <span aria-hidden="true" className="nav__link-indicator" />}
              <span className="nav__link-label">{words}</span>
            </a>
          </li>
        )
      })}
    </ul>
  )
}
