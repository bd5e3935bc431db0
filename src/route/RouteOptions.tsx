import { useId } from 'react'
import { useWords } from '../i18n/use-words.ts'
import type { Route } from '../store/answers.ts'
import { setFrom, toggleHelpful, toggleMembers } from '../store/route-transitions.ts'
import { labelOf, membersOf } from '../store/topic-facts.ts'
import { useApp, useChange, useZhilu } from '../store/use-app.ts'
import styles from './RouteOptions.module.css'

/** What joins the route, and where its spine begins. */
export function RouteOptions({ route }: { route: Route | null }) {
  const { graph } = useApp()
  const { words, language } = useWords()
  const change = useChange()
  const withHelpful = useZhilu((state) => state.withHelpful)
  const withMembers = useZhilu((state) => state.withMembers)
  const targets = useZhilu((state) => state.targets)
  const group = targets.find((target) => membersOf(graph, target).length > 0)
  return (
    <div className={styles.options}>
      <Switch
        label={words.withHelpful}
        help={words.withHelpfulHelp}
        isOn={withHelpful}
        onToggle={() => change(toggleHelpful)}
      />
      {(group !== undefined || withMembers) && (
        <Switch
          label={words.withMembers}
          help={group === undefined ? '' : words.withMembersHelp(labelOf(graph, group, language))}
          isOn={withMembers}
          onToggle={() => change(toggleMembers)}
        />
      )}
      <SpineStart route={route} />
    </div>
  )
}

type SwitchProps = { label: string; help: string; isOn: boolean; onToggle: () => void }

function Switch({ label, help, isOn, onToggle }: SwitchProps) {
  const id = useId()
  return (
    <div className={styles.option}>
      <label className={styles.switch}>
        <input type="checkbox" aria-describedby={id} checked={isOn} onChange={onToggle} />
        {label}
      </label>
      <p id={id} className={styles.help}>
        {help}
      </p>
    </div>
  )
}

function SpineStart({ route }: { route: Route | null }) {
  const { graph } = useApp()
  const { words, language } = useWords()
  const change = useChange()
  const from = useZhilu((state) => state.from)
  if (from === null) return <p className={styles.help}>{words.spineFromSelf}</p>
  const name = labelOf(graph, from, language)
  const hasSpine = !route || route.spine.length > 0
  return (
    <div className={styles.option}>
      <p>{hasSpine ? words.spineFrom(name) : words.noSpineFrom(name)}</p>
      <button type="button" className={styles.link} onClick={() => change(setFrom, null)}>
        {words.letRouteChoose}
      </button>
    </div>
  )
}
