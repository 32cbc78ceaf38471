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
