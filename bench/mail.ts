import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type AlertTimes, measureAlert, measureAlertInto } from './mail-alert'
import { type Meanwhile, measureMeanwhile } from './mail-meanwhile'
import { measureOvertaking, type Overtaking } from './mail-overtaking'
import { mailEnvironment, runScript } from './mail-site'
import { measureTwo, type Two } from './mail-two'

type Returned = Record<
  'mails' | 'toAttribute' | 'attributed' | 'wrong' | 'forPeople' | 'shouldBeForPeople' | 'perSecond',
  number
>

export type MailTimes = {
  alerts: AlertTimes[]
  overtaking?: Overtaking
  returned?: Returned
  two?: Two
  meanwhile?: Meanwhile
}

type Options = {
  subscribers: number
  kills: number
  /** A real mail server, besides the one that only counts. */
  smtpUrl?: string
  /** On a server that several processes reach. */
  mongodb?: string
  /** Names one of the parts: `alert`, `overtaking`, `returned`, `two` or `meanwhile`. All without it. */
  only?: string
}

const measureReturned = async (folder: string, count: number): Promise<Returned> => {
  const environment = mailEnvironment(folder, 'smtp://127.0.0.1:9')
  const file = path.join(folder, 'returned.json')
  await runScript(environment, ['bench/mail-returned-times.ts', file, String(count)])
  return JSON.parse(readFileSync(file, 'utf8')) as Returned
}

/** @param folder where databases may be made */
export const measureMail = async (folder: string, options: Options): Promise<MailTimes> => {
  const { subscribers, kills, smtpUrl, mongodb, only } = options
  const isAsked = (part: string) => !only || only === part
  const alerts: AlertTimes[] = []
  if (isAsked('alert')) {
    if (!only || kills === 0) alerts.push(await measureAlert(path.join(folder, 'mail'), { subscribers }))
    if (smtpUrl) alerts.push(await measureAlertInto(path.join(folder, 'server'), smtpUrl, subscribers))
    if (kills > 0) alerts.push(await measureAlert(path.join(folder, 'killed'), { subscribers, kills }))
  }
  const atRisk = Math.min(1000, subscribers)
  return {
    alerts,
    overtaking: isAsked('overtaking')
      ? await measureOvertaking(path.join(folder, 'overtaking'), subscribers, atRisk)
      : undefined,
    returned: isAsked('returned') ? await measureReturned(path.join(folder, 'returned'), 10_000) : undefined,
    two: isAsked('two') && mongodb ? await measureTwo(path.join(folder, 'two'), mongodb, subscribers) : undefined,
    meanwhile: isAsked('meanwhile') ? await measureMeanwhile(path.join(folder, 'meanwhile'), subscribers) : undefined,
  }
}

export const printMail = ({ alerts, overtaking, returned, two, meanwhile }: MailTimes): void => {
  const table = (title: string, rows: object | undefined) => {
    if (!rows) return
    console.log(`\n${title}\n`)
    console.table(rows)
  }
  table('An alert to all who follow the news: seconds after it went live', alerts.length > 0 ? alerts : undefined)
  table('An emergency while a newsletter is on its way: seconds after it was published', overtaking && [overtaking])
  table('Mixed reports, complaints and automatic answers that came back', returned && [returned])
  table('One alert, sent by two processes', two && [two])
  if (!meanwhile) return
  const { mails, ...rest } = meanwhile
  table(`One article in a rush, and 60 saves (ms), without mail and while ${mails} mails left`, rest)
}
