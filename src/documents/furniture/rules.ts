// All furniture rules in the order in which they are asked; the first that answers names the cut.
import { advertising } from './advertising.ts';
import { forms } from './forms.ts';
import { imprint } from './imprint.ts';
import { media } from './media.ts';
import { navigation } from './navigation.ts';
import type { FurnitureRule } from './rule.ts';
import { sharing } from './sharing.ts';
import { subscriptions } from './subscriptions.ts';

/** Order matters only for the name given to a cut: the more telling reason comes first. */
export const FURNITURE_RULES: readonly FurnitureRule[] = [
  ...advertising,
  ...imprint,
  ...subscriptions,
  ...media,
  ...sharing,
  ...forms,
  ...navigation,
];
