import type { Viewport } from 'next'
import type { ReactNode } from 'react'
import { brandStyles } from '../../site/brand/brand-styles'
import { siteSettingsOrDefaults } from '../../site/queries/site-settings'
import '../../site/styles/site.scss'

/** Every page is made when it is asked for: what is live is decided at that moment. */
export const dynamic = 'force-dynamic'

export const viewport: Viewport = { width: 'device-width', initialScale: 1 }

const Layout = async ({ children }: { children: ReactNode }) => {
  const { brand, typeface } = await siteSettingsOrDefaults()
  return (
    <html lang="en-GB">
      <head>
        {/* Nothing is drawn before the main part has been read: one picture instead of two is there sooner. */}
        <link rel="expect" href="#content" blocking="render" />
        <style>{brandStyles(brand, typeface)}</style>
        <meta name="theme-color" content={brand.light.primary} media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content={brand.dark.primary} media="(prefers-color-scheme: dark)" />
        {/* A slow phone shows its text before the face of the headlines has come, and has it on the next page. */}
        {typeface === 'newsroom' && (
          <link
            rel="preload"
            media="(min-width: 40em)"
            href="/assets/fonts/hanken-grotesk-700.woff2"
            as="font"
            type="font/woff2"
            crossOrigin="anonymous"
          />
        )}
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
      </head>
      <body>{children}</body>
    </html>
  )
}

export default Layout
