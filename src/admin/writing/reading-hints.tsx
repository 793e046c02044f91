'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { longSentence, type Reading } from '@/writing/reading/reading'
import { goToField } from './go-to-field'

const ageWords = (age: number): string => {
  if (age <= 11) return `Reading age about ${age}. Nearly everybody can follow this.`
  if (age <= 14) return `Reading age about ${age}. Most people can follow this; 9 to 11 is what councils aim for.`
  return `Reading age about ${age}. Hard for many: shorter sentences and words help. 9 to 11 is what councils aim for.`
}

/** Shows how the text reads. Friendly hints: nothing here ever stops anything. */
export const ReadingHints = ({ reading }: { reading: Reading }) => {
  const body = useId()
  const [open, setOpen] = useState(false)
  const { words, age, average, longest, official } = reading
  const hints = longest.length + official.length
  if (words === 0) return null
  return (
    <div className="newsroom-form">
      <button
        className="newsroom-fold"
        type="button"
        aria-expanded={open}
        aria-controls={body}
        onClick={() => setOpen(!open)}
      >
        How it reads{hints > 0 && ` (${hints} ${hints === 1 ? 'hint' : 'hints'})`}
      </button>
      <div id={body} hidden={!open} className="newsroom-form newsroom-form--plain">
        <p>
          {age ? ageWords(age) : `${words} words. A reading age can be told from about 80.`} Sentences have {average}{' '}
          words on average{average > 20 ? '; below 20 is easier' : ''}.
        </p>
        {longest.length > 0 && (
          <>
            <h4 className="newsroom-hints__title">Sentences with more than {longSentence} words</h4>
            <ul className="newsroom-findings">
              {longest.map(({ field, sentence, words: count }) => (
                <li key={sentence} className="newsroom-findings__item">
                  <p>
                    {count} words: “{sentence.slice(0, 70)}…”
                  </p>
                  <Button
                    aria-label={`Go to the sentence of ${count} words: ${sentence.slice(0, 40)}`}
                    buttonStyle="secondary"
                    margin={false}
                    size="small"
                    onClick={() => void goToField(field, sentence.slice(0, 40))}
                  >
                    Go to it
                  </Button>
                </li>
              ))}
            </ul>
          </>
        )}
        {official.length > 0 && (
          <>
            <h4 className="newsroom-hints__title">Plainer words</h4>
            <ul className="newsroom-hints">
              {official.map(({ word, instead, times }) => (
                <li key={word}>
                  “{word}”{times > 1 && ` (${times} times)`}: try “{instead}”
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  )
}
