'use client'

import { useId } from 'react'
import type { BrandColours, Chosen } from '@/brand/brand-colours'
import { contrast } from '@/brand/colour'
import { corrections, ratio } from '@/brand/reasons'
import { type Scheme, surfaces } from '@/brand/surfaces'
import { BrandSample } from './brand-sample'
import { usePickedImage } from './use-picked-image'
import { useTypedBrand } from './use-typed-brand'

const schemes: { scheme: Scheme; title: string }[] = [
  { scheme: 'light', title: 'Light pages' },
  { scheme: 'dark', title: 'Dark pages' },
]

type ReasonsProps = { chosen: Chosen; colours: BrandColours; scheme: Scheme }

/** Shows what became of the two colours, in words. */
const Reasons = ({ chosen, colours, scheme }: ReasonsProps) => {
  const found = corrections(chosen, colours, scheme)
  const { brand, onBrand, link, button, onButton } = colours
  const { paper } = surfaces[scheme]
  return (
    <>
      {found.length === 0 && <p>Both colours are shown as you chose them.</p>}
      <ul className="newsroom-brand__reasons">
        {found.map(({ reason, shown }) => (
          <li key={reason}>
            <span aria-hidden="true" className="newsroom-brand__swatch" style={{ background: shown }} />
            {reason}
          </li>
        ))}
      </ul>
      <p className="newsroom-quiet">
        Contrast of text: {ratio(contrast(onBrand, brand))} on the header, {ratio(contrast(link, paper))} for links,{' '}
        {ratio(contrast(onButton, button))} on buttons.
      </p>
    </>
  )
}

/** Shows, while one types, how the council's name, logos, colours and typeface look on the site. */
export const BrandPreview = () => {
  const id = useId()
  const { name, chosen, brand, typeface } = useTypedBrand()
  const logos = { logo: usePickedImage('logo'), logoForDark: usePickedImage('logoForDark') }
  const counts = schemes.map(({ scheme }) => corrections(chosen, brand[scheme], scheme).length)
  return (
    <section className="newsroom-brand" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>How it will look</h3>
      <p className="newsroom-quiet">
        Readers’ devices choose between light and dark. A colour that could not be read keeps its hue and is made
        lighter or darker by itself. Nothing here is public until you save.
      </p>
      <p className="newsroom-brand__status" role="status">
        Colours corrected: {counts[0]} on light pages, {counts[1]} on dark pages.
      </p>
      <div className="newsroom-brand__schemes">
        {schemes.map(({ scheme, title }) => (
          <section key={scheme} aria-labelledby={`${id}-${scheme}`}>
            <h4 id={`${id}-${scheme}`}>{title}</h4>
            <BrandSample {...{ scheme, typeface, name, logos }} colours={brand[scheme]} />
            <Reasons {...{ chosen, scheme }} colours={brand[scheme]} />
          </section>
        ))}
      </div>
    </section>
  )
}
