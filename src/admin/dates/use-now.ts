import { useEffect, useState } from 'react'

const halfMinute = 30_000

/** The present moment, again and again; nothing until the page has started, so that the server's page is the same. */
export const useNow = (): Date | undefined => {
  const [now, setNow] = useState<Date>()
  useEffect(() => {
    const look = () => setNow(new Date())
    look()
    const timer = setInterval(look, halfMinute)
    return () => clearInterval(timer)
  }, [])
  return now
}
