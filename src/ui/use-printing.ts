import { useSyncExternalStore } from 'react'

let isPrinting = false

/** Whether the page is being put on paper now; the component has followed before paper is drawn. */
export function usePrinting(): boolean {
  return useSyncExternalStore(listen, () => isPrinting)
}

function listen(follow: () => void): () => void {
  const paper = matchMedia('print')
  const set = (value: boolean) => () => {
    isPrinting = value
    follow()
  }
  const begin = set(true)
  const end = set(false)
  const change = () => (paper.matches ? begin() : end())
  addEventListener('beforeprint', begin)
  addEventListener('afterprint', end)
  paper.addEventListener('change', change)
  return () => {
    removeEventListener('beforeprint', begin)
    removeEventListener('afterprint', end)
    paper.removeEventListener('change', change)
  }
}
