'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'
import { ask, withQuery } from '@/admin/form/ask'
import { Labelled } from '@/admin/form/labelled'
import { ProblemNote } from '@/admin/form/problem-note'

type Props = { chosen: string; onChoose: (id: string) => void }
type Topic = { id: string; title: string }

/** Asks which topic is meant. */
export const TopicChoice = ({ chosen, onChoose }: Props) => {
  const id = useId()
  const { config } = useConfig()
  const [topics, setTopics] = useState<Topic[]>([])
  const [problem, setProblem] = useState<string>()
  const address = withQuery(`${config.routes.api}/topics`, { depth: 0, limit: 500, sort: 'title' })
  useEffect(() => {
    ask<{ docs: Topic[] }>('GET', address).then(
      ({ docs }) => setTopics(docs),
      (error: Error) => setProblem(error.message),
    )
  }, [address])
  return (
    <>
      <Labelled id={id} label="Topic">
        <select className="newsroom-input" id={id} value={chosen} onChange={({ target }) => onChoose(target.value)}>
          <option value="">Choose a topic</option>
          {topics.map((topic) => (
            <option key={topic.id} value={topic.id}>
              {topic.title}
            </option>
          ))}
        </select>
      </Labelled>
      <ProblemNote problem={problem} />
    </>
  )
}
