import type { ReactNode } from 'react'
import type { ChosenPicture } from './use-chosen-pictures'

type Props = ChosenPicture & {
  /** In how many documents it stands; undefined while that isn’t known. */
  uses?: number
  children?: ReactNode
}

/** A chosen picture in a form: what it shows, whose it is and where else it is used, with what can be done to it. */
export const PictureCard = ({ picture, problem, uses, children }: Props) => (
  <>
    {picture ? (
      <img src={picture.sizes?.small?.url ?? picture.url ?? ''} alt="" width="148" height="83" draggable={false} />
    ) : (
      <span className="newsroom-picture-field__none" />
    )}
    <div className="newsroom-picture-field__words">
      <p dir="auto">{picture ? picture.alt : (problem ?? 'Looking …')}</p>
      <p className="newsroom-quiet">
        {[picture?.credit, uses !== undefined && uses > 1 ? `used in ${uses} places` : undefined]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </div>
    {children && <div className="newsroom-actions">{children}</div>}
  </>
)
