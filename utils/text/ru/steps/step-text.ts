/** What to do, how, and why (with the document). */
export interface StepText {
  title: string;
  how: string;
  why: string;
  /** A page that the documents name for it. */
  link?: { label: string; href: string };
}

/** The two documents, as the steps name them. */
export const LETTER = 'письмо от 24.10.2024';
export const SLIDES = 'слайды для администраторов';
