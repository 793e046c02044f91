import type { ReactNode } from 'react'
import { brandStyles } from '../brand/brand-styles'
import { siteSettingsOrDefaults } from '../queries/site-settings'
import siteStyles from '../styles/site.inline.scss'

/** What stands around every page. Its stylesheet comes with it: one request less than a file of its own. */
export const HtmlDocument = async ({ children }: { children: ReactNode }) => {
  const { brand, typeface } = await siteSettingsOrDefaults()
  return (
    <html lang="en-GB">
      {/* biome-ignore lint/style/noHeadElement: Next.js hands on what is written here, and writes no head of its own */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {/* Nothing is drawn before the main part has been read: one picture instead of two is there sooner. */}
        <link rel="expect" href="#content" blocking="render" />
        <style>{siteStyles}</style>
        <style>{brandStyles(brand, typeface)}</style>
        <meta name="theme-color" content={brand.light.primary} media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content={brand.dark.primary} media="(prefers-color-scheme: dark)" />
        {/* A slow phone shows its text before the face of the headlines has come, and has it on the next page. */}
        {typeface === 'newsroom' && (
          <link
            rel="preload"
            media="(min-width: 40em)"
            href="/assets/fonts/hanken-grotesk-latin-700.woff2"
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
