import { expect, it } from 'vitest'
import { mailKinds } from '@/mail/kinds'
import { isMachineEvent } from '@/mail/machines/events'
import { kindsOfMail } from '../../e2e/kinds-of-mail'

it('every kind of mail is sent by a browser test, which looks at it and at its links', () => {
  const toPeople = mailKinds.map(({ value }) => value).filter((kind) => !isMachineEvent(kind))
  expect([...kindsOfMail].sort()).toEqual([...toPeople].sort())
})
