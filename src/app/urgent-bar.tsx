import { Siren } from 'lucide-react';
import { Link, useLocation } from 'wouter';
import { useSafetyStatus } from './safety-gate.ts';
import text from './text/en/safety-bar.json';
import css from './urgent-bar.module.css';

/** These say it themselves, and larger. */
const saidThere = ['/', '/emergency'];

/** A slim red bar over every other screen while an emergency advice stands. */
export function UrgentBar() {
  const { advice } = useSafetyStatus();
  const [path] = useLocation();
  if (advice !== 'emergency' || saidThere.includes(path)) return null;
  return (
    <aside className={css.bar} aria-label={text.name}>
      <Siren aria-hidden size={20} />
      <p>
        {text.text} <Link href="/emergency">{text.link}</Link>
      </p>
    </aside>
  );
}
