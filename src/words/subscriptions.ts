/** Says how often somebody hears of what they follow. */
export const frequencies = [
  { value: 'at-once', label: 'At once', hint: 'A message for each, when it is published' },
  { value: 'daily', label: 'Once a day', hint: 'One message in the morning, if there is anything new' },
  { value: 'weekly', label: 'Once a week', hint: 'One message on Monday morning, if there is anything new' },
] as const

/** However often somebody hears of other things. */
export const emergenciesAtOnce = 'Emergencies come at once.'

export type Frequency = (typeof frequencies)[number]['value']

export const isFrequency = (value: unknown): value is Frequency => frequencies.some((one) => one.value === value)

/** Says why a subscription ended. */
export const endedReasons = [
  { value: 'unsubscribed', label: 'They ended it' },
  { value: 'ended-all', label: 'They ended all of theirs' },
  { value: 'bounced', label: 'Their address does not work' },
  { value: 'complained', label: 'They marked a message as spam' },
] as const

export type EndedReason = (typeof endedReasons)[number]['value']

/** Says what can be followed: everything of a type, everything on a topic, a newsletter, what a search finds, one document. */
export const followed = [
  { value: 'list', label: 'List' },
  { value: 'topic', label: 'Topic' },
  { value: 'series', label: 'Newsletter' },
  { value: 'search', label: 'Search or archive' },
  { value: 'document', label: 'One document' },
] as const

export type Followed = (typeof followed)[number]['value']
