/** Lists what people may be given to do: its name, in a line for lists, and all of it where it is given. */
export const roles = [
  {
    value: 'author',
    label: 'Author: writes and edits drafts',
    may: 'Writes drafts, sees their own, and asks for approval. Nothing of theirs is public before somebody else approves it.',
  },
  {
    value: 'editor',
    label: 'Editor: publishes, corrects and withdraws',
    may: 'Does all that authors do. Sees every draft; approves, publishes, corrects, withdraws and ends whatever is public.',
  },
  {
    value: 'notices',
    label: 'Service notices: publishes service notices',
    may: 'Publishes, updates and ends service notices without a second person. Nothing else.',
  },
  {
    value: 'admin',
    label: 'Administrator: manages people and settings',
    may: 'Does all that editors do. Invites people and gives them roles; changes the site’s settings; reads the whole log.',
  },
] as const

export type Role = (typeof roles)[number]['value']
