import { Component, type ReactNode } from 'react';
import { Button } from '../components/button';
import { SectionMessage } from '../components/section-message';

interface State {
  readonly failure: Error | null;
}

/** A drawing that throws would leave the frame empty: say what happened and offer to draw again. */
export class Failsafe extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { failure: null };

  static getDerivedStateFromError(failure: Error): State {
    return { failure };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    if (failure === null) return this.props.children;
    const again = <Button onClick={() => this.setState({ failure: null })}>Try again</Button>;
    return (
      <SectionMessage tone="danger" title="This part could not be drawn" actions={again}>
        {failure.message}
      </SectionMessage>
    );
  }
}
