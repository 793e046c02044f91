import { useState } from 'react'
import type { Media } from '@/payload-types'

const withEach = (all: Media[], others: Media[]): Media[] => [
  ...all,
  ...others.filter((other) => !all.some(({ id }) => id === other.id)),
]

/**
 * What is chosen in the library: by pressing a tile, or by adding a picture where somebody is there to choose. What was
 * added is taken once nothing else is on its way, since taking closes the library.
 *
 * @param take is told what is chosen in the end; nothing where somebody looks after pictures
 * @param takesSeveral whether more than one can be chosen
 */
export const useChosenTiles = (take: ((pictures: Media[]) => void) | undefined, takesSeveral: boolean) => {
  const [chosen, setChosen] = useState<Media[]>([])
  const [added, setAdded] = useState<Media[]>([])
  const choose = (picture: Media) => {
    const others = chosen.filter(({ id }) => id !== picture.id)
    if (!takesSeveral) setChosen([picture])
    else setChosen(others.length === chosen.length ? [...chosen, picture] : others)
  }
  const add = (pictures: Media[]) => {
    if (!take) return
    setAdded((all) => withEach(all, pictures))
    setChosen((all) => (takesSeveral ? withEach(all, pictures) : pictures.slice(-1)))
  }
  /** Of several that were added where one can be chosen, somebody has to say which. */
  const finish = () => {
    setAdded([])
    if (chosen.length > 0 && (takesSeveral ? added.length > 0 : added.length === 1)) take?.(chosen)
  }
  return { chosen, choose, add, finish }
}
