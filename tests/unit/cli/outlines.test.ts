import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { damage } from '../../damage.ts'
import { GARDEN, listAll, runMain, runPlain, workFolder } from './run-main.ts'

const WITH_ERROR = '# A\n\n- 甲\n  - 前置：[[无此物]]\n'
const WITH_WARNING = '# A\n\n- 甲\n  - 非前置：[[无此物]]\n'

describe('check', () => {
  it('prints problems as JSON of the agreed keys', async () => {
    const path = workFolder({ 'a.md': WITH_ERROR })
    const { code, stdout, stderr } = await runPlain(['check', '--json', path('a.md')])
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
    const [problem] = JSON.parse(stdout)
    expect(Object.keys(problem)).toEqual([
      ...['rule', 'severity', 'file', 'line', 'column', 'message', 'help']
    ])
    expect(problem).toMatchObject({ severity: 'error', file: 'a.md', line: 4, column: 5 })
  })

  it('names the other place where two statements conflict', async () => {
    const path = workFolder({
      'a.md': '# A\n\n- 甲\n  - 前置：[[乙]]\n- 乙\n  - 前置：[[甲]]\n'
    })
    const { stdout } = await runPlain(['check', '--json', path('a.md')])
    expect(JSON.parse(stdout)[0].other).toEqual({ file: 'a.md', line: expect.any(Number) })
  })

  it.each([
    [WITH_ERROR, [], 1, '1 error'],
    [WITH_WARNING, [], 0, '1 warning'],
    [WITH_WARNING, ['--strict'], 1, '1 warning'],
    [GARDEN, ['--strict'], 0, 'no problems']
  ])('exits 1 with any error, with --strict any warning %#', async (text, options, code, last) => {
    const path = workFolder({ 'a.md': text })
    const ended = await runPlain(['check', ...options, path('a.md')])
    expect(ended.code).toBe(code)
    expect(ended.stdout.trimEnd().split('\n').at(-1)).toBe(last)
  })

  it('tells problems in the language of the terminal or of --lang, in JSON too', async () => {
    const path = workFolder({ 'a.md': '# A\n\n- 甲\n  - 前置：[[无此物]]\n' })
    const chinese = await runPlain(['check', path('a.md')], { env: { LANG: 'zh_CN.UTF-8' } })
    expect(chinese.stdout).toMatch(
      /^a\.md:4:5: 错误: 没有叫 `无此物` 的主题 \[unknown-prerequisite\]$/m
    )
    expect(chinese.stdout).toMatch(/^1 个错误$/m)
    const json = await runPlain(['check', '--json', '--lang', 'zh', path('a.md')])
    expect(JSON.parse(json.stdout)[0].message).toBe('没有叫 `无此物` 的主题')
    const english = await runPlain(['check', '--lang', 'en', path('a.md')], {
      env: { LANG: 'zh_CN.UTF-8' }
    })
    expect(english.stdout).toMatch(/^a\.md:4:5: error: no topic is called `无此物`/m)
  })

  it('explains what each line was read as', async () => {
    const text =
      '# A\n\n## 浇水\n\n- 滴灌（Drip）\n- 喷灌、漫灌\n  - 时长：3h\n- 水位（2小时）\n- 多浇水比少浇水好，平均结果更稳。\n'
    const path = workFolder({ 'a.md': text, 'b.md': '# B\n\n- 滴灌\n' })
    const { stdout } = await runPlain(['check', '--explain', '--lang', 'en', path()])
    expect(stdout).toBe(
      [
        'a.md: A (utf-8)',
        '  3:4  area      浇水 (浇水)',
        '  5:3  topic       滴灌 (滴灌); also Drip; one topic with 1 more',
        '  5:3    why     滴灌（Drip）: another name — one translates the other',
        '  6:3  topic       喷灌 (喷灌); 1 of 2 on this line',
        '  6:3  topic       漫灌 (漫灌); 2 of 2 on this line',
        '  6:3    why     喷灌、漫灌: split — each part can be a name',
        '  7:5  stated        hours: 3–3 h',
        '  8:3  topic       水位 (水位)',
        '    8  time          2小时',
        '  8:3    why     水位（2小时）: a time — the bracket tells a time',
        '  9:3  note        多浇水比少浇水好，平均结果更稳。',
        '  9:3    why     多浇水比少浇水好，平均结果更稳。: a note — it says something, it names nothing',
        '',
        'b.md: B (utf-8)',
        '  3:3  topic     滴灌 (滴灌); one topic with 1 more',
        '',
        'no problems',
        ''
      ].join('\n')
    )
  })

  it('shows characters that would steer the terminal instead of sending them', async () => {
    const path = workFolder({ 'a.md': '# A\n\n- 甲\u001b[2J乙\n  - 前置：[[\u202e丙]]\n' })
    const { stdout } = await runPlain(['check', '--explain', path('a.md')])
    expect(stdout).toContain('甲\\u001b[2J乙')
    expect(stdout).toContain('`\\u202e丙`')
    expect(stdout).not.toContain('\u001b')
    expect(stdout).not.toContain('\u202e')
  })

  it('uses colour and progress on a terminal only, colour not with NO_COLOR', async () => {
    const path = workFolder({ 'a.md': WITH_ERROR })
    const words = ['check', path('a.md')]
    const shown = await runPlain(words, { isTTY: true })
    expect(shown.stdout).toContain('\u001b[31merror\u001b[0m')
    const steps = shown.stderr.split('\r\u001b[K')
    expect(steps).toEqual(['', '1/5 read …', ...steps.slice(2, 5), '5/5 search …', ''])
    const plain = await runPlain(words, { isTTY: true, env: { NO_COLOR: '1' } })
    expect(plain.stdout).not.toContain('\u001b')
    expect((await runPlain(words)).stderr).toBe('')
  })
})

describe('export --to graphology', () => {
  it('prints the same bytes in whatever order outlines are named, and writes them with --out', async () => {
    const path = workFolder({ 'a.md': GARDEN, 'b.md': '# B\n\n- 浇水\n- 甲\n' })
    const words = ['export', '--to', 'graphology']
    const { stdout } = await runPlain([...words, path('a.md'), path('b.md')])
    await runPlain([...words, '--out', path('new/graph.json'), path('b.md'), path('a.md')])
    expect(readFileSync(path('new/graph.json'), 'utf8')).toBe(stdout)
    expect(JSON.parse(stdout).options).toEqual({
      type: 'directed',
      multi: false,
      allowSelfLoops: false
    })
  })

  it('wants a file, not a folder', async () => {
    const path = workFolder({ 'a.md': GARDEN })
    const words = ['export', '--to', 'graphology', '--out', path()]
    const { code, stderr } = await runPlain([...words, path('a.md')])
    expect(code).toBe(2)
    expect(stderr).toMatch(/: cannot be written: it is a folder, name a file; nothing was changed/)
  })
})

describe('export --to markdown', () => {
  it('writes one outline an input, in folders where names are equal', async () => {
    const path = workFolder({ 'in/a/x.md': GARDEN, 'in/b/x.md': '# B\n\n- 甲\n', 'y.txt': GARDEN })
    const words = ['export', '--to', 'markdown', '--out', path('out')]
    const ended = await runPlain([...words, path('in'), path('y.txt')])
    expect(ended).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(listAll(path('out'))).toEqual(['a', 'a/x.md', 'b', 'b/x.md', 'y.md'])
    expect(readFileSync(path('out/b/x.md'), 'utf8')).toBe('# B\n- 甲\n')
  })

  it('prints them one after the other without --out', async () => {
    const path = workFolder({ 'a.md': '# A\n\n- 甲\n', 'b.md': '# B\n\n- 乙\n' })
    const { stdout } = await runPlain(['export', '--to', 'markdown', path()])
    expect(stdout).toBe('# A\n- 甲\n\n# B\n- 乙\n')
  })

  it('refuses two outlines of one name before writing any', async () => {
    const path = workFolder({ 'a.md': GARDEN, 'a.txt': GARDEN })
    const words = ['export', '--to', 'markdown', '--out', path('out')]
    const { code, stderr } = await runPlain([...words, path('a.md'), path('a.txt')])
    expect(code).toBe(2)
    expect(stderr).toMatch(/two outlines would be written to .*a\.md; export them one at a time/)
    expect(existsSync(path('out'))).toBe(false)
  })

  it('writes nothing outside its folder', async () => {
    const path = workFolder({ 'a/x.md': GARDEN, 'b/x.md': GARDEN, 'out/y': '', 'outside/z': '' })
    symlinkSync('../outside', path('out/b'))
    const words = ['export', '--to', 'markdown', '--out', path('out')]
    const { code, stderr } = await runPlain([...words, path('a'), path('b')])
    expect(code).toBe(2)
    expect(stderr).toMatch(/a link leads out of/)
    expect(listAll(path('outside'))).toEqual(['z'])
    expect(existsSync(path('out/a'))).toBe(false)
  })
})

describe('repair', () => {
  it('prints only the mended text, and says on stderr what it did', async () => {
    const healthy = readFileSync('tests/fixtures/repair/gardening.md', 'utf8')
    const path = workFolder({ 'damaged.md': damage(healthy, 'windows-1254') })
    const { code, stdout, stderr } = await runMain(['repair', path('damaged.md')])
    expect(code).toBe(0)
    expect(stdout.split('\n')).toHaveLength(healthy.split('\n').length)
    expect(stdout).toMatch(/\p{Script=Han}{2}/u)
    expect(stderr).toMatch(
      /^damaged\.md:\d+:1: note: .*\d+ characters repaired; .*\d+ of them guessed, on lines [\d–, ]+.*; 0 given up \[damaged-encoding\]\n/
    )
  })

  it('gives back a healthy text as it is, from a file or standard input, prose or not', async () => {
    const path = workFolder({ 'a.md': 'Nothing\r\nis named.\n' })
    const expected = { code: 0, stdout: 'Nothing\r\nis named.\n', stderr: '' }
    expect(await runPlain(['repair', path('a.md')])).toEqual(expected)
    expect(await runPlain(['repair', '-'], { stdin: expected.stdout })).toEqual(expected)
    await runPlain(['repair', '--out', path('b.md'), path('a.md')])
    expect(readFileSync(path('b.md'), 'utf8')).toBe(expected.stdout)
  })

  it('takes no folder and no empty file', async () => {
    const path = workFolder({ 'in/zero.md': '' })
    const folder = await runPlain(['repair', '--out', path('out'), path('in')])
    expect(folder).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('is a folder; repair')
    })
    const empty = await runPlain(['repair', '--out', path('out'), path('in/zero.md')])
    expect(empty).toMatchObject({ code: 2, stderr: expect.stringContaining('the file is empty') })
    expect(existsSync(path('out'))).toBe(false)
  })
})
