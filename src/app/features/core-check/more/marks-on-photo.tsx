import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import text from '../../../text/en/signs.json';
import { fill } from '../../../text/fill.ts';
import type { MarkId, Marks } from './marks.ts';
import css from './marks-on-photo.module.css';

const words = text.photo;
const stepShare = 0.005;
const largeSteps = 8;
const ways: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The picture with a handle on each mark: tapped, dragged, or moved by the arrow keys. */
export function MarksOnPhoto({
  url,
  marks,
  shown,
  next,
  onPut,
  onSize,
  onBroken,
}: {
  readonly url: string;
  readonly marks: Marks;
  readonly shown: readonly MarkId[];
  /** The mark that a tap on the picture puts; the one touched last when all are put. */
  readonly next: MarkId | undefined;
  readonly onPut: (id: MarkId, x: number, y: number) => void;
  readonly onSize: (size: { readonly width: number; readonly height: number }) => void;
  readonly onBroken: () => void;
}) {
  const place = useRef<HTMLDivElement>(null);
  const [held, setHeld] = useState<MarkId>();
  const [last, setLast] = useState<MarkId>();

  function putAt(id: MarkId, event: PointerEvent) {
    const box = place.current?.getBoundingClientRect();
    if (!box) return;
    onPut(id, (event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height);
    setLast(id);
  }
  function onKeyDown(id: MarkId, event: KeyboardEvent) {
    const way = ways[event.key];
    if (!way && event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    const step = stepShare * (event.shiftKey ? largeSteps : 1);
    const [x, y] = way ?? [0, 0];
    onPut(id, marks[id].x + x * step, marks[id].y + y * step);
    setLast(id);
  }

  return (
    <fieldset className={css.photo}>
      <legend className={css.legend}>{words.picture}</legend>
      <div
        ref={place}
        className={css.place}
        onPointerDown={(event) => {
          const id = next ?? last;
          if (id && event.target instanceof Element && !event.target.closest('button')) putAt(id, event);
        }}
      >
        <img
          src={url}
          alt=""
          draggable={false}
          onLoad={({ currentTarget: { naturalWidth: width, naturalHeight: height } }) =>
            onSize({ width, height })
          }
          onError={onBroken}
        />
        {marks.ankle.set && !shown.includes('top') && (
          <i className={css.plumb} style={{ left: percent(marks.ankle.x) }} />
        )}
        {shown.map((id) => (
          <button
            key={id}
            type="button"
            className={css.mark}
            data-set={marks[id].set}
            data-next={id === next}
            data-side={marks[id].x > 0.6 ? 'left' : 'right'}
            style={{ left: percent(marks[id].x), top: percent(marks[id].y) }}
            aria-label={fill(words.mark, {
              place: words.places[id],
              across: Math.round(100 * marks[id].x),
              down: Math.round(100 * marks[id].y),
            })}
            onKeyDown={(event) => onKeyDown(id, event)}
            onPointerDown={(event) => {
              event.currentTarget.setPointerCapture(event.pointerId);
              setHeld(id);
              setLast(id);
            }}
            onPointerMove={(event) => {
              if (held === id) putAt(id, event);
            }}
            onPointerUp={() => setHeld(undefined)}
            onPointerCancel={() => setHeld(undefined)}
          >
            <span>{words.short[id]}</span>
          </button>
        ))}
      </div>
    </fieldset>
  );
}

const percent = (share: number): string => `${100 * share}%`;
