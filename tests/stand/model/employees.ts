import { EMPLOYEES_AT_FAULT } from './employees-at-fault.ts';
import { EMPLOYEES_IN_ORDER } from './employees-in-order.ts';
import type { PersonSeed } from './person.ts';

/** The register of employees in the order of their ids: 1 is the card to show, 2 the letter's own example. */
export const EMPLOYEE_SEEDS: readonly PersonSeed[] = [...EMPLOYEES_AT_FAULT, ...EMPLOYEES_IN_ORDER];
