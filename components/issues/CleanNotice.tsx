import { Notice } from '@/components/ui/Notice';
import { panelText } from '@/utils/text/ru/panel';

export interface CleanNoticeProps {
  /** Fields that the sign-in needs could not be seen: then nothing is said of the whole card. */
  unseen: boolean;
  /** The letter-by-letter comparison has run and its four points are equal. */
  compared: boolean;
  /** The app itself refuses something: no green tick beside that. */
  refused: boolean;
  /** That there are no issues is said above already. */
  told: boolean;
}

/** No issue stands: all well, still to be compared, or well only as far as can be seen. */
export function CleanNotice({ unseen, compared, refused, told }: CleanNoticeProps) {
  if (unseen) return <Notice tone="info">{panelText.nothingSeen}</Notice>;
  return (
    <Notice tone={refused ? 'neutral' : 'good'} {...(told ? {} : { title: panelText.allWell })}>
      {compared ? panelText.allCompared : panelText.allWellMore}
    </Notice>
  );
}
