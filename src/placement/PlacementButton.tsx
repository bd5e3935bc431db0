import { ListChecks } from 'lucide-react'
import { useState } from 'react'
import { useWords } from '../i18n/use-words.ts'
import { Button } from '../ui/Button.tsx'
import { createPart, Later } from '../ui/Later.tsx'

type DialogProps = { onClose: () => void }

const dialog = createPart<DialogProps>(
  async () => (await import('./PlacementDialog.tsx')).PlacementDialog
)

/** Opens the questions that find out what is known of the route. */
export function PlacementButton() {
  const { words } = useWords()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button kind="plain" aria-haspopup="dialog" data-tool onClick={() => setOpen(true)}>
        <ListChecks size={14} aria-hidden />
        {words.placementStart}
      </Button>
      {isOpen && <Later part={dialog} props={{ onClose: () => setOpen(false) }} />}
    </>
  )
}
