/**
 * What other systems are told of, under the names that it has in what they get. Full stops are how Standard Webhooks
 * names events (https://www.standardwebhooks.com, “Event types”).
 */
export const machineEvents = [
  { value: 'content.published', label: 'Published' },
  { value: 'content.corrected', label: 'Corrected' },
  { value: 'content.updated', label: 'Changed without a correction' },
  { value: 'content.withdrawn', label: 'Withdrawn, taken off, or its time is over' },
  { value: 'notice.started', label: 'Notice started' },
  { value: 'notice.ended', label: 'Notice ended' },
] as const

export type MachineEvent = (typeof machineEvents)[number]['value']

export const isMachineEvent = (kind: string): kind is MachineEvent => machineEvents.some(({ value }) => value === kind)

/** After these, readers see something they did not see before. */
export const beginnings: readonly string[] = ['content.published', 'notice.started']

/** After these, they see it no more. */
export const endings: readonly string[] = ['content.withdrawn', 'notice.ended']

/** After all that goes to people: it has a sender of its own. */
export const machineLane = 9
