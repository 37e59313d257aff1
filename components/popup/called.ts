/** The entry that a notification has led to. */
export interface Called {
  id: string;
  as: 'person' | 'failed';
}
