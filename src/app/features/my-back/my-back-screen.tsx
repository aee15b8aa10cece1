import { RotateCcw } from 'lucide-react';
import { useMemo } from 'react';
import { type CoreProfile, coreCheck, coreProfile, groupList, place } from '#care';
import { useOwnStrength } from '../../device/own-strength.ts';
import { useRecord } from '../../record-provider.tsx';
import { dayInWords } from '../../text/days.ts';
import text from '../../text/en/my-back.json';
import { fill } from '../../text/fill.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import layout from '../../ui/layout.module.css';
import { PlacePage, Title } from '../../ui/page.tsx';
import { useNow } from '../../use-now.ts';
import { WhatItIsLike } from '../../what-it-is-like.tsx';
import { DayCard } from './day-card.tsx';
import { GroupsCard } from './groups-card.tsx';
import { NotMeasuredYet } from './not-measured-yet.tsx';
import { SidesCard } from './sides-card.tsx';
import { SignsCard } from './signs-card.tsx';
import { StrengthCard } from './strength-card.tsx';

/** What the core check found, the finding first. */
export default function MyBackScreen() {
  const { state } = useRecord();
  const { localDay } = useNow();
  const profile = useMemo(
    () => coreProfile(state.coreTests, state.person, state.coreTestSkips),
    [state.coreTests, state.person, state.coreTestSkips],
  );
  const capacities = useOwnStrength(profile, state.person);
  const check = coreCheck(state.coreTests, state.coreTestSkips, state.person, localDay);
  const title = titleOf(profile);
  if (!profile.day) return <NotMeasuredYet title={title} begun={check.done > 0} none={check.of === 0} />;
  const { weakest } = profile;
  const few = weakest.kind === 'too-few' && check.next;
  const toProgramme = (
    <ButtonLink look={few ? 'line' : 'main'} wide to={state.plan ? '/programme' : '/programme?make'}>
      {state.plan ? text.plan : text.make}
    </ButtonLink>
  );
  return (
    <PlacePage title={title}>
      <Title meta={fill(text.meta, { day: dayInWords(profile.day) })} lead={leadOf(profile)}>
        {title}
      </Title>
      <div className={layout.cols}>
        <div>
          <GroupsCard profile={profile} />
        </div>
        <div>
          <SidesCard profile={profile} />
          <SignsCard />
          {!few && <Repeat profile={profile} />}
          {few && (
            <ButtonLink look="main" wide to="/core">
              {text.goOn}
            </ButtonLink>
          )}
          {toProgramme}
          <WhatItIsLike />
          <p className={layout.meta}>{text.honesty}</p>
        </div>
      </div>
      <div className={layout.cols}>
        <div>
          <StrengthCard capacities={capacities} />
        </div>
        <div>{capacities !== 'working' && <DayCard capacities={capacities} />}</div>
      </div>
    </PlacePage>
  );
}

function titleOf({ weakest, day }: CoreProfile): string {
  if (!day) return text.title.none;
  switch (weakest.kind) {
    case 'named': {
      const many = weakest.groups.length > 1;
      const { shortest, shortestMany, low, lowMany } = text.title;
      const words = weakest.shortest ? (many ? shortestMany : shortest) : many ? lowMany : low;
      return fill(words, { groups: groupList(weakest.groups) });
    }
    case 'balanced':
      return weakest.overall === 'low' ? text.title.balancedLow : text.title.balanced;
    case 'too-few':
      return text.title.tooFew;
  }
}

function leadOf({ weakest, groups }: CoreProfile): string {
  switch (weakest.kind) {
    case 'named': {
      const found = groups.find((one) => one.group === weakest.groups[0]);
      const standing = found?.kind === 'measured' ? found.standing : undefined;
      if (standing?.kind !== 'percentile') return text.lead.balanced;
      return fill(weakest.sure ? text.lead.named : text.lead.likely, {
        place: place(standing.place.value),
        people: standing.people,
      });
    }
    case 'balanced':
      return weakest.overall === 'low' ? text.lead.balancedLow : text.lead.balanced;
    case 'too-few':
      return text.lead.tooFew;
  }
}

/** One day can mislead; until the finding is settled, or more days would not settle it, it says so. */
function Repeat({ profile: { weakest, groups } }: { readonly profile: CoreProfile }) {
  const once = groups.some((one) => one.kind === 'measured' && one.hold.days.length === 1);
  if (weakest.kind === 'too-few' || !(weakest.again || (weakest.kind === 'balanced' && once))) return null;
  return (
    <Callout title={text.repeat.title} icon={<RotateCcw aria-hidden />}>
      {weakest.kind === 'named' ? text.repeat.named : text.repeat.other}
    </Callout>
  );
}
