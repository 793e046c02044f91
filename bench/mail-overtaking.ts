import { startSink } from './mail-sink'
import {
  emergency,
  mailEnvironment,
  makeSubscribers,
  part,
  publishIssue,
  rounded,
  signIn,
  until,
  write,
} from './mail-site'
import { startSite } from './site'

/** How long an emergency takes while a newsletter is on its way, in seconds after it was published. */
export type Overtaking = {
  newsletterTo: number
  emergencyTo: number
  p50: number
  p99: number
  last: number
  /** Issues that had left when the emergency was published, and when its last mail had. */
  newsletterBefore: number
  newsletterMeanwhile: number
}

const issue = 'The issue of November'
const title = 'The river rises'

/** @param folder where a database may be made */
export const measureOvertaking = async (folder: string, readers: number, atRisk: number): Promise<Overtaking> => {
  const sink = await startSink()
  const environment = mailEnvironment(folder, sink.url)
  await makeSubscribers(environment, readers, atRisk)
  const running = await startSite(environment)
  try {
    const officer = await signIn()
    const [issues, warnings] = [sink.times(issue), sink.times(`Emergency: ${title}`)]
    await publishIssue(officer, issue)
    // The first have it, and most of them are still being written down.
    await until(
      () => issues.size >= 100,
      () => issues.size,
    )
    const newsletterBefore = issues.size
    const begun = Date.now()
    await write(officer, 'POST', 'service-notices', emergency(title))
    await until(
      () => warnings.size >= atRisk,
      () => warnings.size,
    )
    const times = [...warnings.values()].map(([first]) => ((first ?? 0) - begun) / 1000)
    const missing = Array.from({ length: atRisk - times.length }, () => Number.POSITIVE_INFINITY)
    const all = [...times, ...missing]
    return {
      newsletterTo: readers,
      emergencyTo: atRisk,
      p50: rounded(part(all, 0.5)),
      p99: rounded(part(all, 0.99)),
      last: rounded(part(all, 1)),
      newsletterBefore,
      newsletterMeanwhile: issues.size - newsletterBefore,
    }
  } finally {
    await running.stop()
    await sink.close()
  }
}
