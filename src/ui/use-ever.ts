import { useState } from 'react'

/** Whether a value has been true since the component came: what was shown once stays where it is, hidden. */
export function useEver(value: boolean): boolean {
  const [ever, setEver] = useState(value)
  if (value && !ever) setEver(true)
  return ever || value
}
