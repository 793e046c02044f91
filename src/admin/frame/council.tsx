import type { ServerProps } from 'payload'
import type { ReactNode } from 'react'
import { brandOf, chosenColours } from '@/brand/brand-colours'
import { defaultTypeface, isTypeface } from '@/brand/typefaces'
import { councilStyles } from './council-styles'

/** Puts the whole admin, the page where one signs in too, into the council's colours and typeface. */
export const Council = async ({ payload, children }: ServerProps & { children: ReactNode }) => {
  const { name, primaryColour, accentColour, typeface } = await payload.findGlobal({
    slug: 'site',
    depth: 0,
    select: { name: true, primaryColour: true, accentColour: true, typeface: true },
  })
  const brand = brandOf(chosenColours(primaryColour, accentColour))
  return (
    <>
      <link rel="preload" as="font" type="font/woff2" crossOrigin="" href="/assets/fonts/hanken-grotesk-latin.woff2" />
      <style>{councilStyles(brand, isTypeface(typeface) ? typeface : defaultTypeface, name)}</style>
      {children}
    </>
  )
}
