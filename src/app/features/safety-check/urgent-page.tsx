import { ArrowLeft, Check, Phone, Siren } from 'lucide-react';
import type { ReactNode } from 'react';
import { useRecord } from '../../record-provider.tsx';
import text from '../../text/en/safety-check.json';
import { fill } from '../../text/fill.ts';
import { useArrive } from '../../ui/page.tsx';
import css from './urgent.module.css';

/** The deep red head with what to do now, the call, and the rest below. Prints on one clean page. */
export function UrgentPage({
  title,
  backLabel,
  onBack,
  moment,
  lead,
  besideCall,
  children,
}: {
  readonly title: string;
  readonly backLabel: string;
  readonly onBack: () => void;
  readonly moment?: string;
  readonly lead: string;
  readonly besideCall?: string;
  readonly children: ReactNode;
}) {
  const { emergencyNumber } = useRecord().state.settings;
  const main = useArrive(title);
  return (
    <main className={css.urgent} ref={main} id="main">
      <div className={css.head}>
        <div className={css.inner}>
          <div className={css.top}>
            <button
              type="button"
              className={css.back}
              aria-label={backLabel}
              title={backLabel}
              onClick={onBack}
            >
              <ArrowLeft aria-hidden />
            </button>
            {moment && <span className={css.moment}>{moment}</span>}
          </div>
          <Siren aria-hidden size={28} />
          <h1>{title}</h1>
          <p className={css.lead}>{lead}</p>
          <a className={css.call} href={`tel:${emergencyNumber.replaceAll(' ', '')}`}>
            <Phone aria-hidden />
            {fill(text.emergency.call, { number: emergencyNumber })}
          </a>
          {besideCall && <p className={css.beside}>{besideCall}</p>}
        </div>
      </div>
      <div className={css.rest}>{children}</div>
    </main>
  );
}

/** What the person shows or reads out. */
export function Quote({
  title,
  sentences,
}: {
  readonly title: string;
  readonly sentences: readonly string[];
}) {
  return (
    <section className={css.part}>
      <h2>{title}</h2>
      <blockquote className={css.quote}>{`“${sentences.join(' ')}”`}</blockquote>
    </section>
  );
}

export function TickedList({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  return (
    <section className={css.part}>
      <h2>{title}</h2>
      <ul className={css.ticked}>
        {lines.map((line) => (
          <li key={line}>
            <Check aria-hidden size={20} />
            <span>{line}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
