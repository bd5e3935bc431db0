import { CircleCheckBig } from 'lucide-react'
import type { ReactNode } from 'react'
import { useState } from 'react'
import { useWords } from '../i18n/use-words.ts'
import { IconButton } from '../ui/Button.tsx'

type ProgressButtonProps = { children: (close: () => void) => ReactNode }

/** Opens the person's progress, which stands inside. */
export function ProgressButton({ children }: ProgressButtonProps) {
  const { words } = useWords()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <IconButton
        label={words.myProgress}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(true)}
      >
        <CircleCheckBig size={18} aria-hidden />
      </IconButton>
      {isOpen && children(() => setOpen(false))}
    </>
  )
}
