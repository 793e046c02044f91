import type { BasePayload } from 'payload'
import { defaultLanguage } from '@/words/languages'
import { readAddress } from '@/words/mail-address'
import { type Frequency, frequencies, isFrequency } from '@/words/subscriptions'
import type { Subject } from './followed'
import { languagesInUse } from './languages'
import { subjectAt } from './subjects'

/** What somebody typed and chose, as it came. */
export type Typed = { email: string; to: string[]; frequency: string; language: string }

export type FieldName = 'email' | 'to' | 'frequency' | 'language'
export type FieldProblem = { field: FieldName; message: string }

/** What a form asks for, if nothing is wrong with it. */
export type ReadForm =
  | { problems: FieldProblem[]; subjects: Subject[] }
  | { address: string; subjects: Subject[]; frequency: Frequency; language: string }

/** More are nobody's choice. */
const mostSubjects = 40

/** A field that people don't see: who fills it in is a program. */
export const trapField = 'website'

/** What was sent; a form of another kind than this one has nothing in it. */
export const formSent = async (request: Request): Promise<FormData> => {
  try {
    return await request.formData()
  } catch {
    return new FormData()
  }
}

const textIn = (form: FormData | URLSearchParams, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

/** @param form as it was sent, or the query of the form's own address */
export const typedIn = (form: FormData | URLSearchParams): Typed => ({
  email: textIn(form, 'email'),
  to: form.getAll('to').flatMap((to) => (typeof to === 'string' && to ? to : [])),
  frequency: textIn(form, 'frequency') || frequencies[0].value,
  language: textIn(form, 'language') || defaultLanguage,
})

/** What can be followed of some addresses, each once; undefined in place of what cannot. */
export const subjectsOf = async (to: string[], now: Date): Promise<(Subject | undefined)[]> => {
  const found = await Promise.all(to.slice(0, mostSubjects).map((one) => subjectAt(one, now)))
  const seen = new Set<string>()
  return found.filter((subject) => {
    if (!subject) return true
    const isNew = !seen.has(subject.about)
    seen.add(subject.about)
    return isNew
  })
}

/** Reads the form by which somebody subscribes. Whether their address is known makes no difference. */
export const readForm = async (payload: BasePayload, typed: Typed, now: Date): Promise<ReadForm> => {
  const found = await subjectsOf(typed.to, now)
  const subjects = found.flatMap((subject) => subject ?? [])
  const read = readAddress(typed.email)
  const problems: FieldProblem[] = []
  if (typed.to.length === 0) problems.push({ field: 'to', message: 'Choose what you want to hear of.' })
  else if (subjects.length < found.length)
    problems.push({
      field: 'to',
      message: 'There is nothing on this site to follow at one of the addresses. Choose from the list.',
    })
  else if (typed.to.length > mostSubjects)
    problems.push({ field: 'to', message: `Choose ${mostSubjects} at most at a time.` })
  const { frequency, language } = typed
  if (!isFrequency(frequency)) problems.push({ field: 'frequency', message: 'Choose how often.' })
  if (!(await languagesInUse(payload, now)).includes(language))
    problems.push({ field: 'language', message: 'Choose one of the languages of this site.' })
  if ('problem' in read) problems.push({ field: 'email', message: read.problem })
  if (problems.length > 0 || 'problem' in read || !isFrequency(frequency)) return { problems, subjects }
  return { address: read.address, subjects, frequency, language }
}
