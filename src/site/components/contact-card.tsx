import type { Contact } from '../../payload-types'

/** Who to ask, and how. */
export const ContactCard = ({ contact }: { contact: Contact }) => (
  <div className="contact">
    <p className="contact__name" dir="auto">
      {contact.name}
      {contact.team && <span className="contact__team">{contact.team}</span>}
    </p>
    <ul>
      {contact.phone && (
        <li>
          Telephone: <a href={`tel:${contact.phone.replace(/[^+\d]/g, '')}`}>{contact.phone}</a>
        </li>
      )}
      {contact.email && (
        <li>
          E-mail: <a href={`mailto:${contact.email}`}>{contact.email}</a>
        </li>
      )}
      {contact.hours && <li>{contact.hours}</li>}
    </ul>
  </div>
)
