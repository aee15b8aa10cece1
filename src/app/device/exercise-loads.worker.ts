import { type LoadQuestion, loadAnswers } from './exercise-load-answers.ts';

addEventListener('message', ({ data }: MessageEvent<LoadQuestion>) => {
  for (const answer of loadAnswers(data)) postMessage(answer);
});
