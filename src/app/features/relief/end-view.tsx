import { reliefEffects } from '#care';
import type { ReliefTechnique } from '#library';
import { useRecord } from '../../record-provider.tsx';
import { SavedLine } from '../../saved-line.tsx';
import text from '../../text/en/relief.json';
import { fill } from '../../text/fill.ts';
import { ButtonLink, Buttons } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { FlowPage, Title } from '../../ui/page.tsx';
import type { Relief } from './use-relief.ts';

/** Averages are told from this many times on. */
const enoughTimes = 3;

/** What this rest and those before it say, without a promise. */
export function EndView({
  technique,
  relief,
}: {
  readonly technique: ReliefTechnique;
  readonly relief: Relief;
}) {
  const { state } = useRecord();
  const title = titleOf(relief.told?.restedS ?? 0);
  const effect = reliefEffects(state.reliefs).find(({ techniqueId }) => techniqueId === technique.id);
  return (
    <FlowPage title={title} where={technique.name}>
      <Title lead={changeWords(relief)}>{title}</Title>
      <SavedLine />
      {relief.told?.stopped === 'leg-symptoms' && (
        <Callout tone="attention" title={text.end.leg.title}>
          {text.end.leg.body}
        </Callout>
      )}
      <p>
        {effect?.before !== undefined && effect.after !== undefined && effect.told >= enoughTimes
          ? fill(text.end.average, {
              times: effect.told,
              before: effect.before.toFixed(1),
              after: effect.after.toFixed(1),
            })
          : text.end.few}
      </p>
      <Buttons stacked>
        {relief.told?.stopped === 'leg-symptoms' ? (
          <ButtonLink to="/check/short?next=/" look="main">
            {text.end.leg.action}
          </ButtonLink>
        ) : (
          <ButtonLink to="/" look="main">
            {text.end.home}
          </ButtonLink>
        )}
        <ButtonLink to="/relief">{text.end.again}</ButtonLink>
      </Buttons>
    </FlowPage>
  );
}

function titleOf(restedS: number): string {
  const minutes = Math.round(restedS / 60);
  if (restedS < 45) return text.end.titleShort;
  return minutes === 1 ? text.end.titleOne : fill(text.end.title, { minutes });
}

function changeWords({ painBefore: before, told }: Relief): string {
  const after = told?.painAfter;
  if (before === undefined || after === undefined) return text.end.untold;
  const words = after < before ? text.end.less : after > before ? text.end.more : text.end.same;
  return fill(words, { before, after });
}
