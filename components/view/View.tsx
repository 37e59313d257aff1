import { useCard } from '@/components/card/card-context';
import { MessageHint } from '@/components/card/MessageHint';
import { RegisterHint } from '@/components/card/RegisterHint';
import { SupportHint } from '@/components/card/SupportHint';
import { TicketTab } from '@/components/card/TicketTab';
import { ComparisonTab } from '@/components/comparison/ComparisonTab';
import { useSentList } from '@/components/comparison/use-sent-list';
import { UpdateTab } from '@/components/pending/UpdateTab';
import { countStandings } from '@/utils/app/lists/standings';
import { hintText } from '@/utils/text/ru/panel';
import { twinsText } from '@/utils/text/ru/register-twins';
import { standingsPill } from '@/utils/text/ru/school';
import { Dock } from './Dock';
import { HintDock } from './HintDock';
import { MessageReminder } from './MessageReminder';
import type { ViewSlots } from './slots';
import { TeachBar } from './TeachBar';

/** What stands in the page: panel or pill of a card, the bar of «Указать поле», or what can be done on a page without a card. */
export function View({ browser }: { browser: string }) {
  useSentList();
  const scene = useCard((state) => state.scene);
  const quiet = useCard((state) => state.quiet);
  const teaching = useCard((state) => state.teaching);
  const standings = useCard((state) => state.standings);
  const slots: ViewSlots = { comparison: <ComparisonTab />, pending: <UpdateTab />, ticket: <TicketTab browser={browser} /> };
  if (teaching) return <TeachBar field={teaching} />;
  if (quiet) return null;
  switch (scene.kind) {
    case 'card':
      return <Dock slots={slots} />;
    case 'form':
      return (
        <HintDock title={hintText.formPill}>
          <SupportHint />
        </HintDock>
      );
    case 'register':
      return (
        <HintDock title={standings ? standingsPill(countStandings(standings), standings.length) : twinsText.title(scene)}>
          <RegisterHint {...scene} />
        </HintDock>
      );
    case 'message':
      return (
        <HintDock title={hintText.pill} act={<MessageReminder />}>
          <MessageHint unfolded />
        </HintDock>
      );
    case 'nothing':
      return null;
  }
}
