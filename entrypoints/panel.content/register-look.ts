import { twinsIn } from '@/utils/app/register-twins';
import type { Person } from '@/utils/domain/person';
import { type RegisterView, readRegister } from '@/utils/page/read-register';
import type { RegisterLook, RegisterSight } from './panel-register';

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
      const { people, rows } = view;
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
