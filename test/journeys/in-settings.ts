import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { readBackup } from '#exchange';
import type { StoredEvent } from '#record';
import type { Journey } from './harness.ts';

/** What a person does on the settings screen. */
export async function typeNumber(page: Page, number: string): Promise<void> {
  await page.getByLabel('Number to call').fill(number);
  await page.getByRole('button', { name: 'Save number' }).click();
}

export async function saveNumber(page: Page, number: string): Promise<void> {
  await typeNumber(page, number);
  await page.getByRole('button', { name: 'Save number' }).waitFor({ state: 'hidden' });
  await page.getByText('Number saved').waitFor();
}

export async function setVoice(page: Page, voice: 'On' | 'Off'): Promise<void> {
  await voiceChoice(page, voice).check();
}

export function voiceChoice(page: Page, voice: 'On' | 'Off'): Locator {
  return page.getByRole('group', { name: 'Voice during exercises' }).getByLabel(voice);
}

/** Opens the settings and saves one entry: the emergency number 911. */
export async function withOneEntry(journey: Journey): Promise<Page> {
  const page = await journey.open('/settings');
  await saveNumber(page, '911');
  return page;
}

export interface SavedCopy {
  readonly name: string;
  readonly text: string;
  readonly events: readonly StoredEvent[];
}

/** The copy that the first "Save a copy" on the screen hands out. */
export async function savedCopy(page: Page): Promise<SavedCopy> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save a copy', exact: true }).first().click(),
  ]);
  const text = await readFile(await download.path(), 'utf8');
  const read = readBackup(text);
  if (read.kind === 'refused') throw new Error(read.message);
  return { name: download.suggestedFilename(), text, events: read.events };
}

/** Chooses a file to load; what is in it shows in a dialog. */
export async function chooseCopy(page: Page, content: string | Buffer): Promise<Locator> {
  await page.locator('input[type=file]').setInputFiles({
    name: 'copy.json',
    mimeType: 'application/json',
    buffer: Buffer.from(content),
  });
  return page.getByRole('dialog');
}

export async function addCopy(page: Page, text: string): Promise<void> {
  const dialog = await chooseCopy(page, text);
  await dialog.getByRole('button', { name: 'Add to what is here' }).click();
  await page.getByText(/entr(?:y|ies) added|Nothing new to add/).waitFor();
}
