import { describe, expect, test } from 'vitest';
import { calmAnswers } from '#care';
import { answerSystem, checkQuestionnaireUrl, questionnaireShape } from '#exchange';
import { runCommandLine } from '../command-line.ts';
import { commands } from '../commands.ts';
import { nodeTerminal } from '../terminal.ts';

async function backstay(args: readonly string[], stdin: unknown = '') {
  const said = { out: '', err: '' };
  const code = await runCommandLine(args, commands, {
    ...nodeTerminal,
    readStdin: async () => (typeof stdin === 'string' ? stdin : JSON.stringify(stdin)),
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
  });
  return { code, ...said, json: (): unknown => JSON.parse(said.out) };
}

function responseTo(answers: Readonly<Record<string, unknown>>) {
  const item = Object.entries(answers).map(([linkId, value]) => ({
    linkId,
    answer: [value]
      .flat()
      .map((one) =>
        typeof one === 'number'
          ? { valueInteger: one }
          : { valueCoding: { system: answerSystem, code: one } },
      ),
  }));
  return { resourceType: 'QuestionnaireResponse', status: 'completed', item };
}
const check = (answers: Readonly<Record<string, unknown>>) => backstay(['check', '-'], responseTo(answers));

describe('backstay questions', () => {
  test('prints a Questionnaire of the right shape, and takes nothing', async () => {
    const { code, json } = await backstay(['questions']);
    expect(code).toBe(0);
    expect(questionnaireShape.safeParse(json()).success).toBe(true);
    expect((await backstay(['questions', 'all'])).code).toBe(2);
  });
});

describe('backstay check', () => {
  test('prints urgency, reasons, every pattern, the next step and the safety net', async () => {
    const { code, json, err } = await check(calmAnswers);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(json()).toMatchObject({
      urgency: 'self-manage',
      because: [{ text: expect.any(String) }],
      next: { door: 'self-manage' },
      safetyNet: expect.arrayContaining([expect.stringContaining('emergency department')]),
    });
    expect(json()).toHaveProperty('patterns.14.because.0.text');
    expect(json()).toHaveProperty('patterns.0', expect.objectContaining({ id: 'trunk-muscle' }));
  });

  test('says emergency on one danger sign, however little else is known', async () => {
    expect((await check({ 'saddle-numb': 'unsure' })).json()).toMatchObject({ urgency: 'emergency' });
  });

  test('says too little known of an empty response, and reassures nobody', async () => {
    for (const empty of [{ resourceType: 'QuestionnaireResponse' }, responseTo({})]) {
      const { code, json, out } = await backstay(['check', '-'], empty);
      expect(code).toBe(0);
      expect(json()).toMatchObject({ urgency: 'too-little-known', next: { door: 'answer-first' } });
      expect(out).not.toContain('Stay active');
      expect(json()).toHaveProperty('missing.0', 'pee-hard');
      const text = expect.stringMatching(
        /^Answer what is open first: ".+\?", ".+\?", ".+\?", and \d+ more\./,
      );
      expect(json()).toHaveProperty('next.text', text);
    }
  });

  test.each([
    ['headache', { headache: 'yes' }],
    ['age', { age: 0 }],
    ['age', { age: 130 }],
    ['saddle-numb', { 'saddle-numb': 7 }],
    ['below-knee', { 'leg-pain': 'none', 'below-knee': 'yes' }],
  ])('refuses a wrong %s by name with exit code 1', async (linkId, wrong) => {
    const { code, out, err } = await check({ ...calmAnswers, ...wrong });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(`"${linkId}"`);
  });

  test('still says emergency when another answer is wrong', async () => {
    const { code, err } = await check({ 'saddle-numb': 'yes', age: 130 });
    expect(code).toBe(1);
    expect(err).toContain('"age" is 130');
    expect(err).toContain('emergency');
    const other = await check({ age: 130 });
    expect(other.err).not.toContain('emergency');
    expect(other.err.split('\n').at(-1)).toContain('no all-clear');
  });

  test.each([['{'], ['{}'], ['[]'], ['{"resourceType":"Patient"}'], ['null']])(
    'refuses %s with exit code 1',
    async (text) => {
      const { code, out, err } = await backstay(['check', '-'], text);
      expect({ code, out }).toEqual({ code: 1, out: '' });
      expect(err).toContain('standard input');
      expect(err.split('\n').at(-1)).toContain('no all-clear');
    },
  );

  test('refuses answers to a newer check, and says emergency all the same', async () => {
    const newer = {
      ...responseTo({ 'saddle-numb': 'yes' }),
      questionnaire: `${checkQuestionnaireUrl}|check-99`,
    };
    const { code, out, err } = await backstay(['check', '-'], newer);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('"questionnaire" has the version "check-99"');
    expect(err).toContain('emergency');
  });

  test('refuses what is nested without end, in a sentence', async () => {
    const deep = 20_000;
    const nested = `${'{"linkId":"g","item":['.repeat(deep)}${']}'.repeat(deep)}`;
    const { code, out, err } = await backstay(
      ['check', '-'],
      `{"resourceType":"QuestionnaireResponse","item":[${nested}]}`,
    );
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^standard input is nested too deeply\.\nNothing was judged: this is no all-clear/);
  });

  test('counts the problems of a file full of them, and its last line is still the warning', async () => {
    const wrong = Array.from({ length: 500 }, (_, i) => [`moon-${i}`, 'yes'] as const);
    const { code, err } = await check({ ...Object.fromEntries(wrong), 'saddle-numb': 'yes' });
    expect(code).toBe(1);
    expect(err).toContain('"moon-0"');
    expect(err).toContain('and 480 more');
    expect(err.split('\n').length).toBeLessThan(30);
    expect(err.split('\n').at(-1)).toContain('emergency');
  });
});
