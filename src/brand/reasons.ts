import { type BrandColours, type Chosen, sourceOfLinks, textNeeds, underLinks } from './brand-colours'
import { contrast, type Hex, readableOn } from './colour'
import type { Scheme } from './surfaces'

/** One colour that is not drawn as it was chosen, and why. */
export type ColourCorrection = { use: 'header' | 'accent' | 'links'; shown: Hex; reason: string }

/** Rounded down: a contrast that is not enough never reads as if it were. */
export const ratio = (value: number): string => `${Math.floor(value * 10) / 10} to 1`

/** In the order of `underLinks`. */
const names: Record<Scheme, string[]> = {
  light: ['white', 'the tinted boxes of a page', 'the pale boxes of a page', 'the yellow of found words'],
  dark: ['a dark page', 'the tinted boxes of a dark page', 'the boxes of a dark page', 'found words on a dark page'],
}

/** Names the first place where a contrast is too low, and says how low. */
const tooLow = (colour: Hex, places: Hex[], scheme: Scheme): string | undefined => {
  const at = places.findIndex((place) => contrast(colour, place) < textNeeds)
  const place = places[at]
  return place && `on ${names[scheme][at]} has a contrast of ${ratio(contrast(colour, place))}`
}

const ofHeader = ({ primary }: Chosen, { brand }: BrandColours, scheme: Scheme): string => {
  if (scheme === 'dark')
    return `On a dark page a header in your main colour would dazzle. It is shown deeper, in ${brand}.`
  const most = ratio(contrast(primary, readableOn(primary)))
  return `Neither white nor black text can be read well on your main colour: its contrast is ${most} at most; text needs ${textNeeds}. The header is shown in ${brand}.`
}

const ofLinks = (chosen: Chosen, { link, ...drawn }: BrandColours, scheme: Scheme): string => {
  const places = underLinks(drawn, scheme)
  const source = sourceOfLinks(chosen, places, scheme)
  const low = `Your main colour ${tooLow(chosen.primary, places, scheme)}; links and buttons need ${textNeeds}.`
  if (source !== chosen.primary)
    return `${low} They are made of your accent colour${link === source ? '' : `, and shown in ${link}`}.`
  return `${low} They are shown in ${link}.`
}

/**
 * Says in words what became of the council's two colours.
 *
 * @param drawn what `brandColours` made of them
 * @returns one correction for each use in which a colour is not drawn as it was chosen
 */
export const corrections = (chosen: Chosen, drawn: BrandColours, scheme: Scheme): ColourCorrection[] => {
  const onHeader = `Your accent colour on the header has a contrast of ${ratio(contrast(chosen.accent, drawn.brand))}`
  const found: (ColourCorrection | false)[] = [
    drawn.brand !== chosen.primary && {
      use: 'header',
      shown: drawn.brand,
      reason: ofHeader(chosen, drawn, scheme),
    },
    drawn.accentOnBrand !== chosen.accent && {
      use: 'accent',
      shown: drawn.accentOnBrand,
      reason: `${onHeader}; words need ${textNeeds}. There it is shown in ${drawn.accentOnBrand}.`,
    },
    drawn.link !== chosen.primary && { use: 'links', shown: drawn.link, reason: ofLinks(chosen, drawn, scheme) },
  ]
  return found.filter((each) => each !== false)
}
