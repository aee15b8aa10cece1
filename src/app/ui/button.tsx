import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Link } from 'wouter';
import css from './button.module.css';

type Look = 'main' | 'line' | 'quiet' | 'urgent';

interface LookProps {
  readonly look?: Look;
  /** 96 px high, for use from the floor. */
  readonly floor?: boolean;
  readonly wide?: boolean;
}

function buttonClass({ look = 'line', floor, wide }: LookProps): string {
  return [css.btn, css[look], floor && css.floor, wide && css.wide].filter(Boolean).join(' ');
}

/** Pressed to do something. `notYet` keeps it focusable and says why in its label. */
export function Button({
  look,
  floor,
  wide,
  notYet,
  children,
  onClick,
  type = 'button',
  ...rest
}: LookProps & { readonly notYet?: boolean } & ButtonHTMLAttributes<HTMLButtonElement>) {
  return (
    <button
      {...rest}
      type={type}
      className={buttonClass({ ...(look && { look }), ...(floor && { floor }), ...(wide && { wide }) })}
      aria-disabled={notYet || undefined}
      onClick={notYet ? undefined : onClick}
    >
      {children}
    </button>
  );
}

/** Looks like a button, leads to another place. */
export function ButtonLink({
  to,
  look,
  floor,
  wide,
  children,
}: LookProps & { readonly to: string; readonly children: ReactNode }) {
  return (
    <Link
      href={to}
      className={buttonClass({ ...(look && { look }), ...(floor && { floor }), ...(wide && { wide }) })}
    >
      {children}
    </Link>
  );
}

/** A round icon button; the label is read out. */
export function RoundButton({
  label,
  children,
  ...rest
}: { readonly label: string } & ButtonHTMLAttributes<HTMLButtonElement>) {
  return (
    <button type="button" {...rest} className={css.round} aria-label={label} title={label}>
      {children}
    </button>
  );
}

/** Buttons side by side, equal width; `stacked` puts them one under the other on a phone. */
export function Buttons({ children, stacked }: { children: ReactNode; stacked?: boolean }) {
  return <div className={stacked ? `${css.row} ${css.stacked}` : css.row}>{children}</div>;
}
