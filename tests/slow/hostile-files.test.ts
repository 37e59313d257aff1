import { describe, expect, it } from 'vitest';
import { previewOf } from '@/utils/app/register/register-protocol';
import { openRegister } from '@/utils/register/open-register';
import { peopleOf } from '@/utils/register/people-of';
import { HOSTILE_FILES } from '../unit/register/hostile-files';

/** An answer within ten seconds on an idle machine; a busy one gets some more. */
const PATIENCE = 180_000;

describe('hostile files', () => {
  it.each(HOSTILE_FILES)('$name → $answer', { timeout: PATIENCE }, async ({ name, bytes, answer }) => {
    const found = await openRegister({ kind: 'file', name, bytes: bytes() }).then(
      (opened) => {
        // What is shown of it stays small, whatever is inside.
        expect(JSON.stringify(previewOf(opened)).length).toBeLessThan(100_000);
        if (opened.columns.doubt !== null) return 'asked';
        return peopleOf(opened.rows, opened.columns, '2026-11-26').people.length;
      },
      (error: { code: string }) => error.code,
    );
    if (answer === 'any') expect(found).toBeDefined();
    else expect(found).toBe(answer);
  });

  it('resolves no entity of its own and reads no other file', async () => {
    for (const { name, bytes } of HOSTILE_FILES.filter((file) => /laughs|xxe/u.test(file.name))) {
      const { rows } = await openRegister({ kind: 'file', name, bytes: bytes() });
      expect(rows[1]?.[0]).toMatch(/^&\w+;$/u);
    }
  });
});
