/** A finding's facts are texts, so two readings of a name stand in one: «Чернов, Хернов». */
const BETWEEN = ', ';

/** Two texts that a name may have been, about as likely, as the fact `choices` of a finding; the likelier first. */
export const choicesFact = (first: string, second: string): string => first + BETWEEN + second;

/** The texts that a field may have held by a finding's facts, each fit to be written at a click; [] = none are offered. */
export const choicesIn = (params: Readonly<Record<string, string>> | undefined): readonly string[] => params?.choices?.split(BETWEEN) ?? [];
