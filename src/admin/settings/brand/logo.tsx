import type { ServerProps } from 'payload'
import { Mark } from './mark'

/** Shows whose newsroom it is, on the page where one signs in. */
export const Logo = async ({ payload }: ServerProps) => {
  const { name } = await payload.findGlobal({ slug: 'site', depth: 0, select: { name: true } })
  return (
    <p className="newsroom-logo">
      <Mark className="newsroom-logo__mark" />
      <span className="newsroom-logo__council" dir="auto">
        {name}
      </span>
      <span className="newsroom-logo__what">Newsroom</span>
    </p>
  )
}
