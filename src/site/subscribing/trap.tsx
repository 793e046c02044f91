import { trapField } from '@/subscriptions/form'

/** Programs fill in every field; people and what reads pages to them don't come to this one. */
export const Trap = () => (
  <div className="trap" aria-hidden="true">
    <label htmlFor={trapField}>Leave this empty</label>
    <input id={trapField} name={trapField} type="text" tabIndex={-1} autoComplete="off" />
  </div>
)
