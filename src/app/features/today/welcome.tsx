import { ShieldCheck, TriangleAlert, Waves } from 'lucide-react';
import { Link } from 'wouter';
import { calvesOnChair } from '#library';
import { Stage } from '../../figure/stage.tsx';
import { StillFigure } from '../../figure/still-figure.tsx';
import text from '../../text/en/today.json';
import { Brand } from '../../ui/brand.tsx';
import { ChoiceLink } from '../../ui/choice-card.tsx';
import layout from '../../ui/layout.module.css';
import { FlowPage } from '../../ui/page.tsx';
import { useAfterPaint } from '../../use-after-paint.ts';
import css from './welcome.module.css';

const words = text.welcome;

/** The first visit: two ways in, and the one line that may not wait. */
export function Welcome() {
  const painted = useAfterPaint();
  return (
    <FlowPage
      wide
      title={words.title}
      steps={<Brand />}
      corner={
        <Link href="/about" className={css.who}>
          {words.who}
        </Link>
      }
    >
      <div className={layout.split}>
        <div className={css.stage}>
          <Stage>
            <div className={css.figure}>
              {painted && <StillFigure motion={calvesOnChair.motion} label={words.figure} />}
            </div>
          </Stage>
        </div>
        <div className={css.choices}>
          <div className={css.title}>
            <h1>{words.title}</h1>
            <p className={layout.lead}>{words.lead}</p>
          </div>
          <nav className={css.ways} aria-label={words.title}>
            <ChoiceLink
              main
              to="/check/relief?next=/relief"
              icon={<Waves aria-hidden size={32} />}
              title={words.reliefTitle}
              note={words.reliefNote}
            />
            <ChoiceLink
              to="/check"
              icon={<ShieldCheck aria-hidden size={32} />}
              title={words.checkTitle}
              note={words.checkNote}
            />
          </nav>
          <p className={css.alarm}>
            <TriangleAlert aria-hidden />
            <span>
              {words.alarm} <Link href="/get-help">{words.getHelp}</Link>
            </span>
          </p>
        </div>
      </div>
    </FlowPage>
  );
}
