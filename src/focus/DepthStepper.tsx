import { Infinity as Endless, Minus, Plus } from 'lucide-react'
import { useWords } from '../i18n/use-words.ts'
import { setFocusDepth } from '../store/transitions.ts'
import { useChange } from '../store/use-app.ts'
import { IconButton } from '../ui/Button.tsx'
import styles from './FocusBar.module.css'

type DepthStepperProps = {
  depth: number | null
  /** Steps to the farthest topic that is shown. */
  farthest: number
}

/** How many steps far: one fewer, one more, as far as it goes. */
export function DepthStepper({ depth, farthest }: DepthStepperProps) {
  const { words } = useWords()
  const change = useChange()
  const isLeast = Math.min(depth ?? farthest, farthest) <= 1
  // Where the last step brought nothing new, the next one will not either.
  const isMost = depth === null || farthest < depth
  const fewer = () => change(setFocusDepth, Math.min(depth ?? farthest, farthest) - 1)
  const more = () => change(setFocusDepth, (depth ?? 0) + 1)
  return (
    <fieldset aria-label={words.focusDepth} className={styles.depth}>
      <StepButton label={words.focusNearer} isOff={isLeast} onPress={fewer}>
        <Minus size={16} aria-hidden />
      </StepButton>
      <span className={styles.steps}>{words.focusDepthIs(depth)}</span>
      <StepButton label={words.focusFarther} isOff={isMost} onPress={more}>
        <Plus size={16} aria-hidden />
      </StepButton>
      <IconButton
        label={words.focusAll}
        aria-pressed={depth === null}
        onClick={() => change(setFocusDepth, null)}
      >
        <Endless size={18} aria-hidden />
      </IconButton>
    </fieldset>
  )
}

type StepButtonProps = {
  label: string
  isOff: boolean
  onPress: () => void
  children: React.ReactNode
}

/** Switched off it keeps the focus, which a disabled button would lose. */
function StepButton({ label, isOff, onPress, children }: StepButtonProps) {
  return (
    <IconButton label={label} aria-disabled={isOff} onClick={isOff ? undefined : onPress}>
      {children}
    </IconButton>
  )
}
