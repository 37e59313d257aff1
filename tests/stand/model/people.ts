import { EMPLOYEE_SEEDS } from './employees.ts';
import { PARENT_SEEDS } from './parents.ts';
import { peopleOf, type StandPerson } from './person.ts';
import { PUPIL_SEEDS } from './pupils.ts';
import { SCHOOL_SEEDS } from './school.ts';

/** Everybody on the stand, as a page finds them when it is loaded. Plain data without DOM: tests import it too. */
export const PEOPLE: readonly StandPerson[] = [
  ...peopleOf('employees', EMPLOYEE_SEEDS),
  ...peopleOf('school', SCHOOL_SEEDS),
  ...peopleOf('pupils', PUPIL_SEEDS),
  ...peopleOf('parents', PARENT_SEEDS),
];

/** The person with this key; throws when there is none, so that a test cannot pass by a slip of the pen. */
export function standPerson(key: string): StandPerson {
  const person = PEOPLE.find((candidate) => candidate.key === key);
  if (!person) throw new Error(`Nobody on the stand has the key «${key}»`);
  return person;
}

/** Path of a person's card on a face, such as `/antd/employees/1`. */
export function cardPath(face: 'antd' | 'mui' | 'plain', key: string): string {
  const { register, id } = standPerson(key);
  return `/${face}/${register}/${id}`;
}
