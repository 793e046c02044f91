import { createClient } from '@libsql/client'
import { type Sink, startSink } from './mail-sink'
import { mailEnvironment, makeSubscribers, rounded, signIn, story, until, write } from './mail-site'
import { killAll, startSite } from './site'

/** How long an alert takes to reach all who follow the news, in seconds after it went live, and what went wrong with it. */
export type AlertTimes = {
  into: string
  subscribers: number
  first: number
  last: number
  perSecond: number
  early: number
  missed: number
  twice: number
  more: number
  kills: number
}

const secondsAhead = 8
const title = 'An alert for everybody'

type Options = {
  subscribers: number
  /** How often the site is killed meanwhile, and started again. */
  kills?: number
}

const timesIn = (times: Map<string, number[]>, live: number, { subscribers, kills = 0 }: Options) => {
  const all = [...times.values()]
  const firsts = all.map(([first]) => ((first ?? 0) - live) / 1000)
  const [first, last] = [
    firsts.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY),
    firsts.reduce((a, b) => Math.max(a, b), 0),
  ]
  return {
    subscribers,
    first: rounded(first, 2),
    last: rounded(last),
    perSecond: Math.round(all.length / (last - first)),
    early: firsts.filter((seconds) => seconds < 0).length,
    missed: subscribers - all.length,
    twice: all.filter(({ length }) => length === 2).length,
    more: all.filter(({ length }) => length > 2).length,
    kills,
  }
}

/** @param folder where a database may be made */
export const measureAlert = async (folder: string, options: Options): Promise<AlertTimes> => {
  const { subscribers, kills = 0 } = options
  const sink: Sink = await startSink()
  const environment = mailEnvironment(folder, sink.url)
  await makeSubscribers(environment, subscribers)
  let running = await startSite(environment)
  try {
    const live = Date.now() + secondsAhead * 1000
    await write(await signIn(), 'POST', 'news', story(title, live))
    const times = sink.times(title)
    for (let killed = 0; killed < kills; killed += 1) {
      const enough = ((killed + 1) * subscribers) / (kills + 1)
      await until(
        () => times.size > enough,
        () => times.size,
        150_000,
      )
      await killAll(running)
      running = await startSite(environment)
      console.error(`  Killed ${killed + 1} of ${kills} times, ${times.size} of ${subscribers} have it`)
    }
    // What was under way in a process that was killed is free after two minutes.
    await until(
      () => times.size >= subscribers,
      () => times.size,
      kills > 0 ? 150_000 : 60_000,
    )
    return { into: 'a sink', ...timesIn(times, live, options) }
  } finally {
    await running.stop()
    await sink.close()
  }
}

/** Says when a server took each mail, as the outbox has it. */
const takenBy = async (database: string): Promise<Map<string, number[]>> => {
  const client = createClient({ url: `file:${database}` })
  try {
    const asked = "select recipient, changed_at from deliveries where kind = 'alert' and state = 'accepted'"
    const { rows } = await client.execute(asked)
    return new Map(rows.map((row) => [String(row.recipient), [new Date(String(row.changed_at)).getTime()]]))
  } finally {
    client.close()
  }
}

/** The same into a real mail server: what counts is when it has taken each. */
export const measureAlertInto = async (folder: string, smtpUrl: string, subscribers: number): Promise<AlertTimes> => {
  const environment = mailEnvironment(folder, smtpUrl)
  await makeSubscribers(environment, subscribers)
  const running = await startSite(environment)
  try {
    const live = Date.now() + secondsAhead * 1000
    await write(await signIn(), 'POST', 'news', story(title, live))
    let taken = new Map<string, number[]>()
    const look = setInterval(() => void takenBy(`${folder}/site.db`).then((found) => (taken = found)), 2000)
    await until(
      () => taken.size >= subscribers,
      () => taken.size,
    )
    clearInterval(look)
    return { into: 'a mail server', ...timesIn(taken, live, { subscribers }) }
  } finally {
    await running.stop()
  }
}
