import { useEffect } from 'react'

const wrap = '.document-fields__sidebar-wrap'

/**
 * The panel beside the form has no scroll of its own: one that is higher than the window goes along with the page until
 * its end is in sight, and stays there.
 */
export const usePanelInScroll = (): void => {
  useEffect(() => {
    const panel = document.querySelector<HTMLElement>(wrap)
    if (!panel) return
    const place = () => {
      const room = window.innerHeight - panel.offsetHeight
      panel.style.setProperty('--sidebar-wrap-top', `min(var(--doc-controls-height), ${room}px)`)
    }
    const observer = new ResizeObserver(place)
    observer.observe(panel)
    window.addEventListener('resize', place)
    return () => {
      observer.disconnect()
      window.removeEventListener('resize', place)
    }
  }, [])
}
