/**
 * What became of a text written into the page: `shown` is what the field holds afterwards (a mask may have dressed it).
 * `no-field` = not on the page; `read-only` = cannot be typed in; `covered` = something lies over it; `refused` = the app did not take it
 * and the former text was put back.
 */
export type WriteResult = { ok: true; shown: string } | { ok: false; why: 'no-field' | 'read-only' | 'refused' | 'covered' };
