import { hour } from '@/words/dates'

/** "Good evening, Alex": by the council's clock. @param name of who is signed in, in full */
export const greetingAt = (now: Date, name: string | null | undefined): string => {
  const at = hour(now)
  const time = at < 12 ? 'morning' : at < 18 ? 'afternoon' : 'evening'
  const first = name?.trim().split(/\s+/)[0]
  return first ? `Good ${time}, ${first}` : `Good ${time}`
}
