import { z } from 'zod';
import { codingShape } from './coding.ts';

/** The parts of an R4 Questionnaire that Backstay writes: HL7 FHIR R4 (4.0.1), Questionnaire. */
const enableWhenShape = z
  .strictObject({
    question: z.string().min(1),
    operator: z.enum(['exists', '=', '!=', '>', '<', '>=', '<=']),
    answerCoding: codingShape.optional(),
    answerInteger: z.int().optional(),
  })
  .refine(
    ({ answerCoding, answerInteger }) => (answerCoding === undefined) !== (answerInteger === undefined),
    {
      error: 'needs one answer to compare with',
    },
  );

const extensionShape = z.strictObject({ url: z.url(), valueInteger: z.int() });

const itemBase = {
  extension: z.array(extensionShape).optional(),
  linkId: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  text: z.string().min(1),
  enableWhen: z.array(enableWhenShape).min(1).optional(),
  enableBehavior: z.enum(['all', 'any']).optional(),
  required: z.boolean().optional(),
};

const questionShape = z.discriminatedUnion('type', [
  z.strictObject({
    ...itemBase,
    type: z.literal('choice'),
    repeats: z.boolean().optional(),
    answerOption: z.array(z.strictObject({ valueCoding: codingShape })).min(2),
  }),
  z.strictObject({ ...itemBase, type: z.literal('integer') }),
]);

const groupShape = z.strictObject({
  linkId: itemBase.linkId,
  text: itemBase.text,
  type: z.literal('group'),
  item: z.array(questionShape).min(1),
});

/** R4 rule que-2: no linkId twice; que-12: several conditions say whether all or any must hold. */
export const questionnaireShape = z
  .strictObject({
    resourceType: z.literal('Questionnaire'),
    url: z.string(),
    version: z.string(),
    name: z.string().regex(/^[A-Z][A-Za-z0-9_]*$/),
    title: z.string(),
    status: z.enum(['draft', 'active', 'retired', 'unknown']),
    experimental: z.boolean(),
    subjectType: z.array(z.literal('Patient')),
    description: z.string(),
    purpose: z.string(),
    item: z.array(groupShape).min(1),
  })
  .superRefine(({ item }, context) => {
    const seen = new Set<string>();
    const all = item.flatMap((group) => [{ linkId: group.linkId }, ...group.item]);
    for (const one of all) {
      if (seen.has(one.linkId)) context.addIssue({ code: 'custom', message: `linkId "${one.linkId}" twice` });
      seen.add(one.linkId);
      if (!('type' in one) || !one.enableWhen) continue;
      if (one.enableWhen.length > 1 && !one.enableBehavior)
        context.addIssue({ code: 'custom', message: `"${one.linkId}" does not say all or any` });
      for (const { question } of one.enableWhen) {
        if (seen.has(question)) continue;
        context.addIssue({ code: 'custom', message: `"${one.linkId}" waits for "${question}"` });
      }
    }
  });

export type FhirQuestionnaire = z.infer<typeof questionnaireShape>;
export type FhirQuestion = FhirQuestionnaire['item'][number]['item'][number];
