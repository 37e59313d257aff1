import { Button } from '@/components/ui/Button';
import { panelText } from '@/utils/text/ru/panel';

interface ChoiceButtonsProps {
  /** The readings that are as likely; [] = none. */
  texts: readonly string[];
  onChoose(text: string): void;
}

/** A button for each reading of a name of which only the document can tell the right one; none is the primary one. */
export function ChoiceButtons({ texts, onChoose }: ChoiceButtonsProps) {
  return texts.map((text) => (
    <Button key={text} size="small" aria-label={panelText.choiceOf(text)} title={panelText.choiceOf(text)} onClick={() => onChoose(text)}>
      {panelText.choice(text)}
    </Button>
  ));
}
