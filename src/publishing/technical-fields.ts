/** Fields of a document that the program keeps for itself: nobody reads them as a part of its text, or looks for them. */
export const technicalFields: ReadonlySet<string> = new Set([
  'id',
  '_status',
  'address',
  'createdAt',
  'firstPublishedAt',
  'lastEditedBy',
  'movedClosing',
  'reason',
  'standing',
  'submitted',
  'updatedAt',
  'usedContacts',
  'usedDocuments',
  'usedMedia',
])
