import { nameSpansBy } from './name-spans';
import { nameLookups } from './names/name-lookups';

/** Names of people in a text, by the whole dictionary. */
export const nameSpans = nameSpansBy(nameLookups);
