/** A field that a save settles by itself: nobody types it, no form or list shows it, and it is no edit of the text. */
export const madeByItself = {
  custom: { decision: true },
  access: { create: () => false, update: () => false },
  admin: { hidden: true, disableListColumn: true, disableListFilter: true },
} as const
