import type { ReactNode } from 'react';
import { Component } from 'react';
import { useWords } from '../language/LanguageProvider';
import { Fault } from '../ui/Fault';

interface Props {
  readonly children: ReactNode;
}

/** A page that fails to draw, or a part that could not be fetched, leaves the shell standing and says what to do. */
export class ErrorBoundary extends Component<Props, { error: unknown }> {
  override state = { error: null as unknown };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    if (!this.state.error) return this.props.children;
    return <PageFault error={this.state.error} />;
  }
}

function PageFault({ error }: { readonly error: unknown }) {
  const t = useWords();
  return (
    <div className="page">
      {/* A full reload: after an update of the server the old parts are no longer there. */}
      <Fault title={t('fault-page')} error={error} onRetry={() => location.reload()} />
    </div>
  );
}
