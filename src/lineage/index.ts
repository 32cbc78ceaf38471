export { copiedIn, type Place } from './copied.ts';
export type {
  Direction,
  Lineage,
  QuotationCheck,
  Relation,
  RelationKind,
  Role,
  SharedPassage,
  WordChange,
} from './lineage.ts';
export { type Told, trace } from './trace.ts';
