import { firstNameOf } from './first-names';
import { patronymicOf } from './patronymics';
import { genderOfSurname, hasSurnameEndingOnly } from './surnames';

/** What is asked of the dictionary of names, to be handed to a script that has none. */
export const nameLookups = { firstNameOf, patronymicOf, genderOfSurname, hasSurnameEndingOnly };

export type NameLookups = typeof nameLookups;
