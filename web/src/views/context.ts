// What every view is given: the desk, and the words of the chosen language.

import type { Desk } from '../desk/desk';
import type { Words } from '../strings';

export interface Context {
  desk: Desk;
  t: Words;
  example: string;
  form: string; // the official form with no figures yet
}
