import { Check } from 'lucide-react';
import css from './timer-ring.module.css';

const radius = 64;
const around = 2 * Math.PI * radius;

/** A ring that empties clockwise; the numeral is the truth, the ring is help. */
export function TimerRing({
  left,
  label,
  share,
  state = 'running',
  size = 'normal',
}: {
  /** What the numeral shows, e.g. "7" or "7:42". */
  readonly left: string;
  /** Read out, e.g. "7 seconds left". */
  readonly label: string;
  /** How much is left, 1 to 0. */
  readonly share: number;
  readonly state?: 'ready' | 'running' | 'paused' | 'done';
  readonly size?: 'normal' | 'large';
}) {
  const drawn = Math.max(0, Math.min(1, share)) * around;
  return (
    <div
      className={`${css.ring} ${css[state]} ${size === 'large' ? css.large : ''}`}
      role="timer"
      aria-label={label}
    >
      <svg viewBox="0 0 140 140" aria-hidden="true">
        <circle className={css.track} cx="70" cy="70" r={radius} />
        <circle className={css.run} cx="70" cy="70" r={radius} strokeDasharray={`${drawn} ${around}`} />
      </svg>
      {state === 'done' ? (
        <Check aria-hidden size={48} />
      ) : (
        <span className={left.length > 3 ? css.long : css.num}>{left}</span>
      )}
    </div>
  );
}
