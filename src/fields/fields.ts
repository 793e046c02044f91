import type { CustomComponent, DateField, EmailField, Field, FieldHook, TextareaField, TextField } from 'payload'
import { date as validateDate, text as validateText, textarea as validateTextarea } from 'payload/shared'
import { cleanLetters, cleanLine } from '@/words/clean-letters'
import { type DateMeaning, typedProblem } from '@/words/date-meaning'
import { defaultTimeZone } from '@/words/dates'
import { containsHtml, plainTextOnly } from '@/words/html-tags'
import type { Guidance } from '@/words/text-length'

export type TextOptions = { description?: string; required?: boolean; maxLength?: number; label?: string }

const cleanedLine: FieldHook = ({ value }) => (typeof value === 'string' ? cleanLine(value) : value)
const cleanedLines: FieldHook = ({ value }) => (typeof value === 'string' ? cleanLetters(value) : value)

/** A hook before those that a field brings. */
const firstly = (hook: FieldHook, hooks?: { beforeValidate?: FieldHook[] }) => ({
  ...hooks,
  beforeValidate: [hook, ...(hooks?.beforeValidate ?? [])],
})

/** One line of plain text. */
export const line = (name: string, options: TextOptions & Partial<TextField> = {}): TextField => {
  const { description, maxLength = 200, admin, ...rest } = options
  return {
    name,
    type: 'text',
    maxLength,
    ...rest,
    hooks: firstly(cleanedLine, rest.hooks),
    admin: { description, ...admin },
    validate: (value: string | null | undefined, context: never) =>
      containsHtml(value) ? plainTextOnly : validateText(value, context),
  } as TextField
}

/** A few lines of plain text. */
export const lines = (name: string, options: TextOptions & Partial<TextareaField> = {}): TextareaField => {
  const { description, maxLength = 2000, admin, ...rest } = options
  return {
    name,
    type: 'textarea',
    maxLength,
    ...rest,
    hooks: firstly(cleanedLines, rest.hooks),
    admin: { description, ...admin },
    validate: (value: string | null | undefined, context: never) =>
      containsHtml(value) ? plainTextOnly : validateTextarea(value, context),
  } as TextareaField
}

type DateOptions = Omit<Partial<DateField>, 'admin'> & {
  description?: string
  sidebar?: boolean
  /** Returns whether the form shows it. */
  condition?: (data: Record<string, unknown>) => boolean
  /** This must be later than what is in this other field of the same group. */
  after?: { field: string; label: string }
  /** A date typed without a year is the last such date rather than the next. */
  past?: boolean
}

type DateTimeOptions = DateOptions & {
  /** Something closes or ends then: a day alone means its end. */
  end?: boolean
  /** Says what ends then, as the sentence about it begins; "Until" unless it is given. */
  until?: string
  /** A page becomes public then. */
  goesLive?: boolean
}

const control = (meaning: DateMeaning) => ({
  Field: { path: '/src/admin/dates/date-field#DateField', clientProps: { meaning } },
})

type DateContext = { siblingData?: Record<string, unknown> }

/** A date and time, entered and shown in the council's time zone and stored in UTC. */
export const dateTime = (name: string, options: DateTimeOptions = {}): DateField => {
  const { description, sidebar, condition, after, past, end, until, goesLive, custom, ...rest } = options
  const about: DateMeaning = { kind: end ? 'end' : past ? 'neutral' : 'start', past, until, goesLive }
  return {
    name,
    type: 'date',
    // Nobody chooses a zone; the column stays, since data of earlier versions has it.
    timezone: {
      defaultTimezone: defaultTimeZone,
      supportedTimezones: [{ label: 'UK time', value: defaultTimeZone }],
      override: ({ baseField }) => ({ ...baseField, required: false }),
    },
    ...rest,
    custom: { ...custom, ...about, ...(after ? { after } : {}) },
    admin: {
      description,
      // What the browser knows of the field.
      custom: { isEnd: end },
      components: {
        ...control(about),
        Cell: {
          path: '/src/admin/managing/date-time-cell#DateTimeCell',
          clientProps: { empty: goesLive ? 'At once, when approved' : undefined, isEnd: end },
        },
      },
      ...(condition ? { condition } : {}),
      date: { pickerAppearance: 'dayAndTime', displayFormat: 'd MMMM yyyy, HH:mm', timeFormat: 'HH:mm' },
      ...(sidebar ? { position: 'sidebar' as const } : {}),
    },
    validate: (value: Date | string | null | undefined, context: DateContext) => {
      const problem = typedProblem(value, about, new Date())
      if (problem) return problem
      const start = after && context.siblingData?.[after.field]
      if (value && start && new Date(value) <= new Date(start as string))
        return `This must be later than “${after.label}”.`
      return validateDate(value as never, context as never)
    },
  } as DateField
}

/** A day without a time. Stored as noon UTC, which is the same day everywhere in Europe. */
export const day = (name: string, options: DateOptions = {}): DateField => {
  const { description, after, past, custom, ...rest } = options
  const about: DateMeaning = { kind: 'day', past }
  return {
    name,
    type: 'date',
    ...rest,
    custom: { ...custom, ...about },
    admin: {
      description,
      components: control(about),
      date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMMM yyyy' },
    },
    validate: (value: Date | string | null | undefined, context: DateContext) => {
      const problem = typedProblem(value, about, new Date())
      if (problem) return problem
      const start = after && context.siblingData?.[after.field]
      if (value && start && new Date(value) < new Date(start as string))
        return `This must not be earlier than “${after.label}”.`
      return validateDate(value as never, context as never)
    },
  } as DateField
}

/** An email address, without what nobody sees in one. */
export const emailField = (name: string, options: Partial<EmailField> = {}): EmailField => ({
  name,
  type: 'email',
  ...options,
  hooks: firstly(({ value }) => (typeof value === 'string' ? cleanLine(value).trim() : value), options.hooks),
})

/**
 * Names the rows of a list by what is in them.
 *
 * @param by the fields whose words name a row; without any, the first of those that usually do
 */
export const rowsNamed = (singular: string, ...by: string[]): { RowLabel: CustomComponent } => ({
  RowLabel: { path: '/src/admin/writing/row-name#RowName', clientProps: { singular, by } },
})

/** The same in a form within a text, or where rows are there before somebody adds one: none of them takes the cursor. */
export const rowsOnlyNamed = (singular: string, ...by: string[]): { RowLabel: CustomComponent } => ({
  RowLabel: { path: '/src/admin/writing/row-name#RowOnlyNamed', clientProps: { singular, by } },
})

/** Puts the cursor into the field as soon as a new file has come. */
export const cursorInNewFile: { afterInput: CustomComponent[] } = {
  afterInput: ['/src/admin/files/cursor-in-new-file#CursorInNewFile'],
}

/** Names the documents that a field holds by their titles, with type and size. */
export const documentsByTitle: { afterInput: CustomComponent[] } = {
  afterInput: ['/src/admin/files/chosen-documents#ChosenDocuments'],
}

/** Counts letters beside the label of a field while somebody types. */
export const letterCount = (guidance: Guidance): { afterInput: CustomComponent[] } => ({
  afterInput: [{ path: '/src/admin/writing/letter-count#LetterCount', clientProps: guidance }],
})

const titleLength = { aim: 65, most: 200, why: 'search results cut what is longer' }
const summaryLength = { aim: 160, most: 300, why: 'search results cut what is longer' }

/** The title and summary that every type of content opens with. */
export const titleField = (description?: string): TextField =>
  line('title', {
    required: true,
    maxLength: titleLength.most,
    description,
    index: true,
    admin: { components: { ...letterCount(titleLength), Cell: '/src/admin/lists/title-cell#TitleCell' } },
  })

/** A line that every document has, and that nobody has to type: it is filled in where it is left empty. */
export const filledInByItself = (field: TextField): TextField =>
  ({
    ...field,
    admin: {
      ...field.admin,
      custom: { ...field.admin?.custom, filledInByItself: true },
      components: { ...field.admin?.components, Label: '/src/admin/form/optional-label#OptionalLabel' },
    },
    validate: () => true as const,
  }) as TextField

/** @param required whether there has to be one to publish */
export const summaryField = (description: string, required = true): Field =>
  lines('summary', {
    required,
    maxLength: summaryLength.most,
    description,
    admin: { rows: 3, components: letterCount(summaryLength) },
  })
