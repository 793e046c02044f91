import { type BrandColours, type Chosen, signNeeds, sourceOfLinks, textNeeds } from './brand-colours'
import { contrast, type Hex, readableOn } from './colour'
import { type Scheme, surfaces, underButtons, underLinks } from './surfaces'

/** One colour that is not drawn as it was chosen, and why. */
export type Correction = { use: 'header' | 'accent' | 'links' | 'buttons'; shown: Hex; reason: string }

/** Rounded down: a contrast that is not enough never reads as if it were. */
export const ratio = (value: number): string => `${Math.floor(value * 10) / 10} to 1`

const names: Record<Scheme, Record<'paper' | 'wash' | 'mark', string>> = {
  light: { paper: 'white', wash: 'the pale boxes of a page', mark: 'the yellow of found words' },
  dark: { paper: 'a dark page', wash: 'the boxes of a dark page', mark: 'found words on a dark page' },
}

/** Names the first place where a contrast is too low, and says how low. */
const tooLow = (colour: Hex, scheme: Scheme, places: Hex[], needed: number): string | undefined => {
  const place = places.find((each) => contrast(colour, each) < needed)
  if (!place) return undefined
  const name = (['paper', 'wash', 'mark'] as const).find((each) => surfaces[scheme][each] === place)
  return `on ${name ? names[scheme][name] : place} has a contrast of ${ratio(contrast(colour, place))}`
}

const ofHeader = ({ primary }: Chosen, { primary: shown }: BrandColours, scheme: Scheme): string => {
  if (scheme === 'dark')
    return `On a dark page a header in your main colour would dazzle. It is shown deeper, in ${shown}.`
  const most = ratio(contrast(primary, readableOn(primary)))
  return `Neither white nor black text can be read well on your main colour: its contrast is ${most} at most; text needs ${textNeeds}. The header is shown in ${shown}.`
}

const ofLinks = (source: Hex, whose: string, { link }: BrandColours, scheme: Scheme): string =>
  `${whose} ${tooLow(source, scheme, underLinks(scheme), textNeeds)}; links need ${textNeeds}. They are shown in ${link}.`

const ofButtons = (source: Hex, whose: string, { button }: BrandColours, scheme: Scheme): string => {
  const low = tooLow(source, scheme, underButtons(scheme), signNeeds)
  return low
    ? `${whose} ${low}; buttons need ${signNeeds}. They are shown in ${button}.`
    : `Neither white nor black text can be read well on ${whose.toLowerCase()}; buttons are shown in ${button}.`
}

/**
 * Says in words what became of the council's two colours.
 *
 * @param drawn what `brandColours` made of them
 * @returns one correction for each use in which a colour is not drawn as it was chosen
 */
export const corrections = (chosen: Chosen, drawn: BrandColours, scheme: Scheme): Correction[] => {
  const source = sourceOfLinks(chosen, scheme)
  const whose = source === chosen.primary ? 'Your main colour' : 'Your accent colour'
  const onHeader = `Your accent colour on the header has a contrast of ${ratio(contrast(chosen.accent, drawn.primary))}`
  const found: (Correction | false)[] = [
    drawn.primary !== chosen.primary && {
      use: 'header',
      shown: drawn.primary,
      reason: ofHeader(chosen, drawn, scheme),
    },
    drawn.accent !== chosen.accent && {
      use: 'accent',
      shown: drawn.accent,
      reason: `${onHeader}; signs need ${signNeeds}. It is shown in ${drawn.accent}.`,
    },
    source !== chosen.primary && {
      use: 'links',
      shown: drawn.link,
      reason: 'Your main colour has no hue, and cannot be read here: links and buttons are made of your accent colour.',
    },
    drawn.link !== source && { use: 'links', shown: drawn.link, reason: ofLinks(source, whose, drawn, scheme) },
    drawn.button !== source && { use: 'buttons', shown: drawn.button, reason: ofButtons(source, whose, drawn, scheme) },
  ]
  return found.filter((each) => each !== false)
}
