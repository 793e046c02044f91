'use client'

import { Link } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'
import { Sign } from './signs'

type Props = { href: string; label: string; sign: string; exact?: boolean; children?: ReactNode }

const isWithin = (pathname: string, href: string, exact?: boolean): boolean => {
  const here = pathname.replace(/\/$/, '')
  return here === href || (!exact && here.startsWith(`${href}/`))
}

/** One place in the rail; it says when somebody is there. */
export const RailLink = ({ href, label, sign, exact, children }: Props) => {
  const pathname = usePathname()
  const here = isWithin(pathname, href, exact)
  const exactly = pathname.replace(/\/$/, '') === href
  return (
    <li>
      <Link
        className="newsroom-rail__item"
        href={href}
        prefetch={false}
        data-here={here || undefined}
        aria-current={exactly ? 'page' : here ? 'true' : undefined}
      >
        <Sign lines={sign} />
        <span>{label}</span>
        {children}
      </Link>
    </li>
  )
}
