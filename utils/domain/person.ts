/** One row of a register or of an exported file. Texts as shown; an absent key means that the source has no such column. */
export interface Person {
  lastName: string;
  firstName: string;
  middleName: string;
  birthDate?: string;
  snils?: string;
  email?: string;
  organization?: string;
}
