import { RowButton } from './row-button'
import { buttonOf, type Ordered } from './use-ordered'

type Props = {
  id: string
  /** What the row is called. */
  called: string
  isFirst: boolean
  isLast: boolean
  rows: Pick<Ordered, 'move' | 'takeOut'>
}

/** What can be done to a row without a mouse: further up, further down, out. One that is alone has no place to go. */
export const RowButtons = ({ id, called, isFirst, isLast, rows }: Props) => (
  <>
    {!(isFirst && isLast) && (
      <>
        <RowButton
          name={buttonOf(id, 'up')}
          label={`Move “${called}” up`}
          words="Up"
          isOff={isFirst}
          onClick={() => rows.move(id, 'up')}
        />
        <RowButton
          name={buttonOf(id, 'down')}
          label={`Move “${called}” down`}
          words="Down"
          isOff={isLast}
          onClick={() => rows.move(id, 'down')}
        />
      </>
    )}
    <RowButton
      name={buttonOf(id, 'out')}
      label={`Take out “${called}”`}
      words="Take it out"
      onClick={() => rows.takeOut(id)}
    />
  </>
)
