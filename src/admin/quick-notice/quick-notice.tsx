'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import type { ServiceNotice } from '@/payload-types'
import { CurrentNotices, type LastDone } from './current-notices'
import { NoticeForm } from './notice-form'
import type { TopicName } from './where-choices'

const halfMinute = 30_000

type Props = { current: ServiceNotice[]; topics: TopicName[]; userId: string; madeAt: string }

/** Everything about notices that cannot wait, on one page that fits a phone. */
export const QuickNotice = ({ current, topics, userId, madeAt }: Props) => {
  const router = useRouter()
  const [now, setNow] = useState(() => new Date(madeAt))
  const [ready, setReady] = useState(false)
  const [done, setDone] = useState<LastDone>()
  useEffect(() => {
    setReady(true)
    const tick = () => setNow(new Date())
    const timer = setInterval(tick, halfMinute)
    return () => clearInterval(timer)
  }, [])
  // The server says what is up; its clock counts.
  useEffect(() => setNow(new Date(madeAt)), [madeAt])
  const note = (what: LastDone) => {
    setDone(what)
    router.refresh()
  }
  return (
    <>
      {current.length > 1 && (
        <a
          className="quick-notice__button quick-notice__button--main quick-notice__button--wide quick-notice__to-form"
          href="#new-notice"
        >
          New notice
        </a>
      )}
      <div className="quick-notice__columns">
        <div>
          <CurrentNotices notices={current} userId={userId} now={now} ready={ready} done={done} onDone={note} />
        </div>
        <div>
          <NoticeForm
            userId={userId}
            topics={topics}
            now={now}
            onPublished={(notice) => note({ what: 'published', notice })}
          />
        </div>
      </div>
    </>
  )
}
