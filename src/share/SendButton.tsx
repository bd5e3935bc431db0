import { Send } from 'lucide-react'
import { useWords } from '../i18n/use-words.ts'
import { Button } from '../ui/Button.tsx'

/** Hands the link to the system's own sheet, where there is one. */
export function SendButton({ title, link }: { title: string; link: string }) {
  const { words } = useWords()
  if (typeof navigator.share !== 'function') return null
  const send = async () => {
    try {
      await navigator.share({ title, text: title, url: link })
    } catch {
      // Who closes the sheet has changed their mind; the link is there to be copied.
    }
  }
  return (
    <Button onClick={() => void send()}>
      <Send size={16} aria-hidden />
      {words.sendLink}
    </Button>
  )
}
