import type { ReactNode } from 'react'
import styles from './bare-preview.inline.scss'

/** A part of a document alone, as programs of others show it: without the site around it. */
export const BarePreview = ({ title, children }: { title: string; children: ReactNode }) => (
  <>
    <style>{styles}</style>
    <title>{`Preview: ${title}`}</title>
    <meta name="robots" content="noindex, nofollow, noarchive" />
    <main id="content" className="bare-preview">
      {children}
    </main>
  </>
)
