import type { ReactNode } from 'react';
import type { ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Link } from 'wouter';
import './button.css';

export type ButtonLook = 'plain' | 'primary' | 'urgent' | 'bare';

interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  readonly look?: ButtonLook;
  readonly children: ReactNode;
  readonly className?: string;
}

export function Button({ look = 'plain', className = '', ...rest }: ButtonProps) {
  return <AriaButton {...rest} className={`button ${className}`} data-look={look} />;
}

interface ButtonLinkProps {
  readonly href: string;
  readonly look?: ButtonLook;
  readonly children: ReactNode;
  /** Says more than the visible words where many such links stand in one list; must begin with them (2.5.3). */
  readonly label?: string;
}

/** A place to go that looks like a button; a link all the same, so that it opens in a new tab. */
export function ButtonLink({ href, look = 'plain', label, children }: ButtonLinkProps) {
  return (
    <Link href={href} className="button" data-look={look} aria-label={label}>
      {children}
    </Link>
  );
}
