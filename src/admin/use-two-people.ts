'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { ask } from './ask'

/** Whether nobody publishes what they edited last. Asked only where it matters. */
export const useTwoPeople = (matters: boolean): boolean => {
  const { config } = useConfig()
  const [twoPeople, setTwoPeople] = useState(false)
  const address = `${config.routes.api}/globals/publishing?depth=0`
  useEffect(() => {
    if (!matters) return
    ask<{ twoPeople?: boolean }>('GET', address)
      .then((rules) => setTwoPeople(rules.twoPeople === true))
      // The server holds to the rule whatever the form knows of it.
      .catch(() => undefined)
  }, [matters, address])
  return matters && twoPeople
}
