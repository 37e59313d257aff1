import { twinsIn } from '@/utils/app/register/register-twins';
import type { Person } from '@/utils/domain/person';
import { type RegisterView, readRegister } from '@/utils/page/rows/read-register';
import type { RegisterLook, RegisterSight } from './panel-register';

/** A grid that draws more rows at once is looked at so far: the search must not hold the page up. */
const MOST = 1000;

export function createRegisterLook(): RegisterLook {
  let view: RegisterView | null = null;
  let before = '';
  let sight: RegisterSight | null = null;
  return {
    look(document, left) {
      if (view?.stillThere() && sight && before === keyOf(view, left)) return sight;
      view = readRegister(document);
      if (view === null) {
        sight = null;
        return null;
      }
      const { rows } = view;
      const people = view.people.slice(0, MOST);
      before = keyOf(view, left);
      sight = {
        rows: people.length,
        twins: twinsIn(people, left),
        rowAt: (place) => (rows[place]?.isConnected ? rows[place] : null),
      };
      return sight;
    },
  };
}

const keyOf = ({ container }: RegisterView, left: Person | null): string => `${JSON.stringify(left)} ${container.textContent ?? ''}`;
