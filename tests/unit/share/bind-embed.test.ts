import { describe, expect, it } from 'vitest'
import { bindEmbed } from '../../../src/share/bind-embed.ts'

/** A window around a map that hears what gets through to it. */
function createFrame() {
  const frame = new EventTarget()
  const heard: string[] = []
  const told: string[] = []
  const undo = bindEmbed(frame as unknown as Window, {
    isOnMap: () => true,
    onActive: (isActive) => told.push(isActive ? 'active' : 'quiet'),
    onPassed: () => told.push('passed')
  })
  for (const name of ['wheel', 'touchmove']) frame.addEventListener(name, () => heard.push(name))
  const send = (name: string, values: object = {}) => {
    const event = Object.assign(new Event(name, { cancelable: true }), values)
    frame.dispatchEvent(event)
    return event.defaultPrevented
  }
  return { send, heard, told, undo }
}

describe('an embedded map', () => {
  it('leaves the wheel to the page around, and zooms with Ctrl', () => {
    const { send, heard, told } = createFrame()
    expect(send('wheel')).toBe(false)
    expect(heard).toEqual([])
    send('wheel', { ctrlKey: true })
    expect(heard).toEqual(['wheel'])
    expect(told).toEqual(['passed'])
  })

  it('takes the wheel once pressed, until the pointer or the focus leaves', () => {
    const { send, heard, told } = createFrame()
    send('click')
    send('wheel')
    expect(heard).toEqual(['wheel'])
    send('mouseout', { relatedTarget: {} })
    send('wheel')
    send('mouseout', { relatedTarget: null })
    send('wheel')
    expect(heard).toEqual(['wheel', 'wheel'])
    send('click')
    send('blur')
    expect(told).toEqual(['active', 'quiet', 'passed', 'active', 'quiet'])
  })

  it('leaves one finger to the page around and takes two', () => {
    const { send, heard } = createFrame()
    send('touchmove', { touches: [1] })
    expect(heard).toEqual([])
    send('touchmove', { touches: [1, 2] })
    expect(heard).toEqual(['touchmove'])
  })

  it('hears nothing after the undo', () => {
    const { send, heard, undo } = createFrame()
    undo()
    send('wheel')
    expect(heard).toEqual(['wheel'])
  })
})
