export { type AttitudeRow, attitudeRows } from './attitude-rows.ts';
export { attribute } from './attribute.ts';
export { type AttributionRelation, attributions } from './parc.ts';
export type {
  Argument,
  AttributionLink,
  Factuality,
  Force,
  Form,
  Modality,
  Proposition,
  SpeechAct,
  Statement,
  Term,
} from './statement.ts';
export { withParties } from './with-parties.ts';
