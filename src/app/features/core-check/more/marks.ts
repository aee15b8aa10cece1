import { type Mark, type PlumbPicture, type PlumbShares, plumbShares } from '#care';

/** Places to mark, in the order they are asked for; the last two only where something upright is in the picture. */
export const bodyMarks = ['ear', 'shoulder', 'hip', 'ankle'] as const;
export const uprightMarks = ['top', 'bottom'] as const;
export type MarkId = (typeof bodyMarks)[number] | (typeof uprightMarks)[number];

/** Shares of the width and height of the picture. */
export interface Placed extends Mark {
  /** The person has put it there. */
  readonly set: boolean;
}
export type Marks = Readonly<Record<MarkId, Placed>>;

const at = (x: number, y: number): Placed => ({ x, y, set: false });

/** Where the marks wait before they are put. */
export const startMarks: Marks = {
  ear: at(0.5, 0.12),
  shoulder: at(0.5, 0.25),
  hip: at(0.5, 0.52),
  ankle: at(0.5, 0.92),
  top: at(0.85, 0.1),
  bottom: at(0.85, 0.9),
};

export function wantedMarks(upright: boolean): readonly MarkId[] {
  return upright ? [...bodyMarks, ...uprightMarks] : bodyMarks;
}

export function unsetMarks(marks: Marks, upright: boolean): readonly MarkId[] {
  return wantedMarks(upright).filter((id) => !marks[id].set);
}

/** Puts one mark, kept inside the picture. */
export function putMark(marks: Marks, id: MarkId, { x, y }: Mark): Marks {
  const inside = (share: number) => Math.min(1, Math.max(0, share));
  return { ...marks, [id]: { x: inside(x), y: inside(y), set: true } };
}

/** What the marks say, in a picture of this width and height. */
export function readMarks(
  marks: Marks,
  size: { readonly width: number; readonly height: number },
  looks: PlumbPicture['looks'],
  upright: boolean,
): PlumbShares | 'not-standing' {
  const place = (id: MarkId): Mark => ({ x: marks[id].x * size.width, y: marks[id].y * size.height });
  return plumbShares({
    marks: { ear: place('ear'), shoulder: place('shoulder'), hip: place('hip'), ankle: place('ankle') },
    looks,
    ...(upright && { upright: { top: place('top'), bottom: place('bottom') } }),
  });
}
