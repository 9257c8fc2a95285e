// Pictures on a sheet. Kept here and read back; a grid's screen does not show them.
import { refusal } from '../rich-api-error';
import { model, type Model, type ModelType, type Property } from './model-type';
import { sheetOf, type Picture, type WorkbookState } from './workbook-state';
import type { WorksheetState } from './worksheet-state';

interface ShapeState {
  readonly book: WorkbookState;
  readonly picture: Picture;
}

function setting(key: 'name' | 'left' | 'top' | 'altTextTitle' | 'altTextDescription' | 'lockAspectRatio'): Property<ShapeState> {
  return {
    read: ({ picture }) => picture[key],
    set({ picture }, value) {
      if (typeof value !== typeof picture[key]) throw refusal('InvalidArgument', `${key}: ${String(value)}`);
      Object.assign(picture, { [key]: value });
    },
  };
}

/** A shape that keeps its proportions grows in both directions. */
function length(key: 'width' | 'height', other: 'width' | 'height'): Property<ShapeState> {
  return {
    read: ({ picture }) => picture[key],
    set({ picture }, value) {
      if (typeof value !== 'number' || !(value >= 0)) throw refusal('InvalidArgument', `${key}: ${String(value)}`);
      if (picture.lockAspectRatio && picture[key] > 0) picture[other] *= value / picture[key];
      picture[key] = value;
    },
  };
}

const shapeType: ModelType<ShapeState> = {
  name: 'Shape',
  identity: ({ picture }) => ({ Id: picture.id }),
  properties: {
    Id: { read: ({ picture }) => picture.id },
    Type: { read: () => 'Image' },
    Name: setting('name'),
    Left: setting('left'),
    Top: setting('top'),
    AltTextTitle: setting('altTextTitle'),
    AltTextDescription: setting('altTextDescription'),
    LockAspectRatio: setting('lockAspectRatio'),
    Width: length('width', 'height'),
    Height: length('height', 'width'),
  },
  methods: {
    Delete: ({ book, picture }) => void book.pictures.splice(book.pictures.indexOf(picture), 1),
  },
};

const shape = (book: WorkbookState, picture: Picture): Model => model(shapeType, { book, picture });
const onSheet = ({ book, id }: WorksheetState): Picture[] => book.pictures.filter((picture) => picture.sheet === id);

/** Width and height in the file's header, at 96 pixels to the 72 points of an inch. */
function sizeInPoints(base64: string): { width: number; height: number } {
  let bytes: string;
  try {
    bytes = atob(base64);
  } catch {
    throw refusal('InvalidArgument', 'base64');
  }
  if (!bytes.startsWith('\x89PNG\r\n\x1a\n') || bytes.length < 24) throw refusal('InvalidArgument', 'PNG');
  const number = (at: number) => [0, 1, 2, 3].reduce((sum, byte) => sum * 256 + bytes.charCodeAt(at + byte), 0);
  return { width: number(16) * 0.75, height: number(20) * 0.75 };
}

function addImage(on: WorksheetState, base64: unknown): Model {
  const { book, id } = on;
  if (book.protectedSheets.has(sheetOf(book, id).id)) throw refusal('AccessDenied');
  const number = book.pictures.reduce((highest, picture) => Math.max(highest, Number(picture.id)), 0) + 1;
  const picture: Picture = {
    id: String(number),
    sheet: id,
    name: `Picture ${number}`,
    left: 0,
    top: 0,
    altTextTitle: '',
    altTextDescription: '',
    lockAspectRatio: true,
    base64: String(base64),
    ...sizeInPoints(String(base64)),
  };
  book.pictures.push(picture);
  return shape(book, picture);
}

function item(on: WorksheetState, key: unknown): Model {
  const found = onSheet(on).find((picture) => picture.id === key || picture.name === key);
  if (!found) throw refusal('ItemNotFound', String(key));
  return shape(on.book, found);
}

export const shapesType: ModelType<WorksheetState> = {
  name: 'ShapeCollection',
  items: (on) => onSheet(on).map((picture) => shape(on.book, picture)),
  item,
  methods: {
    AddImage: addImage,
    GetItem: item,
    GetCount: (on) => onSheet(on).length,
  },
};
