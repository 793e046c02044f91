import type { ReactNode } from 'react'

type Props = {
  /** Of its heading, one on each page. */
  id: string
  title: string
  /** It belongs to what the page says, and not to where else one can go: it stands on paper too. */
  isPrinted?: boolean
  children: ReactNode
}

/** A part of what stands beside a text. */
export const RailSection = ({ id, title, isPrinted = false, children }: Props) => (
  <section aria-labelledby={id} className={isPrinted ? 'rail__printed' : undefined}>
    <h2 id={id}>{title}</h2>
    {children}
  </section>
)
