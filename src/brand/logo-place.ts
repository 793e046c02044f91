import type { BrandColours } from './brand-colours'
import { white } from './colour'

export type Logos<T> = { logo?: T; logoForDark?: T }

/** A logo, and the plate that it stands on where it was not made for what is behind it. */
export type PlacedLogo<T> = { media: T; plate?: 'white' | 'black' }

/**
 * Chooses the logo for a header.
 *
 * @returns undefined if the council has none
 */
export const placeLogo = <T>({ onBrand }: BrandColours, { logo, logoForDark }: Logos<T>): PlacedLogo<T> | undefined => {
  const onDark = onBrand === white
  const made = onDark ? logoForDark : logo
  if (made) return { media: made }
  const other = onDark ? logo : logoForDark
  return other && { media: other, plate: onDark ? 'white' : 'black' }
}

const most = { width: 320, height: 44 }

/** The size in which a logo is drawn: within a header's room, never larger than it is. */
export const logoSize = (width: number, height: number): { width: number; height: number } => {
  const scale = Math.min(1, most.width / width, most.height / height)
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}

/** Returns whether a logo is a sign alone, beside which the council's name has to stand: about as wide as it is high. */
export const isSquare = ({ width, height }: { width?: number | null; height?: number | null }): boolean =>
  Boolean(width && height && width / height < 1.6)
