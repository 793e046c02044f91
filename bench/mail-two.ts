import { startSink } from './mail-sink'
import { mailEnvironment, makeSubscribers, signIn, story, until, write } from './mail-site'
import { port, startSite } from './site'

/** What two processes that share a database make of one alert. */
export type Two = { on: string; subscribers: number; seconds: number; missed: number; twice: number }

/**
 * @param folder where files may be made
 * @param database of a server that both reach
 */
export const measureTwo = async (folder: string, database: string, subscribers: number): Promise<Two> => {
  const sink = await startSink()
  const environment = mailEnvironment(folder, sink.url, database)
  await makeSubscribers(environment, subscribers)
  const one = await startSite(environment)
  const other = await startSite({ ...environment, PORT: String(port + 2), SEARCH_INDEX: `${folder}/other.db` })
  try {
    const title = 'An alert for everybody'
    const live = Date.now() + 5000
    await write(await signIn(), 'POST', 'news', story(title, live))
    const times = sink.times(title)
    await until(
      () => times.size >= subscribers,
      () => times.size,
    )
    // Time for a second copy to come.
    await new Promise((resolve) => setTimeout(resolve, 5000))
    const all = [...times.values()]
    const last = all.reduce((latest, [first]) => Math.max(latest, first ?? 0), live)
    return {
      on: 'MongoDB',
      subscribers,
      seconds: Math.round((last - live) / 1000),
      missed: subscribers - all.length,
      twice: all.filter(({ length }) => length > 1).length,
    }
  } finally {
    await Promise.all([one.stop(), other.stop()])
    await sink.close()
  }
}
