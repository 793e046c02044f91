import { definitions } from '@collections/definitions'
import type { BasePayload } from 'payload'
import { live } from '@/publishing/live'
import { defaultLanguage, isLanguage, type Language } from '@/words/languages'

/** The languages in which something can be read on the site now, its own first. */
export const languagesInUse = async (payload: BasePayload, now: Date): Promise<string[]> => {
  const found = await Promise.all(
    definitions.map(({ slug, lifetime }) =>
      payload.db.findDistinct({ collection: slug, field: 'language', where: live(lifetime, now) }),
    ),
  )
  const others = found.flatMap(({ values }) =>
    values.flatMap(({ language }): Language[] =>
      isLanguage(language) && language !== defaultLanguage ? [language] : [],
    ),
  )
  return [defaultLanguage, ...[...new Set(others)].sort()]
}
