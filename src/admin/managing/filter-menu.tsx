import { MenuBelow } from '@/admin/frame/menu-below'

export type FilterChoice = { words: string; address: string; isChosen: boolean }

type Props = { label: string; chosen?: string; choices: FilterChoice[] }

/**
 * One thing by which a list can be narrowed. Its choices are links, as the views are, so that each can be bookmarked
 * and sent.
 */
export const FilterMenu = ({ label, chosen, choices }: Props) => (
  <div className="newsroom-filter">
    <MenuBelow
      buttonClass="newsroom-filter__button"
      words={chosen ? `${label}: ${chosen}` : label}
      isChosen={Boolean(chosen)}
      choices={choices}
    />
  </div>
)
