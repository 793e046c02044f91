import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Browser } from '@playwright/test'
import { mailsIn } from './subscribed'
import { schemes, settle } from './take'

/** What most programs draw a mail in, and a telephone. */
const widths = [600, 390]

const fileName = (subject: string): string => subject.replace(/\W+/g, '-').slice(0, 40)

/** Takes every mail that the site has written, each subject once. */
export const takeMails = async (browser: Browser, outbox: string, folder: string): Promise<void> => {
  mkdirSync(folder, { recursive: true })
  const mails = new Map((await mailsIn(outbox)).map((mail) => [mail.subject ?? '', mail.html ?? '']))
  const page = await browser.newPage()
  for (const [subject, html] of mails) {
    await page.setContent(html)
    for (const width of widths) {
      await page.setViewportSize({ width, height: 600 })
      for (const colorScheme of schemes) {
        await page.emulateMedia({ colorScheme })
        await settle(page)
        const file = path.join(folder, `${fileName(subject)}-${width}-${colorScheme}.png`)
        await page.screenshot({ path: file, fullPage: true })
      }
    }
    console.log(`  mail: ${subject}`)
  }
  await page.close()
}
