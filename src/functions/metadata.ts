// Build time only: what Excel is told of the functions, from their declarations and the catalogue.
import { createHash } from 'node:crypto';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { declarations, functionNames } from '../engine/tables/declarations';
import type { Language } from '../i18n/language';

interface Parameter {
  readonly name: string;
  readonly type: string;
  readonly dimensionality?: 'scalar' | 'matrix';
  readonly optional?: boolean;
}

export interface DeclaredFunction {
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly Parameter[];
  readonly result: { readonly type?: string; readonly dimensionality?: 'scalar' | 'matrix' };
}

/** What the catalogue says of each function, by id. */
export type Texts = Readonly<Record<string, { readonly description: string; readonly parameters: Readonly<Record<string, string>> }>>;
export type Catalogue = Readonly<Record<Language, Texts>>;

export interface Declarations {
  readonly functions: readonly DeclaredFunction[];
  /** Empty where every declaration was understood; otherwise `functions` is empty. */
  readonly errors: readonly string[];
}

/** The functions declared in a source file, in its order. Rejects where there is no such file. */
export async function declarationsIn(file: string): Promise<Declarations> {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(file);
  if (errors.length > 0 || metadataJson === '') return { functions: [], errors: errors.length > 0 ? errors : [nothingDeclared(file)] };
  return { functions: (JSON.parse(metadataJson) as { functions: DeclaredFunction[] }).functions, errors: [] };
}

const nothingDeclared = (file: string): string =>
  `${file}: 没有找到任何带 @customfunction 的顶层函数。 / ${file}: no top-level function with a @customfunction tag was found.`;

/** Where the catalogue and the declarations differ, a sentence each: the generator passes over an arrow function in silence. */
export function catalogueFaults(functions: readonly DeclaredFunction[], catalogue: Catalogue): string[] {
  const namesOf = (entries: Iterable<string>): string => [...entries].sort().join(', ') || '–';
  const declared = new Map(functions.map((f) => [f.id, namesOf(f.parameters.map((p) => p.name))]));
  return Object.entries(catalogue).flatMap(([language, texts]) =>
    [...new Set([...declared.keys(), ...Object.keys(texts)])].flatMap((id) => {
      const has = declared.get(id) ?? 'not a top-level function / 不是顶层函数';
      const text = texts[id];
      const says = text ? namesOf(Object.keys(text.parameters)) : 'no entry / 没有条目';
      return has === says
        ? []
        : [
            `${id} (${language}): functions.ts 中为 “${has}”，目录中为 “${says}”，二者必须一致。 / functions.ts has "${has}", the catalogue "${says}": they must agree.`,
          ];
    }),
  );
}

/** Where functions.ts and what the engine declares differ, a sentence each: the one is what Excel is told, the other how arguments are read. */
export function declarationFaults(functions: readonly DeclaredFunction[]): string[] {
  const listed = (given: readonly { readonly name: string; readonly isOptional?: boolean | undefined }[]): string =>
    `(${given.map(({ name, isOptional }) => (isOptional ? `[${name}]` : name)).join(', ')})`;
  const told = new Map(
    functions.map(({ id, parameters }) => [id, listed(parameters.map((p) => ({ name: p.name, isOptional: p.optional })))]),
  );
  const read = new Map<string, string>(functionNames.map((name) => [name, listed(declarations[name].arguments)]));
  return [...new Set([...told.keys(), ...read.keys()])].flatMap((id) => {
    const [has, says] = [told.get(id) ?? '–', read.get(id) ?? '–'];
    return has === says
      ? []
      : [
          `${id}：functions.ts 中为 “${has}”，engine/tables/declarations.ts 中为 “${says}”，二者必须一致。 / functions.ts has "${has}", engine/tables/declarations.ts "${says}": they must agree.`,
        ];
  });
}

/** The address of a function's help page, under the address of the add-in (which ends in a slash). */
const helpUrl = (address: string, language: Language, id: string): string => `${address}help/${language}/${id.toLowerCase()}.html`;

/**
 * The metadata file that the manifest points Excel at. `allowErrorForDataTypeAny` stands at the top, not in a function: with it error
 * cells arrive as arguments (learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json#allowerrorfordatatypeany). The
 * generator's own `allowCustomDataForDataTypeAny` is left out: Excel 2021 crashes on the two together (OfficeDev/office-js #4385), and
 * the functions read numbers, texts and errors, never data type objects.
 */
export function functionsJson(functions: readonly DeclaredFunction[], texts: Texts, language: Language, address: string): string {
  const described = functions.map(({ id, name, parameters, ...rest }) => ({
    id,
    name,
    description: texts[id]?.description,
    helpUrl: helpUrl(address, language, id),
    parameters: parameters.map((parameter) => ({ ...parameter, description: texts[id]?.parameters[parameter.name] })),
    ...rest,
  }));
  return `${JSON.stringify({ allowErrorForDataTypeAny: true, functions: described }, null, 2)}\n`;
}

/** Eight hex digits that change whenever anything Excel caches of the functions does: names, arguments, their order, descriptions. */
export function metadataVersion(functions: readonly DeclaredFunction[], catalogue: Catalogue): string {
  const cached = Object.entries(catalogue).map(([language, texts]) => functionsJson(functions, texts, language as Language, ''));
  return createHash('sha256').update(cached.join('\n')).digest('hex').slice(0, 8);
}
