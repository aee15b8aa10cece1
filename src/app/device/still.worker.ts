import { type Still, type StillRequest, stillOf } from '../figure/still.ts';

/** A still and the number it was asked under. */
export interface StillAnswer {
  readonly id: number;
  readonly still: Still;
}

export interface StillQuestion {
  readonly id: number;
  readonly request: StillRequest;
}

addEventListener('message', ({ data }: MessageEvent<StillQuestion>) => {
  const answer: StillAnswer = { id: data.id, still: stillOf(data.request) };
  postMessage(answer);
});
