import type { Urgency } from './verdict.ts';

/** Goes up with every change of a rule, a form or a question's meaning; stored with each verdict. */
export const safetyVersion = 'safety-2';

/** A fixed rule. It applies when every line of `when` has at least one danger sign that was answered with yes. */
export interface SafetyRule {
  readonly id: string;
  readonly when: readonly [readonly [string, ...string[]], ...(readonly [string, ...string[]])[]];
  readonly urgency: Exclude<Urgency, 'clear'>;
  /** What `unsure` in place of a yes gives. */
  readonly ifUnsure: Exclude<Urgency, 'clear'>;
  readonly because: string;
  readonly evidence: readonly [string, ...string[]];
}

type Lines = SafetyRule['when'];
type Sources = SafetyRule['evidence'];

/** Nerves to bladder, bowel and cord: not sure counts as yes. */
const nerveEmergency = (id: string, when: Lines, because: string, ...evidence: Sources): SafetyRule => ({
  id,
  when,
  urgency: 'emergency',
  ifUnsure: 'emergency',
  because,
  evidence,
});

/** Other emergencies: not sure means a call the same day. */
const emergency = (id: string, when: Lines, because: string, ...evidence: Sources): SafetyRule => ({
  id,
  when,
  urgency: 'emergency',
  ifUnsure: 'same-day',
  because,
  evidence,
});

const sameDay = (id: string, when: Lines, because: string, ...evidence: Sources): SafetyRule => ({
  id,
  when,
  urgency: 'same-day',
  ifUnsure: 'same-day',
  because,
  evidence,
});

const withinDays = (id: string, when: Lines, because: string, ...evidence: Sources): SafetyRule => ({
  id,
  when,
  urgency: 'within-days',
  ifUnsure: 'within-days',
  because,
  evidence,
});

/** Most urgent first; of equals the first decides. docs/reference/safety-rules.md lists them with their sources. */
export const safetyRules: readonly SafetyRule[] = [
  emergency(
    'artery-signs',
    [['tearing-or-faint']],
    'Sudden tearing pain, fainting or a beating belly always leads to an ambulance.',
    'nice-ng156-aneurysm',
    'lourenco-2018-aneurysm',
  ),
  emergency(
    'known-widened-artery',
    [['widened-artery']],
    'New pain with a known widened artery always leads to an ambulance.',
    'nice-ng156-aneurysm',
  ),
  nerveEmergency(
    'bladder',
    [['pee-hard']],
    'New trouble starting to pee, or not feeling it, always leads here.',
    'girft-cauda-equina',
    'cauda-equina-sign-accuracy',
  ),
  nerveEmergency(
    'accidents',
    [['accidents']],
    'New accidents with pee or stool always lead here.',
    'girft-cauda-equina',
    'cauda-equina-sign-accuracy',
  ),
  nerveEmergency(
    'saddle',
    [['saddle-numb']],
    'New numbness between the legs always leads here, even a small patch.',
    'girft-cauda-equina',
    'cauda-equina-sign-accuracy',
  ),
  nerveEmergency(
    'bowel-feeling',
    [['bowel-feeling']],
    'A new loss of the feeling that the bowels are full always leads here.',
    'girft-cauda-equina',
  ),
  nerveEmergency(
    'both-legs-weak',
    [['both-legs-weak']],
    'New weakness in both legs always leads here.',
    'girft-cauda-equina',
    'cauda-equina-sign-accuracy',
  ),
  nerveEmergency(
    'cord',
    [['clumsy-unsteady']],
    'New clumsy hands or unsteady walking always leads here.',
    'nice-ng234-cord',
  ),
  nerveEmergency(
    'sex-change-with-another',
    [
      ['sex-change'],
      ['pee-hard', 'accidents', 'saddle-numb', 'bowel-feeling', 'both-legs-weak', 'both-knees-pain'],
    ],
    'A change during sex together with another sign from the same nerves always leads here.',
    'girft-cauda-equina',
  ),
  emergency(
    'leg-weaker-fast',
    [['leg-weaker-fast']],
    'Strength in a leg that falls from day to day always leads here.',
    'finucane-2020-red-flags',
  ),
  emergency(
    'thinner-and-weakness',
    [['blood-thinner'], ['one-leg-weak', 'both-legs-weak', 'clumsy-unsteady']],
    'New weakness while you take a blood thinner always leads here.',
    'finucane-2020-red-flags',
  ),
  emergency(
    'hard-blow',
    [['hard-blow']],
    'Pain after a crash, a high fall or a heavy blow always leads here until it was checked.',
    'downie-2013-red-flags',
  ),
  emergency(
    'spine-bruise',
    [['spine-bruise']],
    'A bruise or scrape over the spine after an injury always leads here.',
    'downie-2013-red-flags',
  ),
  emergency(
    'stiff-spine-injury',
    [['stiff-spine-injury']],
    'A fall or knock on a fused spine always leads here.',
    'fused-spine-fracture',
  ),
  emergency(
    'fever-with-risk',
    [['fever'], ['very-bad-pain', 'infection-recent', 'infection-prone']],
    'Fever together with very bad pain, or with a raised risk of infection, always leads here.',
    'yusuf-2019-spinal-infection',
    'shroyer-2020-spinal-infection',
  ),
  sameDay(
    'sex-change',
    [['sex-change']],
    'A change during sex on its own seldom means danger, but somebody should ask and look today.',
    'girft-cauda-equina',
  ),
  sameDay(
    'both-knees-pain',
    [['both-knees-pain']],
    'New pain below both knees can be an early warning, so somebody should look today.',
    'cauda-equina-sign-accuracy',
    'suri-2010-stenosis',
  ),
  sameDay(
    'old-saddle-signs',
    [['old-saddle-signs']],
    'Old, steady signs from bladder, bowel or between the legs should still be examined once.',
    'girft-cauda-equina',
    'safe-side',
  ),
  sameDay(
    'one-leg-weak',
    [['one-leg-weak']],
    'A weak leg or foot should be tested today.',
    'finucane-2020-red-flags',
  ),
  sameDay(
    'fever',
    [['fever']],
    'Fever with back pain should be looked at today.',
    'yusuf-2019-spinal-infection',
    'shroyer-2020-spinal-infection',
  ),
  sameDay(
    'infection-recent',
    [['infection-recent']],
    'Back pain after an infection, a needle or surgery at the spine should be looked at today.',
    'shroyer-2020-spinal-infection',
  ),
  sameDay(
    'infection-prone-and-bad-pain',
    [['infection-prone'], ['very-bad-pain']],
    'New, very bad pain in somebody who fights infections less well should be looked at today.',
    'shroyer-2020-spinal-infection',
    'yusuf-2019-spinal-infection',
  ),
  sameDay(
    'artery-risk',
    [['artery-risk']],
    'New pain without a clear cause, at an age and with a risk of a widened artery, should be looked at today.',
    'nice-ng156-aneurysm',
  ),
  sameDay(
    'thinner-and-bad-pain',
    [['blood-thinner'], ['very-bad-pain']],
    'New, very bad pain while you take a blood thinner should be looked at today.',
    'finucane-2020-red-flags',
  ),
  sameDay(
    'cancer-and-worrying-pain',
    [
      ['cancer-ever'],
      ['growing-pain', 'very-bad-pain', 'band-pain', 'blades-pain', 'never-eases', 'weight-loss'],
    ],
    'After a cancer, pain that is new, growing, very bad or at night should be looked at within a day.',
    'nice-ng234-cord',
    'downie-2013-red-flags',
  ),
  sameDay(
    'thin-bones-and-bad-pain',
    [['small-injury'], ['thin-bones'], ['very-bad-pain', 'height-loss']],
    'Very bad pain or lost height after a small fall, lift or cough, with thin bones, should be looked at today.',
    'downie-2013-red-flags',
    'henschke-2009-fracture',
  ),
  sameDay(
    'nothing-eases-and-another',
    [['never-eases'], ['weight-loss', 'tb-contact', 'older-no-better', 'infection-prone', 'blades-pain']],
    'Pain that nothing eases, together with another sign, should be looked at today.',
    'deyo-1988-cancer',
  ),
  sameDay(
    'band-pain',
    [['band-pain']],
    'Pain that goes round the ribs like a belt should be looked at today.',
    'finucane-2020-red-flags',
  ),
  sameDay(
    'kidney-signs',
    [['kidney-signs']],
    'Pain in the side with signs from the kidneys should be looked at today.',
    'finucane-2020-red-flags',
  ),
  sameDay(
    'pregnancy-signs',
    [['pregnancy-signs']],
    'In pregnancy, bleeding, fluid or tightening again and again should be looked at today.',
    'finucane-2020-red-flags',
  ),
  withinDays(
    'cancer-ever',
    [['cancer-ever']],
    'After a cancer, a clinician should hear of new back pain within days.',
    'downie-2013-red-flags',
    'deyo-1988-cancer',
  ),
  withinDays(
    'weight-loss',
    [['weight-loss']],
    'Losing weight without trying should be looked into within days.',
    'deyo-1988-cancer',
    'nice-ng12-back-pain',
  ),
  withinDays(
    'older-no-better',
    [['older-no-better']],
    'From 50, pain that is no better after four weeks should be looked into within days.',
    'deyo-1988-cancer',
    'nice-ng12-back-pain',
  ),
  withinDays(
    'never-eases',
    [['never-eases']],
    'Pain that nothing eases should be looked into within days.',
    'deyo-1988-cancer',
  ),
  withinDays(
    'blades-pain',
    [['blades-pain']],
    'Pain between the shoulder blades should be looked into within days.',
    'finucane-2020-red-flags',
  ),
  withinDays(
    'tb-contact',
    [['tb-contact']],
    'Tuberculosis, your own or in somebody you lived with, can settle in the spine. Have it looked into within days.',
    'yusuf-2019-spinal-infection',
  ),
  withinDays(
    'thin-bones-and-small-injury',
    [['small-injury'], ['thin-bones']],
    'Pain after a small fall, lift or cough, with thin bones, should be looked into within days.',
    'downie-2013-red-flags',
    'henschke-2009-fracture',
  ),
];

export function safetyRuleById(id: string): SafetyRule | undefined {
  return safetyRules.find((rule) => rule.id === id);
}
