import { describe, expect, it } from 'vitest'
import { GARDEN, runPlain, workFolder } from './run-main.ts'

const garden = (words: string[]) =>
  runPlain([...words, workFolder({ 'garden.md': GARDEN })('garden.md')])

const routeTo = async (...words: string[]) => {
  const { code, stdout, stderr } = await garden(['route', '--json', '--to', ...words])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return JSON.parse(stdout)
}

describe('route --json', () => {
  it('says targets, steps with their reasons, hours, spine, and what is missing or unknown', async () => {
    const { stdout, stderr } = await garden([
      ...['route', '--json', '--to', '修剪', '--known', '酸碱度', '--known', '飞行'],
      ...['--hours-per-week', '3']
    ])
    expect(stderr).toBe('no topic is called `飞行`; it is left out of what you know\n')
    const because = [{ for: '修剪', sentence: '大纲作者写明“修剪”的前置是“浇水”。' }]
    expect(JSON.parse(stdout)).toEqual({
      targets: ['修剪'],
      steps: [
        { id: '浇水', label: '浇水', hours: null, because },
        { id: '修剪', label: '修剪', hours: null, because: [] }
      ],
      hours: 2,
      weeks: 1,
      spine: ['酸碱度', '浇水', '修剪'],
      missing: [],
      unknown: ['飞行']
    })
  })

  it('leaves weeks out where no pace is given, and repeats no target', async () => {
    const answer = await routeTo('浇水', '--to', ' 浇水')
    expect(answer.targets).toEqual(['浇水'])
    expect(Object.keys(answer)).not.toContain('weeks')
  })

  it('starts the spine where --from says, and takes members with --with-members', async () => {
    expect((await routeTo('修剪', '--from', '浇水')).spine).toEqual(['浇水', '修剪'])
    const { steps } = await routeTo('番茄', '--with-members')
    expect(steps.map(({ id }: { id: string }) => id)).toEqual(['番茄.架构'])
  })

  it('speaks English on request', async () => {
    const { steps } = await routeTo('浇水', '--lang', 'en')
    expect(steps[0].because[0].sentence).toBe(
      "The outline's author states “酸碱度” as a prerequisite of “浇水”."
    )
  })
})

describe('route for a person', () => {
  it('numbers the steps, gives their reasons and adds up, saying what was guessed', async () => {
    const { stdout } = await garden(['route', '--to', '浇水', '--hours-per-week', '3'])
    expect(stdout).toBe(
      [
        '1. 酸碱度 (酸碱度)  ? h',
        '   → 浇水: 大纲作者写明“浇水”的前置是“酸碱度”。',
        '2. 浇水 (浇水)  ? h',
        '共 2 步，2 小时，1 周（2 步时长未知，各计 1 小时）\n'
      ].join('\n')
    )
  })

  it('says when there is nothing to learn', async () => {
    const words = ['route', '--to', '浇水', '--known', '浇水']
    expect((await garden(words)).stdout).toBe('没有要学的：“浇水”已掌握。\n')
    const en = await garden([...words, '--to', '酸碱度', '--known', '酸碱度', '--lang', 'en'])
    expect(en.stdout).toBe('Nothing to learn: “浇水” is known; “酸碱度” is known.\n')
  })

  it('says which of several targets gives no steps', async () => {
    const words = ['route', '--to', '酸碱度', '--to', '浇水', '--known', '酸碱度']
    expect((await garden(words)).stdout).toMatch(/\n不在路线里：“酸碱度”已掌握。\n$/)
  })
})

describe('route over a choice', () => {
  const CHOICE = '# W\n\n- 甲\n- 乙\n  - 时长：3h\n- 丙\n  - 前置：[[甲]] | [[乙]]\n'
  const choice = (...words: string[]) =>
    runPlain(['route', '--to', '丙', ...words, workFolder({ 'w.md': CHOICE })('w.md')])

  it('goes round what is to be avoided, and names what cannot be', async () => {
    const round = JSON.parse((await choice('--json', '--avoid', '甲')).stdout)
    expect(round.steps.map(({ id }: { id: string }) => id)).toEqual(['乙', '丙'])
    expect(round.unavoidable).toEqual([])
    const both = await choice('--avoid', '甲', '--avoid', '乙')
    expect(both.stdout).toMatch(/\n避不开：“甲”。\n$/)
    const en = await choice('--avoid', '甲', '--avoid', '乙', '--lang', 'en')
    expect(en.stdout).toMatch(/\nCannot be avoided: “甲”.\n$/)
  })

  it('tells other ways and what they cost on request', async () => {
    const zh = await choice('--alternatives')
    expect(zh.stdout).toMatch(/\n其他走法：\n {2}丙：学“乙”，不学“甲”（\+2 小时，\+0 步）\n$/)
    const en = await choice('--alternatives', '--avoid', '甲', '--lang', 'en')
    expect(en.stdout).toMatch(/\nThere is no other way\.\n$/)
    const { alternatives } = JSON.parse((await choice('--json', '--alternatives')).stdout)
    expect(alternatives).toEqual([
      {
        for: '丙',
        taken: ['乙'],
        instead: ['甲'],
        hours: 4,
        hoursMore: 2,
        steps: ['乙', '丙'],
        stepsMore: 0,
        avoid: ['甲']
      }
    ])
  })

  it('says neither where neither was asked for', async () => {
    const answer = JSON.parse((await choice('--json')).stdout)
    expect(Object.keys(answer)).toEqual([
      ...['targets', 'steps', 'hours', 'spine', 'missing', 'unknown']
    ])
  })
})

describe('route --format', () => {
  it('prints a checklist, laid out over weeks where a pace is given', async () => {
    const plain = await garden(['route', '--to', '浇水', '--format', 'markdown'])
    expect(plain.stdout).toMatch(
      /^# 到浇水的路线\n\n共 2 步，2 小时\n\n## 土壤\n\n- \[ \] 酸碱度 · /
    )
    const weekly = ['--hours-per-week', '1', '--start', '2026-12-01']
    const planned = await garden(['route', '--to', '浇水', '--format', 'markdown', ...weekly])
    expect(planned.stdout).toContain('\n## 第 2 周 · 1 小时 · 2026-12-08\n')
  })

  it('counts the same weeks in every format', async () => {
    const asked = ['route', '--to', '修剪', '--hours-per-week', '2', '--start', '2026-12-01']
    const print = async (...words: string[]) => (await garden([...asked, ...words])).stdout
    const json = JSON.parse(await print('--json'))
    expect({ hours: json.hours, weeks: json.weeks }).toEqual({ hours: 3, weeks: 2 })
    expect(await print()).toContain('共 3 步，3 小时，2 周')
    expect(await print('--lang', 'en')).toContain('3 steps, 3 hours, 2 weeks')
    expect(await print('--format', 'markdown')).toContain('3 小时，2 周\n')
    expect((await print('--format', 'ics')).match(/BEGIN:VEVENT/g)).toHaveLength(2)
  })

  it('prints a calendar of weeks', async () => {
    const weekly = ['--hours-per-week', '1', '--start', '2026-12-01']
    const { stdout } = await garden(['route', '--to', '浇水', '--format', 'ics', ...weekly])
    expect(stdout).toMatch(/^BEGIN:VCALENDAR\r\n/)
    expect(stdout.match(/BEGIN:VEVENT/g)).toHaveLength(2)
    expect(stdout).toContain('SUMMARY:第 1 周 · 1 小时: 酸碱度\r\n')
  })

  it.each([
    ['--format pdf', '--format is markdown or ics, not `pdf`'],
    ['--format ics', '--format ics needs --hours-per-week N and --start YYYY-MM-DD'],
    ['--format markdown --json', '--json and --format exclude each other'],
    ['--start 2026-12-01', '--start needs --hours-per-week N'],
    ['--hours-per-week 2 --start 2026-02-30', '--start takes a day such as 2026-12-01, not']
  ])('is refused where it does not fit: %s', async (words, message) => {
    const ended = await garden(['route', '--to', '浇水', ...words.split(' ')])
    expect(ended).toMatchObject({ code: 2, stdout: '' })
    expect(ended.stderr).toContain(`zhilu: ${message}`)
  })
})

describe('a TOPIC', () => {
  const path = () =>
    workFolder({
      'a.md': '# A\n\n- 奇异值分解（SVD）\n- 列表（List）\n\n## 番茄\n\n- 架构\n',
      'redirects.json': '{ "former": "earlier", "earlier": "列表", "列表": "番茄.架构" }'
    })

  it.each([
    ['列表', '列表'],
    ['SVD', '奇异值分解'],
    ['svd', '奇异值分解'],
    ['lists', '列表'],
    ['番茄.架构', '番茄.架构'],
    ['番茄 · 架构', '番茄.架构'],
    ['架构', '番茄.架构'],
    ['former', '列表'],
    ['EARLIER', '列表']
  ])('is an id, a former id, or any name of exactly one topic: %s', async (name, id) => {
    const { code, stdout } = await runPlain(['route', '--json', '--to', name, path()('a.md')])
    expect(code).toBe(0)
    expect(JSON.parse(stdout).targets).toEqual([id])
  })

  it.each([
    ['--to', '架构', '`架构` can mean 番茄 · 架构 (番茄.架构), 辣椒 · 架构 (辣椒.架构); write one'],
    [
      '--known',
      '架构',
      '`架构` can mean 番茄 · 架构 (番茄.架构), 辣椒 · 架构 (辣椒.架构); write one'
    ],
    ['--to', '修', 'no topic is called `修`; did you mean 修剪 (修剪)?'],
    ['--from', 'jiaoshui', 'no topic is called `jiaoshui`; did you mean 浇水 (浇水)?'],
    [
      '--to',
      '碱土壤度',
      'no topic is called `碱土壤度`; did you mean 土壤 (土壤), 酸碱度 (酸碱度), 作'
    ]
  ])('is refused with candidates and their ids: %s %s', async (option, name, message) => {
    const { code, stdout, stderr } = await garden(['route', '--to', '浇水', option, name])
    expect({ code, stdout, lines: stderr.split('\n').length }).toEqual({
      code: 2,
      stdout: '',
      lines: 2
    })
    expect(stderr).toContain(`zhilu: ${message}`)
  })

  it('of a name of very many topics lists some of them', async () => {
    const plants = Array.from({ length: 15 }, (_, i) => `## 植物${i}\n\n- 架构\n`).join('\n')
    const path = workFolder({ 'a.md': `# A\n\n${plants}` })
    const { stderr } = await runPlain(['explain', '架构', '植物1', path('a.md')])
    expect(stderr).toMatch(/can mean 植物0 · 架构 .*, .* and 3 more; write one of these ids/)
  })
})

describe('search', () => {
  it('prints id, label, score and why, scores never rising', async () => {
    const found = JSON.parse((await garden(['search', '架构', '--json'])).stdout)
    expect(found[0]).toEqual({
      id: '番茄.架构',
      label: '番茄 · 架构',
      score: expect.any(Number),
      why: expect.any(String)
    })
    const scores = found.map(({ score }: { score: number }) => score)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
    expect(scores.every((score: number) => score >= 0 && score <= 1)).toBe(true)
  })

  it('prints a line a topic, and nothing for nonsense', async () => {
    expect((await garden(['search', '浇水'])).stdout).toBe('1.00  浇水  (浇水)  exact\n')
    expect(await garden(['search', 'qqq', '--json'])).toEqual({
      code: 0,
      stdout: '[]\n',
      stderr: ''
    })
  })
})

describe('explain', () => {
  const createRelation = (text: string) => {
    const path = workFolder({ 'g.md': text })('g.md')
    return async (a: string, b: string) =>
      JSON.parse((await runPlain(['explain', '--json', a, b, path])).stdout)
  }

  it('tells direct, indirect, reverse, none and same apart', async () => {
    const relation = createRelation(GARDEN)
    expect(await relation('浇水', '修剪')).toMatchObject({
      a: '浇水',
      b: '修剪',
      relation: 'direct'
    })
    const indirect = await relation('酸碱度', '修剪')
    expect(indirect).toMatchObject({ relation: 'path', links: [{}, { strength: 'required' }] })
    expect(await relation('修剪', '浇水')).toMatchObject({ relation: 'reverse', links: [{}] })
    expect(await relation('土壤', '番茄')).toMatchObject({ relation: 'none', links: [] })
    expect(await relation('土壤', '土壤')).toMatchObject({ relation: 'same', links: [] })
  })

  it('gives the path that blocked a rejected edge', async () => {
    const relation = createRelation('# G\n\n- 甲\n  - 前置：[[乙]]\n- 乙\n  - 前置：[[甲]]\n')
    const both = [await relation('甲', '乙'), await relation('乙', '甲')]
    expect(both.map((found) => found.relation).sort()).toEqual(['direct', 'rejected'])
    expect(both.find((found) => found.blockedBy)?.blockedBy).toHaveLength(2)
  })

  it('shows the evidence with its place, in both languages', async () => {
    const zh = await garden(['explain', '浇水', '修剪'])
    const [head, edge, reason] = zh.stdout.split('\n')
    expect(head).toBe('浇水 → 修剪: 是直接先修')
    expect(edge).toMatch(/^ {2}浇水 → 修剪 {2}必需, 0\.\d+$/)
    expect(reason).toBe('    stated: 大纲作者写明“修剪”的前置是“浇水”。 (garden.md:9)')
    const en = await garden(['explain', '修剪', '浇水', '--lang', 'en'])
    expect(en.stdout).toContain('修剪 → 浇水: is not before it, but after it\n')
  })
})
