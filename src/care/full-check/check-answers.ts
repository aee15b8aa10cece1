/** A code, several codes of a list, or a whole number. */
export type CheckValue = string | number | readonly string[];

/** By the id of the question. What is absent was not answered: unknown, never no. */
export type CheckAnswers = Readonly<Record<string, CheckValue>>;
