import type { RegisterLook, RegisterSight } from '@/utils/app/register/register-look';
import { twinsIn } from '@/utils/app/register/register-twins';
import type { Person } from '@/utils/domain/person';
import { saidIn } from '@/utils/page/page-texts';
import { createRowCollector } from '@/utils/page/rows/collect-rows';
import { lookForRegister, type RegisterView } from '@/utils/page/rows/read-register';

const UNREAD: RegisterSight = { rows: 0, people: [], turn: 0, twins: [], unread: true, rowAt: () => null };

/** Looks at the register of the page, and remembers who was drawn before while she scrolls and pages through it. */
export function createRegisterLook(): RegisterLook {
  const collector = createRowCollector();
  let view: RegisterView | null = null;
  let before = '';
  let searched = '';
  let sight: RegisterSight | null = null;
  return {
    look(document, left) {
      if (view?.stillThere() && sight && before === keyOf(view, left)) return sight;
      const seen = lookForRegister(document);
      if (seen === null || seen === 'unread') {
        view = null;
        sight = seen && UNREAD;
        return sight;
      }
      view = seen;
      before = keyOf(seen, left);
      const { people, turn, rowAt } = collector.add(seen);
      const now = JSON.stringify([left, people]);
      const twins = sight && searched === now ? sight.twins : twinsIn(people, left);
      searched = now;
      sight = { rows: people.length, people, turn, twins, unread: false, rowAt };
      return sight;
    },
  };
}

const keyOf = ({ container }: RegisterView, left: Person | null): string => `${JSON.stringify(left)} ${saidIn(container)}`;
