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
    <aside aria-label={text.name}>
      <Link href="/emergency" className={css.bar}>
        <Siren aria-hidden size={20} />
        <span>
          {text.text} <b>{text.link}</b>
        </span>
      </Link>
    </aside>
  );
}
