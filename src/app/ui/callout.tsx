import { Activity, Hand, Info, ShieldCheck, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import css from './callout.module.css';

type Tone = 'calm' | 'plain' | 'attention' | 'urgent';

const icons = { calm: ShieldCheck, plain: Info, attention: Hand, urgent: TriangleAlert, follow: Activity };

/** A tinted note: an icon, a bold first line, a sentence or two. One at a time on a screen. */
export function Callout({
  tone = 'plain',
  title,
  children,
  icon,
  live,
}: {
  readonly tone?: Tone;
  readonly title: string;
  readonly children?: ReactNode;
  readonly icon?: ReactNode;
  /** Read out when it appears. */
  readonly live?: boolean;
}) {
  const Icon = icons[tone];
  return (
    <div className={`${css.callout} ${css[tone]}`} role={live ? 'status' : undefined}>
      {icon ?? <Icon aria-hidden />}
      <div className={css.words}>
        <b>{title}</b>
        {children && <div>{children}</div>}
      </div>
    </div>
  );
}
