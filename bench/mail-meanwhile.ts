import { type Load, load } from './load'
import { startSink } from './mail-sink'
import { mailEnvironment, makeSubscribers, type Officer, part, rounded, signIn, story, until, write } from './mail-site'
import { site, startSite } from './site'

/** What readers and officers notice while mail goes out. */
export type Meanwhile = Record<
  'without' | 'meanwhile',
  { perSecond: number; p99: number; savesP50: number; savesP95: number }
> & {
  /** How many mails left in the time that was measured. */
  mails: number
}

const saves = 60

const measureSaves = async (officer: Officer, id: string): Promise<number[]> => {
  const times: number[] = []
  for (let n = 0; n < saves; n += 1) {
    const { took } = await write(officer, 'PATCH', `news/${id}`, {
      summary: `Said better, ${n}.`,
      _status: 'published',
    })
    times.push(took)
  }
  return times
}

const figures = ({ perSecond, p99 }: Load, times: number[]) => ({
  perSecond: Math.round(perSecond),
  p99,
  savesP50: rounded(part(times, 0.5)),
  savesP95: rounded(part(times, 0.95)),
})

/** @param folder where a database may be made */
export const measureMeanwhile = async (folder: string, subscribers: number): Promise<Meanwhile> => {
  const sink = await startSink()
  const environment = mailEnvironment(folder, sink.url)
  await makeSubscribers(environment, subscribers)
  const running = await startSite(environment)
  try {
    const officer = await signIn()
    // Too old to be told of.
    const old = { ...story('An old story'), publishedAt: '2024-05-01T09:00:00.000Z' }
    const { doc } = await write(officer, 'POST', 'news', old)
    const { address } = doc as unknown as { address: string }
    const gzip = { 'Accept-Encoding': 'gzip' }
    const without = figures(await load(site + address, gzip), await measureSaves(officer, doc.id))
    const title = 'An alert for everybody'
    const times = sink.times(title)
    await write(officer, 'POST', 'news', story(title))
    await until(
      () => times.size > 100,
      () => times.size,
    )
    const before = times.size
    const [rush, saved] = [await load(site + address, gzip), await measureSaves(officer, doc.id)]
    const mails = times.size - before
    if (times.size >= subscribers) console.log('All mail had left before the measuring was over: use more subscribers.')
    return { without, meanwhile: figures(rush, saved), mails }
  } finally {
    await running.stop()
    await sink.close()
  }
}
