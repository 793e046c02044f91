import { telephoneParts } from '@/words/telephone-numbers'

/** The numbers of a contact, each a link for a telephone. */
export const Telephone = ({ phone }: { phone: string }) =>
  telephoneParts(phone).map(({ text, href }) =>
    href ? (
      <a key={href} href={href}>
        {text}
      </a>
    ) : (
      text
    ),
  )
