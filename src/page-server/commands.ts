import { cleanFiles } from './clean-files'
import { createSite, onSignal, prepare, StartError, settings, stop } from './create-site'
import type { PageServer } from './page-server'
import { lowerPriority } from './sending/low-priority'

/** Mails that are under way when the site is stopped get this long. In milliseconds. */
const longestSending = 10_000

/**
 * Sends mail beside the site that has started this process, without serving, until that ends or says so.
 *
 * @param directory the project's folder
 */
export const send = async (directory: string): Promise<void> => {
  try {
    let asked: PageServer['askSite'] | undefined
    const end = async () => {
      setTimeout(() => process.exit(0), longestSending).unref()
      await asked?.('/internal/send?stop')
      process.exit(0)
    }
    onSignal(end)
    process.once('disconnect', end)
    const { pages } = await createSite(directory, settings(directory))
    asked = pages.askSite
    const { statusCode, payload } = await pages.askSite('/internal/send')
    if (statusCode !== 200) throw new StartError(`Mail could not be sent: ${payload}`)
    // Only now: on a busy machine it would take minutes to get so far.
    lowerPriority()
  } catch (error) {
    stop(error)
  }
}

/**
 * Builds the search index anew from the database, without serving. A server that runs goes on answering
 * from the old one until the new one is whole.
 *
 * @param directory the project's folder
 */
export const rebuildSearch = async (directory: string): Promise<void> => {
  try {
    const { askSite } = await prepare(directory, settings(directory))
    const begun = Date.now()
    const { statusCode, payload } = await askSite('/internal/rebuild-search')
    if (statusCode !== 200) throw new StartError(`The search index could not be built: ${payload}`)
    const seconds = ((Date.now() - begun) / 1000).toFixed(1)
    console.log(`  The search index holds ${Number(payload).toLocaleString('en-GB')} documents, built in ${seconds} s.`)
    process.exit(0)
  } catch (error) {
    stop(error)
  }
}

/**
 * Takes what is private out of files that are there already, and tells what it did with each. A server
 * that runs goes on.
 *
 * @param directory the project's folder
 */
export const cleanStoredFiles = async (directory: string): Promise<void> => {
  try {
    const { askSite } = await prepare(directory, settings(directory))
    await cleanFiles(askSite, console.log, (problem) => new StartError(`The files could not be cleaned: ${problem}`))
    process.exit(0)
  } catch (error) {
    stop(error)
  }
}

const itemsAtOnce = 500

/**
 * Fills the database with made-up news, without serving.
 *
 * @param directory the project's folder
 * @param words the command's own, `--news N`
 */
export const fill = async (directory: string, words: string[]): Promise<void> => {
  try {
    const wanted = Number(words[words.indexOf('--news') + 1])
    if (!words.includes('--news') || !Number.isInteger(wanted) || wanted < 1)
      throw new StartError('Say how many news items to make: npm run sample -- --news 1000')
    const { askSite } = await prepare(directory, settings(directory))
    for (let made = 0; made < wanted; made += itemsAtOnce) {
      const { statusCode, payload } = await askSite(`/internal/sample?news=${Math.min(itemsAtOnce, wanted - made)}`)
      if (statusCode !== 200) throw new StartError(payload)
      console.log(`  ${Math.min(made + itemsAtOnce, wanted)} of ${wanted} news items`)
    }
    process.exit(0)
  } catch (error) {
    stop(error)
  }
}
