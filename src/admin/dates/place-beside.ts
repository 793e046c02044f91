type Box = { left: number; right: number; top: number; bottom: number }
type Size = { width: number; height: number }

const gap = 4
const edge = 8

const within = (start: number, length: number, room: number): number =>
  Math.max(edge, Math.min(start, room - length - edge))

/**
 * Returns where something opens below a control, or above it where there is more room, and always inside the window:
 * its left edge with the control's, or its right where it would leave the window.
 */
export const placeBeside = (control: Box, size: Size, window: Size): { left: number; top: number } => {
  const fitsRight = control.left + size.width + edge <= window.width
  const left = within(fitsRight ? control.left : control.right - size.width, size.width, window.width)
  const below = control.bottom + gap
  const above = control.top - gap - size.height
  const fitsBelow = below + size.height + edge <= window.height
  return { left, top: within(fitsBelow || above < edge ? below : above, size.height, window.height) }
}
