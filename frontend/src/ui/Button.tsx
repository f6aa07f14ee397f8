import { createLink, type LinkComponent } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, ButtonHTMLAttributes, Ref } from 'react';
import { classNames } from './classNames';
import { Icon, type IconName } from './Icon';

interface Look {
  /** `primary` for the one thing to do here, `secondary` otherwise, `tertiary` as a link, `warning` for what loses something. */
  kind?: 'primary' | 'secondary' | 'tertiary' | 'warning';
  /** `small` inside rows and lines. */
  size?: 'normal' | 'small';
  /** A drawing before the text. */
  icon?: IconName;
}

interface ButtonProps extends Look, ButtonHTMLAttributes<HTMLButtonElement> {
  /** Shows that the work goes on and refuses a second press. */
  busy?: boolean;
}

/** A button; `type="button"` unless told otherwise. */
export function Button({ kind, size, icon, busy = false, className, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={classNames(look({ kind, size }), className)}
      aria-disabled={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : rest.onClick}
    >
      {busy ? (
        <span className="spinner-dot" aria-hidden="true" />
      ) : (
        icon && <Icon name={icon} size={18} />
      )}
      {rest.children}
    </button>
  );
}

interface IconButtonProps extends Omit<ButtonProps, 'icon' | 'children'> {
  /** The drawing. */
  icon: IconName;
  /** What the button does, read aloud and shown as a tooltip. */
  label: string;
}

/** A button of a drawing alone. */
export function IconButton({
  icon,
  label,
  kind = 'tertiary',
  size,
  className,
  ...rest
}: IconButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={classNames(look({ kind, size }), 'icon-button', className)}
      aria-label={label}
      title={label}
    >
      <Icon name={icon} size={20} />
    </button>
  );
}

interface AnchorProps extends Look, AnchorHTMLAttributes<HTMLAnchorElement> {
  ref?: Ref<HTMLAnchorElement>;
}

function ButtonAnchor({ kind, size, icon, className, children, ...rest }: AnchorProps) {
  return (
    <a {...rest} className={classNames(look({ kind, size }), className)}>
      {icon && <Icon name={icon} size={18} />}
      {children}
    </a>
  );
}

const RoutedAnchor = createLink(ButtonAnchor);

/** A link to another screen that looks like a button. */
export const LinkButton: LinkComponent<typeof ButtonAnchor> = (props) => (
  <RoutedAnchor preload="intent" {...props} />
);

function look({ kind = 'secondary', size }: Look): string {
  return classNames('button', `button-${kind}`, size === 'small' && 'button-small');
}
