import type { ReactNode } from 'react'
import { Component } from 'react'
import { Failure } from './Failure.tsx'
import { failureReason } from './load-graph.ts'
import type { Language } from './store/state.ts'

type ErrorBoundaryProps = { language: Language; children: ReactNode }
type ErrorBoundaryState = { error?: unknown }

/** Shows a message in place of a page whose component threw. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = {}

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { error }
  }

  override render() {
    if (!('error' in this.state)) return this.props.children
    return <Failure reason={failureReason(this.state.error)} language={this.props.language} />
  }
}
