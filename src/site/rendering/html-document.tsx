import type { ReactNode } from 'react'
import { brandStyles } from '@/brand/brand-styles'
import { siteSettingsOrDefaults } from '@/site/queries/site-settings'
import { siteUrl } from '@/site/rendering/site-url'
import siteStyles from '@/site/styles/site.inline.scss'

/** Asks for a file of the site's typeface before a letter of it is met. */
export const FontPreload = ({ file }: { file: string }) => (
  <link
    rel="preload"
    href={`/assets/fonts/hanken-grotesk-${file}.woff2`}
    as="font"
    type="font/woff2"
    crossOrigin="anonymous"
  />
)

/** Shows what stands around every page. Its stylesheet comes with it: one request less than a file of its own. */
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
        {/* First of all, and at every width: it is here before anything is drawn wherever that can be. */}
        <FontPreload file="latin" />
        <style>{siteStyles}</style>
        {/* Pages on paper say addresses whole. */}
        <style>{`${brandStyles(brand, typeface)}:root{--site:${JSON.stringify(siteUrl())}}`}</style>
        <meta name="theme-color" content={brand.light.brand} media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content={brand.dark.brand} media="(prefers-color-scheme: dark)" />
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
      </head>
      <body>{children}</body>
    </html>
  )
}
