// What every view is given: the store, and the words of the chosen language.

import type { Store } from '../store';
import type { Words } from '../strings';

export interface Context {
  store: Store;
  t: Words;
  example: string;
  form: string; // the official form with no figures yet
  narrow: boolean; // too narrow for the official form
}
