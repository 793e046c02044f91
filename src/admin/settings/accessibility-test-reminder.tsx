'use client'

import { useFormFields } from '@payloadcms/ui'
import { testAge } from '@/settings/statement-rules'
import { longDate } from '@/words/dates'

/** Above the form of the statement: says when the site has to be tested again. */
export const AccessibilityTestReminder = () => {
  const testedOn = useFormFields(([fields]) => fields.testedOn?.value as string | undefined)
  const age = testAge(testedOn, new Date())
  if (age === 'recent') return null
  return (
    <p className="newsroom-problem" role="status">
      {testedOn
        ? `The last test was on ${longDate(testedOn)}, more than a year ago. Test the site again, then update the statement.`
        : 'No date of a test is entered, so the statement says that this site has not been tested yet.'}
    </p>
  )
}
