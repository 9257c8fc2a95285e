// What a workbook holds of its rule, as files and hosts keep it.
import { createHash } from 'node:crypto';
import type { BesideSheets } from '../../src/workbench/grid/grid';
import type { Host } from '../../src/workbench/host/host';
import { mirrorName, mirrorProperty } from '../../src/excel/rules/rule-part';
import { mirrorText, partWith } from '../../src/excel/rules/written-part';

export const fingerprint = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** A workbook whose rule is this text: what a version of today leaves in it. */
export function holding(text: string): { readonly beside: BesideSheets } {
  const mirror = mirrorText({ id: idIn(text), fingerprint: fingerprint(text) });
  return { beside: { xmlParts: [partWith(text)], names: { [mirrorName]: `="${mirror}"` }, properties: { [mirrorProperty]: mirror } } };
}

function idIn(text: string): string {
  try {
    const { chosen } = JSON.parse(text) as { chosen?: unknown };
    return typeof chosen === 'string' ? chosen : 'damaged';
  } catch {
    return 'damaged';
  }
}

/** The text in the only part of the rule; undefined where there is none. */
export function held({ xmlParts = [] }: BesideSheets): string | undefined {
  const texts = xmlParts.flatMap((xml) => {
    const [, content] = /^<rules xmlns="urn:tuike-deposit:rules">(.*)<\/rules>$/s.exec(xml) ?? [];
    return content === undefined ? [] : [content.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')];
  });
  if (texts.length > 1) throw new Error(`${texts.length} parts`);
  return texts[0];
}

export const heldBy = (host: Pick<Host, 'beside'>): string | undefined => held(host.beside());

/** Somebody else changes the rule of a shared workbook on the web, where Excel tells of settings: of the add-in's signal. */
export function changeElsewhere(host: Pick<Host, 'setBesideElsewhere' | 'setSettingElsewhere'>, text: string): void {
  host.setBesideElsewhere(holding(text).beside);
  host.setSettingElsewhere('TUIKE rule', JSON.stringify(fingerprint(text)));
}
