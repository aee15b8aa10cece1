import { useId } from 'react';
import { thisWeek } from '#care';
import { useRecord } from '../../record-provider.tsx';
import { weekdayName } from '../../text/days.ts';
import text from '../../text/en/today.json';
import { fill } from '../../text/fill.ts';
import { Card } from '../../ui/card.tsx';
import layout from '../../ui/layout.module.css';
import { Week } from '../../ui/week.tsx';

/** The week's circles; a missed day looks like a rest day. */
export function WeekCard({ planned, today }: { readonly planned: number; readonly today: string }) {
  const { state } = useRecord();
  const heading = useId();
  const { days, done } = thisWeek(state.sessions, today);
  return (
    <Card labelledBy={heading}>
      <h2 id={heading}>{fill(text.week.title, { done, planned })}</h2>
      <Week
        days={days.map((day) => {
          const name = weekdayName(day.localDay);
          const words = day.done ? text.week.dayDone : day.today ? text.week.today : text.week.day;
          return {
            day: day.localDay,
            letter: name.slice(0, 1),
            done: day.done,
            today: day.today,
            label: fill(words, { day: name }),
          };
        })}
      />
      <p className={layout.meta}>{text.week.forgiving}</p>
    </Card>
  );
}
