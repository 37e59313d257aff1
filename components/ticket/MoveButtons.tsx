import { IconButton } from '@/components/ui/IconButton';
import { ticketText } from '@/utils/text/ru/tickets';

export interface MoveButtonsProps {
  name: string;
  /** From 0, among `count`. */
  index: number;
  count: number;
  onMove(by: -1 | 1): void;
}

/** Puts a person of a ticket one place up or down. */
export const MoveButtons = ({ name, index, count, onMove }: MoveButtonsProps) => (
  <>
    <IconButton icon="up" label={ticketText.moveUp(name)} disabled={index === 0} onClick={() => onMove(-1)} />
    <IconButton icon="down" label={ticketText.moveDown(name)} disabled={index === count - 1} onClick={() => onMove(1)} />
  </>
);
