import { type DemandQuestion, demandAnswer } from './test-demand-answers.ts';

addEventListener('message', ({ data }: MessageEvent<DemandQuestion>) => {
  postMessage(demandAnswer(data));
});
