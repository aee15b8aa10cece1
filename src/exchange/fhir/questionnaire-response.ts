import { z } from 'zod';

/** One item of an R4 QuestionnaireResponse; items stand in groups or under answers. */
export interface FhirResponseItem {
  readonly linkId: string;
  readonly answer?: readonly FhirResponseAnswer[] | undefined;
  readonly item?: readonly FhirResponseItem[] | undefined;
}

/** An answer with its `value[x]`; which of them is checked against the question. */
export interface FhirResponseAnswer {
  readonly item?: readonly FhirResponseItem[] | undefined;
  readonly [value: string]: unknown;
}

const itemShape: z.ZodType<FhirResponseItem> = z.looseObject({
  linkId: z.string().min(1),
  get answer() {
    return z.array(answerShape).optional();
  },
  get item() {
    return z.array(itemShape).optional();
  },
});

const answerShape: z.ZodType<FhirResponseAnswer> = z.looseObject({
  get item() {
    return z.array(itemShape).optional();
  },
});

/** The parts of an R4 QuestionnaireResponse that Backstay reads; the rest is let through unread. */
export const questionnaireResponseShape = z.looseObject({
  resourceType: z.literal('QuestionnaireResponse'),
  /** The canonical address of what was answered, with its version behind a bar. */
  questionnaire: z.string().optional(),
  status: z.enum(['in-progress', 'completed', 'amended', 'stopped']).optional(),
  item: z.array(itemShape).optional(),
});

export type FhirQuestionnaireResponse = z.infer<typeof questionnaireResponseShape>;
