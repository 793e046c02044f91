import type { Viewport } from 'next'
import type { ReactNode } from 'react'
import { siteSettingsOrDefaults } from '../../site/queries/site-settings'
import '../../site/styles/site.scss'

/** Every page is made when it is asked for: what is live is decided at that moment. */
export const dynamic = 'force-dynamic'

export const viewport: Viewport = { width: 'device-width', initialScale: 1 }

const Layout = async ({ children }: { children: ReactNode }) => {
  const { primaryColour, accentColour } = await siteSettingsOrDefaults()
  return (
    <html lang="en-GB" style={{ '--primary': primaryColour, '--accent': accentColour } as Record<string, string>}>
      <body>{children}</body>
    </html>
  )
}

export default Layout
