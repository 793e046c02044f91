import { useState } from 'react'

/** Returns whether something is true, or was before in this form. */
export const useOnceTrue = (now: boolean): boolean => {
  const [was, setWas] = useState(now)
  if (now && !was) setWas(true)
  return was || now
}
