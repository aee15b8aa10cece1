import { Link } from 'wouter';
import { safetyStatus } from '#care';
import { useRecord } from '../../record-provider.tsx';
import text from '../../text/en/today.json';
import { Callout } from '../../ui/callout.tsx';
import { useNow } from '../../use-now.ts';
import css from './today.module.css';

const bars = {
  emergency: { tone: 'urgent', to: '/emergency' },
  'same-day': { tone: 'urgent', to: '/see-someone' },
  'within-days': { tone: 'attention', to: '/see-someone' },
} as const;

/** Stands first while advice to see somebody stands. */
export function AdviceBar() {
  const { state } = useRecord();
  const { advice } = safetyStatus(state.safetyChecks, useNow().at);
  if (advice === 'clear' || advice === 'none-yet') return null;
  const { tone, to } = bars[advice];
  return (
    <Callout tone={tone} title={text.bar[advice]}>
      <Link href={to} className={css.barLink}>
        {text.bar[`${advice}Link`]}
      </Link>
    </Callout>
  );
}
