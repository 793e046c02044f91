import type { ReactNode } from 'react'
import { RailSection } from '@/site/document/rail-section'
import { siteSettings } from '@/site/queries/site-settings'
import { consentWords } from '@/subscriptions/consent'
import { longestAddress } from '@/words/mail-address'
import { type Frequency, frequencies } from '@/words/subscriptions'
import { subscribeAddress } from './get-by-email'
import { Trap } from './trap'

type FormProps = {
  /** A path of this site. */
  to: string
  frequency?: Frequency
  className: string
  children?: ReactNode
}

/** The whole form in one field. */
const AddressForm = async ({ to, frequency = frequencies[0].value, className, children }: FormProps) => {
  const { name } = await siteSettings()
  return (
    <form method="post" action="/subscribe" className={className}>
      <input type="hidden" name="to" value={to} />
      <input type="hidden" name="frequency" value={frequency} />
      {children}
      <div className="field">
        <label htmlFor="subscribe-email">E-mail address</label>
        <input
          id="subscribe-email"
          name="email"
          type="email"
          autoComplete="email"
          spellCheck={false}
          required
          maxLength={longestAddress}
        />
      </div>
      <Trap />
      <button type="submit">Subscribe</button>
      <p className="field__hint">{consentWords(name)}</p>
    </form>
  )
}

type Props = {
  /** A path of this site. */
  to: string
  title: string
  /** What comes, and how often. */
  about?: string | null
}

/** Asks for an address, beside what is followed by it. */
export const SubscribeHere = ({ to, title, about }: Props) => (
  <RailSection id="subscribe-here" title={title}>
    <AddressForm to={to} className="subscribe-here">
      {about && <p dir="auto">{about}</p>}
    </AddressForm>
  </RailSection>
)

/** Asks for an address across the page, where it ends. */
export const SubscribeBand = ({ to, title, about, frequency }: Props & { frequency: Frequency }) => (
  <section className="band" aria-labelledby="subscribe-band">
    <div>
      <h2 id="subscribe-band">{title}</h2>
      <p>
        {about} <a href={subscribeAddress(to)}>Choose topics</a>
      </p>
    </div>
    <AddressForm to={to} frequency={frequency} className="band__form" />
  </section>
)
