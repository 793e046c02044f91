import type { CSSProperties } from 'react'
import type { BrandColours } from '@/brand/brand-colours'
import { variablesOf } from '@/brand/brand-styles'
import type { Logos } from '@/brand/logo-place'
import { type Scheme, surfaces } from '@/brand/surfaces'
import { type Typeface, typefaces } from '@/brand/typefaces'
import type { Media } from '@/payload-types'
import { Masthead, SectionLinks } from '@/site/frame/site-header'

type Props = { scheme: Scheme; colours: BrandColours; typeface: Typeface; name: string; logos: Logos<Media> }

const navigation = [
  { label: 'News', url: '/news' },
  { label: 'Consultations', url: '/consultations' },
]

const styleOf = (scheme: Scheme, colours: BrandColours, typeface: Typeface): CSSProperties => {
  const page = Object.fromEntries(Object.entries(surfaces[scheme]).map(([name, colour]) => [`--${name}`, colour]))
  return { ...page, ...variablesOf(colours), '--font-headings': typefaces[typeface].family } as CSSProperties
}

/** A piece of a page of the site, by the site's own stylesheet. To look at: nothing in it can be reached. */
export const BrandSample = ({ scheme, colours, typeface, name, logos }: Props) => (
  <div className="brand-sample" inert style={styleOf(scheme, colours, typeface)}>
    <div className="masthead">
      <div className="width masthead__bar">
        <Masthead name={name} brand={{ light: colours, dark: colours }} {...logos} />
      </div>
    </div>
    <div className="sections">
      <SectionLinks navigation={navigation} address="/news" />
    </div>
    <div className="width brand-sample__page">
      <p className="kind">News</p>
      <h2>Riverside library opens again on Monday</h2>
      <p>
        After a year of work the doors open at 9am. <a href="/news">See what is new inside</a>, or come to a tour.
      </p>
      <p className="brand-sample__signs">
        <span className="chip chip--outcome">Libraries</span>
        <span className="button">Book a tour</span>
      </p>
    </div>
  </div>
)
