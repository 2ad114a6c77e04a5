import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import './dialog.css';

interface Props {
  readonly title: string;
  readonly open: boolean;
  /** Absent where the question must be answered: then neither Escape nor a click beside it closes the dialog. */
  readonly onClose?: () => void;
  readonly tone?: 'plain' | 'caution' | 'urgent';
  /** A full sheet on phones instead of a box. */
  readonly sheet?: boolean;
  readonly children: ReactNode;
}

export function Dialog({ title, open, onClose, tone = 'plain', sheet = false, children }: Props) {
  return (
    <ModalOverlay
      className="veil"
      data-sheet={sheet}
      isOpen={open}
      isDismissable={Boolean(onClose)}
      isKeyboardDismissDisabled={!onClose}
      onOpenChange={(stays) => {
        if (!stays) onClose?.();
      }}
    >
      <Modal className="dialog" data-tone={tone} data-sheet={sheet}>
        <AriaDialog className="dialog-body" role={onClose ? 'dialog' : 'alertdialog'}>
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** The buttons at the foot of a dialog or form: the act first in reading order, the way out after it. */
export function Actions({ children }: { readonly children: ReactNode }) {
  return <div className="actions">{children}</div>;
}
