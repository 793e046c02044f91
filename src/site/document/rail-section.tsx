import type { ReactNode } from 'react'

/** A part of what stands beside a text. @param id of its heading, one on each page */
export const RailSection = ({ id, title, children }: { id: string; title: string; children: ReactNode }) => (
  <section aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    {children}
  </section>
)
