import { expect, it } from 'vitest'
import { buildTexts } from '../../build-outlines.ts'

const list = (...titles: string[]) => `## 园艺\n${titles.map((title) => `- ${title}\n`).join('')}`

const disagreements = async (...outlines: string[]) => {
  const texts = Object.fromEntries(outlines.map((text, i) => [`${i + 1}.md`, text]))
  const { graph } = await buildTexts(texts, undefined, false)
  return graph
    .getAttribute('disagreements')
    .map(({ a, b, aFirst, bFirst }) => `${a} ${aFirst.join('+')} ⇄ ${b} ${bFirst.join('+')}`)
}

it('two outlines that teach two topics of a group in different orders disagree', async () => {
  expect(await disagreements(list('播种', '松土'), list('松土', '播种'))).toEqual([
    '播种 1.md ⇄ 松土 2.md'
  ])
})

it('each outline has one vote', async () => {
  expect(
    await disagreements(list('播种', '松土', '播种'), list('松土', '播种'), list('松土', '播种'))
  ).toEqual(['播种 1.md ⇄ 松土 2.md+3.md'])
})

it('outlines that agree, or say nothing, do not disagree', async () => {
  expect(await disagreements(list('播种', '松土'), list('播种', '松土'), list('浇水'))).toEqual([])
})

it('advice has no vote', async () => {
  const advice = '## 学习建议\n- 松土\n- 播种\n'
  expect(await disagreements(list('播种', '松土'), `${list('浇水')}${advice}`)).toEqual([])
})

it('a prerequisite that another outline teaches the other way round is a disagreement, however far apart', async () => {
  const stated = '## 地\n- 松土\n## 花\n- 播种\n  - 前置：松土\n'
  expect(await disagreements(stated, '## 花\n- 播种\n## 地\n- 松土\n')).toContain(
    '播种 2.md ⇄ 松土 1.md'
  )
})
