'use client'

import { useNav } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { type KeyboardEvent, type ReactNode, useEffect } from 'react'

/** A rail beside everything; where there is no room for one, a sheet that Payload's button in the bar opens. */
export const RailFrame = ({ children }: { children: ReactNode }) => {
  const { navOpen, setNavOpen, navRef, hydrated } = useNav()
  const pathname = usePathname()
  const isSheet = () => !window.matchMedia('(width > 1024px)').matches
  // biome-ignore lint/correctness/useExhaustiveDependencies: a sheet closes when somebody has gone somewhere.
  useEffect(() => {
    if (isSheet()) setNavOpen(false)
  }, [pathname])
  const closes = ({ key }: KeyboardEvent) => {
    if (key !== 'Escape' || !isSheet()) return
    setNavOpen(false)
    document.querySelector<HTMLElement>('.nav-toggler:not([tabindex="-1"]), .app-header__mobile-nav-toggler')?.focus()
  }
  return (
    <aside
      className="newsroom-rail"
      data-open={(hydrated && navOpen) || undefined}
      aria-label="Menu"
      onKeyDown={closes}
    >
      <div className="newsroom-rail__scroll" ref={navRef}>
        {children}
      </div>
      <button
        className="newsroom-rail__away"
        type="button"
        tabIndex={-1}
        aria-hidden="true"
        onClick={() => setNavOpen(false)}
      />
    </aside>
  )
}
