import type { CoreProfile, LeftRight, MeasuredHold } from '#care';
import text from '../../text/en/my-back.json';
import { fill } from '../../text/fill.ts';
import { Card } from '../../ui/card.tsx';
import { LeftRightChart } from '../../ui/charts/left-right.tsx';
import layout from '../../ui/layout.module.css';

const words = text.sides;

export function SidesCard({ profile: { leftRight } }: { readonly profile: CoreProfile }) {
  return (
    <Card labelledBy="sides">
      <h2 id="sides">{words.title}</h2>
      {leftRight.kind === 'compared' ? (
        <Compared sides={leftRight} />
      ) : (
        <p className={layout.soft}>{words.missing}</p>
      )}
    </Card>
  );
}

function Compared({ sides }: { readonly sides: Extract<LeftRight, { kind: 'compared' }> }) {
  const { left, right } = sides;
  const oneDay = left.days.length < 2 || right.days.length < 2;
  return (
    <>
      <LeftRightChart
        names={{ left: words.left, right: words.right }}
        left={sideOf(left)}
        right={sideOf(right)}
        label={fill(words.chart, {
          left: Math.round(left.holdS.value),
          leftError: Math.round(left.errorS),
          right: Math.round(right.holdS.value),
          rightError: Math.round(right.errorS),
        })}
      />
      <p className={layout.soft}>
        {verdictWords(sides)} {sides.verdict === 'probably-real' && oneDay && words.oneDay}
      </p>
    </>
  );
}

function sideOf({ holdS, errorS }: MeasuredHold) {
  const value = fill(words.value, { seconds: Math.round(holdS.value), error: Math.round(errorS) });
  return { ...holdS, words: value };
}

function verdictWords({ verdict, shorter, ratio }: Extract<LeftRight, { kind: 'compared' }>): string {
  if (verdict === 'even' || shorter === 'neither') return words.even;
  return fill(verdict === 'probably-real' ? words.probablyReal : words.withinError, {
    shorter: words.names[shorter],
    longer: words.names[shorter === 'left' ? 'right' : 'left'],
    percent: Math.round(ratio * 100),
  });
}
