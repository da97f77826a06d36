import { Component, type ReactNode } from 'react';
import { FailedPage } from './failed-page';

interface State {
  error: unknown;
  failed: boolean;
}

export class PageErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { error: null, failed: false };

  static getDerivedStateFromError(error: unknown): State {
    return { error, failed: true };
  }

  override render() {
    return this.state.failed ? <FailedPage error={this.state.error} /> : this.props.children;
  }
}
