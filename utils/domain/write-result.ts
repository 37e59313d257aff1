/**
 * Why a text does not stand in the page: `no-field` = not on the page; `read-only` = cannot be typed in; `no-calendar` = a date that cannot be typed
 * in, and no calendar has opened; `no-day` = its calendar could not be brought to the day; `covered` = something lies over the field; `refused` = the
 * app did not take it. The former text stands.
 */
export type NotWritten = 'no-field' | 'read-only' | 'no-calendar' | 'no-day' | 'refused' | 'covered';

/** What became of a text written into the page: `shown` is what the field holds afterwards (a mask may have dressed it). */
export type WriteResult = { ok: true; shown: string } | { ok: false; why: NotWritten };
