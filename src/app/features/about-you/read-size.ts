/** What was typed into a field: nothing, a number in SI, or what is wrong with it. */
export type Typed =
  | { readonly kind: 'empty' }
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'wrong'; readonly why: 'not-a-number' | 'too-low' | 'too-high' };

const empty: Typed = { kind: 'empty' };
const notANumber: Typed = { kind: 'wrong', why: 'not-a-number' };

const metresPerInch = 0.0254;
const kilogramsPerPound = 0.45359237;

export function readAge(text: string): Typed {
  if (text.trim() === '') return empty;
  const number = plain(text.replace(/\s*years?$/i, ''));
  return number === undefined || !Number.isInteger(number) ? notANumber : within(number, 18, 110);
}

/** Metres from "172", "172 cm", "1.72", "1,72 m", "5 ft 8", 5'8" or "68 in". */
export function readHeight(text: string): Typed {
  if (text.trim() === '') return empty;
  const feet = /^(\d)\s*(?:ft|'|′|’)\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:in|"|″|”|'')?)?$/i.exec(text.trim());
  if (feet) return within((Number(feet[1]) * 12 + (plain(feet[2] ?? '0') ?? 0)) * metresPerInch, 1.2, 2.3);
  const { number, unit } = withUnit(text, 'cm|m|in');
  if (number === undefined) return notANumber;
  if (unit === 'in') return within(number * metresPerInch, 1.2, 2.3);
  const isMetres = unit === 'm' || (unit === undefined && number > 0 && number <= 3);
  return within(isMetres ? number : number / 100, 1.2, 2.3);
}

/** Kilograms from "70", "70 kg", "154 lb", "11 st" or "11 st 4". */
export function readMass(text: string): Typed {
  if (text.trim() === '') return empty;
  const stone = /^(\d{1,2})\s*st(?:one)?\s*(?:(\d{1,2})\s*(?:lbs?)?)?$/i.exec(text.trim());
  if (stone) return within((Number(stone[1]) * 14 + Number(stone[2] ?? 0)) * kilogramsPerPound, 30, 300);
  const { number, unit } = withUnit(text, 'kg|lbs?');
  if (number === undefined) return notANumber;
  return within(unit?.startsWith('lb') ? number * kilogramsPerPound : number, 30, 300);
}

interface Measure {
  readonly number: number | undefined;
  readonly unit: string | undefined;
}

function withUnit(text: string, units: string): Measure {
  const parts = new RegExp(`^(.*?)\\s*(${units})?\\.?$`, 'i').exec(text.trim());
  return { number: plain(parts?.[1] ?? ''), unit: parts?.[2]?.toLowerCase() };
}

/** A number with a point or a comma; digits of any script a keyboard may give. */
function plain(text: string): number | undefined {
  const latin = text
    .trim()
    .normalize('NFKC')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[,٫]/, '.')
    .replace('−', '-');
  return /^-?\d+(?:\.\d+)?$/.test(latin) ? Number(latin) : undefined;
}

function within(value: number, least: number, most: number): Typed {
  if (value < least) return { kind: 'wrong', why: 'too-low' };
  if (value > most) return { kind: 'wrong', why: 'too-high' };
  return { kind: 'value', value };
}
