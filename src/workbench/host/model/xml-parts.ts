// `workbook.customXmlParts`, played as Excel is said to do it at its worse: setXml takes the part away and adds another under a new id
// (OfficeDev/office-js#3564), and 1 MB is the most (#2408, #394).
import { exceeds } from '../faults';
import { refusal } from '../rich-api-error';
import { model, type Model, type ModelType } from './model-type';
import type { WorkbookState, XmlPart } from './workbook-state';

interface PartState {
  readonly book: WorkbookState;
  readonly id: string;
}

interface ScopeState {
  readonly book: WorkbookState;
  /** undefined: the parts of every namespace. */
  readonly namespace: string | undefined;
}

const mostBytes = 1024 * 1024;

function checked(xml: string): string {
  if (exceeds(xml, mostBytes)) throw refusal('InvalidArgument', `> ${mostBytes}`);
  // Whether it is one element; what is in it, Excel's parser says more strictly.
  const [, name] = /^(?:<\?xml[^>]*\?>)?\s*<([\w.:-]+)[\s/>]/.exec(xml) ?? [];
  const isOne = xml.trimEnd().endsWith(`</${name}>`) || /^(?:<\?xml[^>]*\?>)?\s*<[^<>]*\/>\s*$/.test(xml);
  if (name === undefined || !isOne) throw refusal('InvalidArgument', xml.slice(0, 40));
  return xml;
}

/** Of the element that a part begins with. */
function namespaceOf({ xml }: XmlPart): string {
  const [, prefix = '', attributes = ''] = /<(?:([\w.-]+):)?[\w.-]+((?:\s[^<>]*)?)>/.exec(xml) ?? [];
  const name = prefix === '' ? 'xmlns' : `xmlns:${prefix}`;
  const [, value = ''] = new RegExp(`\\s${name.replaceAll('.', '\\.')}\\s*=\\s*["']([^"']*)["']`).exec(attributes) ?? [];
  return value;
}

/** As Excel names them: in braces. */
const newId = (): string => `{${crypto.randomUUID().toUpperCase()}}`;

/** Refuses (InvalidArgument) what is no XML or too long. */
export function newXmlPart(xml: string): XmlPart {
  return { id: newId(), xml: checked(xml) };
}

function partOf({ book, id }: PartState): XmlPart {
  const part = book.xmlParts.find((one) => one.id === id);
  if (!part) throw refusal('ItemNotFound', id);
  return part;
}

function remove({ book }: PartState, part: XmlPart): void {
  book.xmlParts.splice(book.xmlParts.indexOf(part), 1);
}

const partType: ModelType<PartState> = {
  name: 'CustomXmlPart',
  identity: ({ id }) => ({ _Id: id }),
  properties: { Id: { read: ({ id }) => id }, NamespaceUri: { read: (self) => namespaceOf(partOf(self)) } },
  methods: {
    GetXml: (self) => partOf(self).xml,
    SetXml(self, xml) {
      const part = partOf(self);
      self.book.refuseSettings();
      const next = newXmlPart(String(xml));
      remove(self, part);
      self.book.xmlParts.push(next);
    },
    Delete(self) {
      self.book.refuseSettings();
      remove(self, partOf(self));
    },
  },
};

const partsIn = ({ book, namespace }: ScopeState): readonly XmlPart[] =>
  book.xmlParts.filter((part) => namespace === undefined || namespaceOf(part) === namespace);
const part = (book: WorkbookState, { id }: XmlPart): Model => model(partType, { book, id });

function itemOrNull(scope: ScopeState, id: unknown): Model | null {
  const found = partsIn(scope).find((one) => one.id === id);
  return found ? part(scope.book, found) : null;
}

function item(scope: ScopeState, id: unknown): Model {
  const found = itemOrNull(scope, id);
  if (!found) throw refusal('ItemNotFound', String(id));
  return found;
}

function onlyItemOrNull(scope: ScopeState): Model | null {
  const [only, ...others] = partsIn(scope);
  return only && others.length === 0 ? part(scope.book, only) : null;
}

const found = {
  items: (scope: ScopeState) => partsIn(scope).map((one) => part(scope.book, one)),
  item,
};
const lookUp = { GetItem: item, GetItemOrNullObject: itemOrNull, GetCount: (scope: ScopeState) => partsIn(scope).length };

const scopedPartsType: ModelType<ScopeState> = {
  name: 'CustomXmlPartScopedCollection',
  ...found,
  methods: {
    ...lookUp,
    GetOnlyItemOrNullObject: onlyItemOrNull,
    GetOnlyItem(scope) {
      const only = onlyItemOrNull(scope);
      if (!only) throw refusal('GeneralException', String(partsIn(scope).length));
      return only;
    },
  },
};

const partsType: ModelType<ScopeState> = {
  name: 'CustomXmlPartCollection',
  ...found,
  methods: {
    ...lookUp,
    Add({ book }, xml) {
      book.refuseSettings();
      const added = newXmlPart(String(xml));
      book.xmlParts.push(added);
      return part(book, added);
    },
    GetByNamespace: ({ book }, namespace) => model(scopedPartsType, { book, namespace: String(namespace) }),
  },
};

export const xmlParts = (book: WorkbookState): Model => model(partsType, { book, namespace: undefined });
