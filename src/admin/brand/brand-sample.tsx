import type { CSSProperties } from 'react'
import type { Media } from '../../payload-types'
import type { BrandColours } from '../../site/brand/brand-colours'
import { variablesOf } from '../../site/brand/brand-styles'
import type { Logos } from '../../site/brand/logo-place'
import { type Scheme, surfaces } from '../../site/brand/surfaces'
import { type Typeface, typefaces } from '../../site/brand/typefaces'
import { Masthead, SectionLinks } from '../../site/components/site-header'

type Props = { scheme: Scheme; colours: BrandColours; typeface: Typeface; name: string; logos: Logos<Media> }

const navigation = [
  { label: 'News', url: '/news' },
  { label: 'Consultations', url: '/consultations' },
]

const styleOf = (scheme: Scheme, colours: BrandColours, typeface: Typeface): CSSProperties => {
  const { paper, wash, text, quiet, line, tag, onTag } = surfaces[scheme]
  const names = { paper, wash, text, quiet, line, tag, 'on-tag': onTag }
  const page = Object.fromEntries(Object.entries(names).map(([name, colour]) => [`--${name}`, colour]))
  return { ...page, ...variablesOf(colours), '--font-headings': typefaces[typeface].family } as CSSProperties
}

/** A piece of a page of the site, by the site's own stylesheet. To look at: nothing in it can be reached. */
export const BrandSample = ({ scheme, colours, typeface, name, logos }: Props) => (
  <div className="brand-sample" inert style={styleOf(scheme, colours, typeface)}>
    <div className="site-header">
      <div className="width site-header__bar">
        <Masthead name={name} brand={{ light: colours, dark: colours }} {...logos} />
      </div>
      <div className="site-nav">
        <SectionLinks navigation={navigation} address="/news" />
      </div>
    </div>
    <div className="width brand-sample__page">
      <p className="kind">News</p>
      <h2>Riverside library opens again on Monday</h2>
      <p>
        After a year of work the doors open at 9am. <a href="/news">See what is new inside</a>, or come to a tour.
      </p>
      <p className="brand-sample__signs">
        <span className="tag">Libraries</span>
        <span className="button">Book a tour</span>
      </p>
    </div>
  </div>
)
