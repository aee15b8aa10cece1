import { Siren } from 'lucide-react';
import { Link } from 'wouter';
import { useSafetyStatus } from './safety-gate.ts';
import text from './text/en/safety-check.json';
import css from './urgent-bar.module.css';

/** A slim red bar on every place while an emergency advice stands. */
export function UrgentBar() {
  const { advice } = useSafetyStatus();
  if (advice !== 'emergency') return null;
  return (
    <aside className={css.bar} aria-label={text.emergency.pageTitle}>
      <Siren aria-hidden size={20} />
      <p>
        {text.bar.text} <Link href="/emergency">{text.bar.link}</Link>
      </p>
    </aside>
  );
}
