import { type StrengthQuestion, strengthAnswer } from './own-strength-answers.ts';

addEventListener('message', ({ data }: MessageEvent<StrengthQuestion>) => {
  postMessage(strengthAnswer(data));
});
