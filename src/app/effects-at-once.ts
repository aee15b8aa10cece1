import { options } from 'preact';

const channel = new MessageChannel();

// @NOTE Preact waits for a frame or a timer before it runs effects. A hidden page gets no frames and few timers; a message always comes.
options.requestAnimationFrame = (runEffects) => {
  channel.port1.onmessage = runEffects;
  channel.port2.postMessage(undefined);
};
