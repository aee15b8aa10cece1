import { type Plan, planMinutes, plannedDays, weekdays } from '#care';
import text from '../../text/en/programme.json';
import { fill } from '../../text/fill.ts';
import { Card } from '../../ui/card.tsx';
import { Chips } from '../../ui/chips.tsx';
import layout from '../../ui/layout.module.css';
import { Sources } from '../../ui/reasons.tsx';
import { Switch } from '../../ui/switch.tsx';
import { Why } from '../../ui/why.tsx';
import { useProgramme } from './use-programme.ts';

const words = text.week;
const minuteIds = planMinutes.map((minutes) => ({
  id: `${minutes}`,
  name: fill(words.minutes, { minutes }),
  minutes,
}));

/** On which days, and how long. At least one day stays picked. */
export function WeekCard({ plan }: { readonly plan: Plan }) {
  const { wishes, wish } = useProgramme();
  const days = plannedDays(plan, wishes);
  return (
    <Card labelledBy="week">
      <h2 id="week">{words.title}</h2>
      <Chips
        legend={words.days}
        options={weekdays.map((id) => ({ id, name: words.names[id] }))}
        picked={days}
        onChange={(picked) => {
          if (picked.length > 0) wish({ days: weekdays.filter((day) => picked.includes(day)) });
        }}
      />
      <div className={`${layout.stack} ${layout.tight}`}>
        <p className={layout.meta} aria-live="polite">
          {daysInWords(days.length)}
        </p>
        <Why title={words.why} solo>
          <Sources ids={['acsm-dose']} />
        </Why>
      </div>
      <Switch
        legend={words.time}
        options={minuteIds}
        value={`${wishes.minutes}`}
        onChange={(id) => {
          const picked = minuteIds.find((one) => one.id === id);
          if (picked) wish({ minutes: picked.minutes });
        }}
      />
    </Card>
  );
}

function daysInWords(count: number): string {
  if (count === 1) return words.one;
  return fill(count <= 5 ? words.few : words.many, { count });
}
