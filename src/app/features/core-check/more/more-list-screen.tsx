import { Check, ChevronRight } from 'lucide-react';
import { Link, useLocation } from 'wouter';
import { type Sign, signProfile } from '#care';
import { moreParts } from '#library';
import { StillFigure } from '../../../figure/still-figure.tsx';
import { useRecord } from '../../../record-provider.tsx';
import { readingError, readingValue, regionNames } from '../../../sign-words.ts';
import { shortDay } from '../../../text/days.ts';
import core from '../../../text/en/core-check.json';
import text from '../../../text/en/signs.json';
import { fill } from '../../../text/fill.ts';
import { BodyMap } from '../../../ui/body-map.tsx';
import { ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import layout from '../../../ui/layout.module.css';
import { FlowPage, Title } from '../../../ui/page.tsx';
import { useNow } from '../../../use-now.ts';
import css from '../core-check.module.css';
import { ruledOutWords } from '../words.ts';

const words = text.list;

/** Signs and further tests, part by part: what is done, what is open, what is left out and why. */
export default function MoreListScreen() {
  const { state } = useRecord();
  const [, go] = useLocation();
  const signs = signProfile(state.signs, state.person, state.postures);
  return (
    <FlowPage title={words.title} where={text.where} onClose={() => go('/core')}>
      <Title lead={words.lead}>{words.title}</Title>
      <p className={layout.meta}>{words.order}</p>
      <PainCard />
      {[...moreParts].reverse().map((part) => (
        <Card key={part} labelledBy={`part-${part}`}>
          <h2 id={`part-${part}`}>{text.parts[part]}</h2>
          <ol className={css.list}>
            {signs
              .filter(({ test }) => test.part === part)
              .map((sign) => (
                <li key={sign.test.id}>
                  <Row sign={sign} />
                </li>
              ))}
          </ol>
        </Card>
      ))}
      <p className={layout.meta}>{words.noTotal}</p>
      <ButtonLink wide to="/core">
        {words.back}
      </ButtonLink>
    </FlowPage>
  );
}

function PainCard() {
  const { painMaps } = useRecord().state;
  const day = useDayWords();
  const map = painMaps.at(-1);
  const marked = map?.regions ?? [];
  const status = !map
    ? words.mapNone
    : marked.length === 0
      ? fill(words.mapNowhere, { day: day(map.localDay) })
      : fill(words.mapSome, { n: marked.length, day: day(map.localDay) });
  return (
    <Card labelledBy="part-pain">
      <h2 id="part-pain">{text.parts.pain}</h2>
      <Link href="/core/map" className={css.row}>
        <span className={css.map}>
          <BodyMap
            marked={marked}
            label={fill(text.map.picture, { places: regionNames(marked) || text.map.nowhere })}
          />
        </span>
        <span className={css.words}>
          <b>{words.map}</b>
          <span>{status}</span>
        </span>
        <ChevronRight aria-hidden />
      </Link>
    </Card>
  );
}

function Row({ sign: { test, status } }: { readonly sign: Sign }) {
  const face = (
    <>
      <span className={css.thumb}>
        <StillFigure motion={test.motion} glow={test.glow} detail="thumb" />
      </span>
      <span className={css.words}>
        <b>{test.name}</b>
        <span>{useStatusWords({ test, status })}</span>
      </span>
    </>
  );
  if (status.kind === 'ruled-out') return <div className={css.row}>{face}</div>;
  return (
    <Link href={`/core/more/${test.id}`} className={css.row}>
      {face}
      {status.kind === 'measured' ? <Check aria-hidden className={css.tick} /> : <ChevronRight aria-hidden />}
    </Link>
  );
}

function useDayWords(): (localDay: string) => string {
  const { localDay: today } = useNow();
  return (localDay) => (localDay === today ? core.status.today : shortDay(localDay));
}

function useStatusWords({ test, status }: Sign): string {
  const day = useDayWords();
  switch (status.kind) {
    case 'open':
      return text.status.open;
    case 'not-counted':
      return fill(text.status.notCounted, { day: day(status.localDay) });
    case 'ruled-out':
      return fill(text.status.ruledOut, { why: ruledOutWords(status) });
    case 'measured': {
      const { reading } = status;
      if (reading.take === 'photo') return fill(text.status.marked, { day: day(reading.localDay) });
      const error = readingError(reading);
      const value = readingValue(test, reading);
      const when = reading.take === 'hold' ? reading.hold.days[0]?.localDay : reading.localDay;
      const sure = error === undefined ? value : `${value} ${fill(text.values.error, { n: error })}`;
      return when ? fill(text.status.measured, { value: sure, day: day(when) }) : sure;
    }
  }
}
