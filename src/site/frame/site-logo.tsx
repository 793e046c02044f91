import type { Brand } from '@/brand/brand-colours'
import { type Logos, logoSize, placeLogo } from '@/brand/logo-place'
import type { Media } from '@/payload-types'
import { imageSources } from '@/rich-text/images'

type Props = Logos<Media> & { brand: Brand; name: string }

const sourcesOf = (media: Media) => {
  const sources = imageSources(media)
  if (!sources) return undefined
  const { width, height } = logoSize(sources.width, sources.height)
  return { srcSet: sources.srcset || sources.src, src: sources.src, sizes: `${width}px`, width, height }
}

/** The council's logo: the one for what is behind it, on a plate if there is none. */
export const SiteLogo = ({ brand, name, ...logos }: Props) => {
  const light = placeLogo(brand.light, logos)
  const dark = placeLogo(brand.dark, logos)
  const shown = light && sourcesOf(light.media)
  if (!light || !dark || !shown) return null
  const other = dark.media === light.media ? undefined : sourcesOf(dark.media)
  // Printed on white, a logo for dark backgrounds would not be seen: the name is printed in its place.
  const printed = light.media === logos.logo
  return (
    <span className={printed ? 'site-logo' : 'site-logo site-logo--not-in-print'}>
      <picture className="site-logo__plate" data-light={light.plate} data-dark={dark.plate}>
        {other && <source {...{ ...other, src: undefined }} media="screen and (prefers-color-scheme: dark)" />}
        <img {...shown} srcSet={shown.srcSet === shown.src ? undefined : shown.srcSet} alt={name} />
      </picture>
      {!printed && <span className="site-logo__in-print">{name}</span>}
    </span>
  )
}
