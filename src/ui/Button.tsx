import type { ComponentProps } from 'react'
import styles from './Button.module.css'

type ButtonProps = ComponentProps<'button'> & { kind?: 'primary' | 'outlined' | 'plain' }

/** A button with words. One primary button a view. */
export function Button({ kind = 'outlined', className = '', ...rest }: ButtonProps) {
  return (
    <button type="button" className={`${styles.button} ${styles[kind]} ${className}`} {...rest} />
  )
}

/** A square button that holds an icon; `label` is its name and its tooltip. */
export function IconButton({
  label,
  className = '',
  ...rest
}: ComponentProps<'button'> & { label: string }) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className={`${styles.button} ${styles.plain} ${styles.square} ${className}`}
      {...rest}
    />
  )
}
