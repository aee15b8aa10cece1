/** What ends every rest, whichever it is. */
export const stopSigns = [
  'Pain runs down a leg, or further down than before',
  'Anything goes numb',
  'Your pain rises above 5 of 10',
] as const;
