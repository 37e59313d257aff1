import type { IdentifiersInUse } from '@/utils/app/card/card-state';
import { fullLabel } from '@/utils/app/card/person-label';
import { type CardSnapshot, textOf } from '@/utils/domain/card';
import { permDay } from '@/utils/domain/perm-time';
import type { Settings } from '@/utils/domain/settings';
import { dayText } from '@/utils/text/ru/clock';
import { municipalText } from '@/utils/text/ru/tickets';
import { searchTexts } from './search-texts';
import { organizationOf } from './ticket-organization';

export interface MunicipalRequest {
  card: CardSnapshot;
  settings: Pick<Settings, 'organization'>;
  /** The answer to «Что уже используется?». */
  identifier: string | null;
  inUse: IdentifiersInUse;
  /** The admin has answered that nothing was found in the own registers. */
  soughtHere: boolean;
  /** Epoch ms. */
  now: number;
}

/**
 * What to write to the municipal admin: the value that is looked for, for whom, from which organisation, on which day, what was tried (letter of
 * 24.10.2024, problem 1). It is no ticket: the number may stand in it. null while the card shows no such value.
 */
export function municipalMessage({ card, settings, identifier, inUse, soughtHere, now }: MunicipalRequest): string | null {
  const what = identifier === 'snils' ? 'snils' : 'email';
  const [value] = searchTexts('search-value', card, { identifier: what, inUse });
  if (value === undefined) return null;
  const { territory = '', name = '' } = organizationOf(settings, card);
  return municipalText({
    what,
    value,
    person: [fullLabel(card), textOf(card, 'birthDate') ?? ''].filter(Boolean).join(', '),
    organization: [territory, name].filter(Boolean).join(', '),
    day: dayText(permDay(now)),
    soughtHere,
  });
}
