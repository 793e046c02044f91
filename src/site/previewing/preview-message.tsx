import { PageShell } from '@/site/frame/site-frame'
import { siteSettings } from '@/site/queries/site-settings'
import { longDateTime } from '@/words/dates'

/** A page in place of a preview, which gives nothing away of what it would have shown. */
const PreviewMessage = async ({ title, text }: { title: string; text: string }) => (
  <PageShell site={await siteSettings()} title={title} address="" unlisted>
    <h1>{title}</h1>
    <p>{text}</p>
  </PageShell>
)

export const ClosedPreview = () => (
  <PreviewMessage
    title="This link no longer works"
    text="Its time is over, or it was taken back. If you still need to read this, ask the person who sent you the link for a new one."
  />
)

/** The link is as good as whoever made it. */
export const EndedPreview = () => (
  <PreviewMessage
    title="This link no longer works"
    text="Whoever made it no longer works on this page. If you still need to read it, ask the council for a new link."
  />
)

/** @param from when it can be read, if that is known */
export const EarlyPreview = ({ from }: { from?: string }) => (
  <PreviewMessage
    title="You cannot read this yet"
    text={
      from
        ? `This link works from ${longDateTime(from)}. Open it again then.`
        : 'It is not approved yet. Open this link again later, or ask the person who sent it to you.'
    }
  />
)
