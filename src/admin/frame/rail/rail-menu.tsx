'use client'

import { Link } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { useRef } from 'react'
import type { RailGroup } from './rail-items'
import { Sign } from './signs'

type Props = {
  id: string
  label: string
  groups: RailGroup[]
  kind?: 'new' | 'person'
  sign?: string
  initials?: string
}

/** Between the rail and what it opens, and from the edges of the window, in pixels. */
const gap = 8

/** Stands beside its button, within the window. */
const placeBeside = (button: HTMLElement, list: HTMLElement): void => {
  const { top, right } = button.getBoundingClientRect()
  list.style.left = `${right + gap}px`
  list.style.top = `${Math.max(gap, Math.min(top, window.innerHeight - list.offsetHeight - gap))}px`
}

/**
 * A place of the rail that holds several. The browser opens and closes it (the Popover API): Escape and a press
 * elsewhere close it, and the cursor goes back to the button. In the sheet its list simply stands below its name.
 */
export const RailMenu = ({ id, label, groups, kind, sign, initials }: Props) => {
  const pathname = usePathname()
  const button = useRef<HTMLButtonElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const isHere = kind !== 'new' && groups.some(({ items }) => items.some(({ href }) => pathname.startsWith(href)))
  return (
    <div className={`newsroom-rail__menu${kind ? ` newsroom-rail__menu--${kind}` : ''}`}>
      <button
        ref={button}
        className="newsroom-rail__item"
        id={`${id}-button`}
        type="button"
        popoverTarget={id}
        data-here={isHere || undefined}
      >
        {sign && <Sign lines={sign} />}
        {initials && (
          <span className="newsroom-initials" aria-hidden="true">
            {initials}
          </span>
        )}
        <span>{label}</span>
      </button>
      <div
        ref={list}
        className="newsroom-rail__list"
        id={id}
        popover="auto"
        onToggle={({ newState }) => {
          if (newState === 'open' && button.current && list.current) placeBeside(button.current, list.current)
        }}
      >
        {groups.map((group) => (
          <section key={group.label} aria-label={group.label}>
            {(groups.length > 1 || kind === 'person') && <p className="newsroom-rail__group">{group.label}</p>}
            <ul>
              {group.items.map(({ label: words, href }) => (
                <li key={href}>
                  <Link
                    className="newsroom-rail__way"
                    href={href}
                    prefetch={false}
                    aria-current={pathname === href ? 'page' : undefined}
                    onClick={() => {
                      if (list.current?.matches(':popover-open')) list.current.hidePopover()
                    }}
                  >
                    {words}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  )
}
