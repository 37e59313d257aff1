import { Component, type ReactNode } from 'react';
import { Notice } from '@/components/ui/Notice';
import { panelText } from '@/utils/text/ru/panel';

/** A tab that fails takes nothing else with it: marks, issues and the other tabs stay. `name` tells one tab from the next. */
export class TabBoundary extends Component<{ name: string; children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidUpdate(before: { name: string }): void {
    if (before.name !== this.props.name && this.state.failed) this.setState({ failed: false });
  }

  override render(): ReactNode {
    return this.state.failed ? <Notice tone="neutral">{panelText.tabFailed}</Notice> : this.props.children;
  }
}
