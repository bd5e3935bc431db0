import { expect, it } from 'vitest'
import { columnsFromGraph } from '../../../graph/file/columns-from-graph.ts'
import { labelOf } from '../../../graph/file/label-of.ts'
import { buildGraph } from '../../build-graph.ts'

it('names a topic in English where it has an English name, else by its main one', () => {
  const topics = { a: { label: '微调', labels: { en: 'Fine-tuning' } }, b: { label: '点积' } }
  const { columns } = columnsFromGraph({ graph: buildGraph('', topics) })
  const names = (lang: 'zh' | 'en') => [0, 1].map((topic) => labelOf(columns, topic, lang))
  expect(names('zh')).toEqual(['微调', '点积'])
  expect(names('en')).toEqual(['Fine-tuning', '点积'])
})
