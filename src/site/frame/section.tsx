import type { ReactNode } from 'react'
import type { MenuLink } from '@/site/queries/site-settings'

type Props = {
  id: string
  title: string
  /** The way to all of what it shows some of. */
  way?: MenuLink
  children: ReactNode
}

/** A part of a page: a rule, its title with the way to all of it, and what it shows. */
export const Section = ({ id, title, way, children }: Props) => (
  <section className="section" aria-labelledby={id}>
    <div className="section__head">
      <h2 id={id}>{title}</h2>
      {way && <a href={way.url}>{way.label}</a>}
    </div>
    {children}
  </section>
)
