import {
  ArrowLeft,
  BookOpen,
  ChartLine,
  ListChecks,
  PersonStanding,
  Settings,
  Sun,
  Waves,
  X,
} from 'lucide-react';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { Link, useLocation } from 'wouter';
import { hasActed } from '../device/has-acted.ts';
import text from '../text/en/ui.json';
import { Brand } from './brand.tsx';
import button from './button.module.css';
import css from './page.module.css';

const places = [
  { to: '/', name: text.today, Icon: Sun },
  { to: '/my-back', name: text.myBack, Icon: PersonStanding },
  { to: '/programme', name: text.programme, Icon: ListChecks },
  { to: '/progress', name: text.progress, Icon: ChartLine },
  { to: '/learn', name: text.learn, Icon: BookOpen },
];

/** Moves the reader to the heading of a screen when it appears. Whoever has just opened the app is at its top already. */
export function useArrive(title: string) {
  const main = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    document.title = `${title} · Backstay`;
    const heading = main.current?.querySelector('h1');
    if (heading && hasActed() && !main.current?.contains(document.activeElement)) {
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
  }, [title]);
  return main;
}

/** One of the five places: brand, relief and settings above; the places below, or at the side on a wide screen. */
export function PlacePage({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const [path] = useLocation();
  const main = useArrive(title);
  return (
    <div className={css.placed}>
      <a className={css.jump} href="#main">
        {text.skipToContent}
      </a>
      <header className={css.topbar}>
        <Link href="/" className={css.home}>
          <Brand />
        </Link>
        <div className={css.corner}>
          <Link href="/relief" className={css.relief}>
            <Waves aria-hidden size={20} />
            {text.relief}
          </Link>
          <Link href="/settings" className={button.round} aria-label={text.settings} title={text.settings}>
            <Settings aria-hidden />
          </Link>
        </div>
      </header>
      <nav className={css.places} aria-label={text.places}>
        <Link href="/" className={css.home}>
          <Brand />
        </Link>
        {places.map(({ to, name, Icon }) => (
          <Link key={to} href={to} className={css.place} aria-current={path === to ? 'page' : undefined}>
            <span className={css.pip}>
              <Icon aria-hidden />
            </span>
            {name}
          </Link>
        ))}
        <Link
          href="/settings"
          className={`${css.place} ${css.side}`}
          aria-current={path === '/settings' ? 'page' : undefined}
        >
          <Settings aria-hidden />
          {text.settings}
        </Link>
        <Link href="/relief" className={css.reliefSide}>
          <Waves aria-hidden />
          {text.reliefNow}
        </Link>
      </nav>
      <main className={css.page} ref={main} id="main">
        {children}
      </main>
    </div>
  );
}

/** A flow with nothing else around it: question, test, player. `where` says what it is; `steps` replaces it. */
export function FlowPage({
  title,
  where,
  steps,
  corner,
  onBack,
  onClose,
  children,
  wide,
}: {
  readonly title: string;
  readonly where?: ReactNode;
  readonly steps?: ReactNode;
  /** Right-hand control, e.g. voice on or off. */
  readonly corner?: ReactNode;
  readonly onBack?: () => void;
  readonly onClose?: () => void;
  readonly children: ReactNode;
  /** Two columns on a wide screen (players); otherwise one reading column. */
  readonly wide?: boolean;
}) {
  const main = useArrive(title);
  const close = onClose && (
    <button
      type="button"
      className={button.round}
      aria-label={text.close}
      title={text.close}
      onClick={onClose}
    >
      <X aria-hidden />
    </button>
  );
  return (
    <div className={wide ? `${css.flow} ${css.wide}` : css.flow}>
      <header className={css.topbar}>
        {onBack && (
          <button type="button" className={button.round} aria-label={text.back} onClick={onBack}>
            <ArrowLeft aria-hidden />
          </button>
        )}
        {!onBack && close}
        {steps ?? (where && <span className={css.where}>{where}</span>)}
        <div className={css.corner}>
          {corner}
          {onBack && close}
        </div>
      </header>
      <main className={css.page} ref={main} id="main">
        {children}
      </main>
    </div>
  );
}

/** The first thing on a place: a small line, the title, a lead. */
export function Title({
  meta,
  children,
  lead,
}: {
  readonly meta?: ReactNode;
  readonly children: ReactNode;
  readonly lead?: ReactNode;
}) {
  return (
    <div className={css.title}>
      {meta && <span className={css.meta}>{meta}</span>}
      <h1>{children}</h1>
      {lead && <p className={css.lead}>{lead}</p>}
    </div>
  );
}
