import type { EmailAdapter } from 'payload'

/** Stands in until a mail server can be set: says in the log that a message was not sent, and to nobody else. */
export const noMailServer: EmailAdapter<void> = ({ payload }) => ({
  name: 'no-mail-server',
  defaultFromAddress: 'newsroom@localhost',
  defaultFromName: 'Newsroom',
  sendEmail: async ({ subject }) => {
    payload.logger.warn(`The e-mail “${subject}” was not sent: there is no mail server.`)
  },
})
