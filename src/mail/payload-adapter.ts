import type { EmailAdapter } from 'payload'

/**
 * Payload's own way of sending mail, which nothing here uses: every mail leaves through the outbox, where it is kept
 * until it was taken and where it can be found afterwards.
 */
export const throughTheOutbox: EmailAdapter<never> = () => ({
  name: 'outbox',
  defaultFromAddress: 'newsroom@localhost',
  defaultFromName: 'Newsroom',
  sendEmail: async () => {
    throw new Error('Mail leaves through the outbox: see src/mail/outbox.ts.')
  },
})
