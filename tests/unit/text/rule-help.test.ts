import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type FieldId, snapshotOf, textOf } from '@/utils/domain/card';
import { RULES } from '@/utils/rules/registry';
import type { Rule, Severity } from '@/utils/rules/types';
import { fieldNames } from '@/utils/text/ru/field-names';
import { describeIssue, ruleText } from '@/utils/text/ru/rules/describe-issue';
import { ruleTitles } from '@/utils/text/ru/rules/rule-titles';
import { issuesOf } from '../rules/rule-table';

/**
 * «Что значит каждое замечание», docs/rules.md: made of the rules themselves. Sentences are those that the user reads, the example is the first row of
 * the rule's own test that gives the code. After a change: `npx vitest run tests/unit/text/rule-help.test.ts -u`.
 */

const ROOT = resolve(import.meta.dirname, '../../..');
const SEVERITY: Record<Severity, string> = { error: 'ошибка', warning: 'предупреждение', info: 'напоминание' };

const filesIn = (folder: string) =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
const textOfFile = (files: readonly string[], name: string) => readFileSync(files.find((file) => file.endsWith(`/${name}`)) ?? '', 'utf8');
const sources = filesIn('utils/rules');
const tests = filesIn('tests/unit/rules');

type Texts = Partial<Record<FieldId, string>>;

/** The rows of a rule's table that fail, as its test writes them: `[{ lastName: 'Ивaнова' }, 'look-alike'`. */
function failingRows(rule: Rule): { texts: Texts; code: string }[] {
  const test = textOfFile(tests, `${rule.id}.test.ts`);
  const constants = (test.match(/^const [A-Z_]+ = [^;]*;$/gm) ?? []).join('\n');
  const rows = [...test.matchAll(/\[\s*(\{[^{}]*\})\s*,\s*'([a-z-]+)'/g)];
  return rows.flatMap(([, literal, code = '']) => {
    try {
      return [{ texts: Function(`"use strict"; ${constants} return (${literal});`)() as Texts, code }];
    } catch {
      // A row that calls something of its test.
      return [];
    }
  });
}

const visible = (text: string) =>
  [...text]
    .map((sign) =>
      /[\p{Cf}\p{Zs}\p{Mn}]/u.test(sign) && sign !== ' ' ? `U+${sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}` : sign,
    )
    .join('');

/** The rules of work that docs/domain.md holds, by their sections. */
const WORK: Record<string, string> = { 3: 'правила записи СНИЛС', 4: 'правила записи имён' };

/** The source that the rule names in its comment. */
function sourceOf(rule: Rule): string {
  const text = textOfFile(sources, `${rule.id}.ts`).replaceAll(/\s+\*\s+/g, ' ');
  const named = [
    /letter of 24\.10\.2024/.test(text) ? 'письмо от 24.10.2024' : '',
    /slides/i.test(text) ? 'слайды для администраторов' : '',
    ...[...text.matchAll(/docs\/domain\.md (\d)/g)].map(([, section = '']) => `[${WORK[section] ?? section}](domain.md)`),
    /Our own check/.test(text) ? 'проверка Сверки, документы её не требуют' : '',
  ].filter(Boolean);
  return [...new Set(named)].join('; ');
}

function entryOf(rule: Rule): string {
  const texts: Record<string, Record<string, unknown>> = ruleText;
  const titles: Record<string, string> = ruleTitles;
  const rows = failingRows(rule);
  const codes = Object.keys(texts[rule.id] ?? {}).map((code) => {
    for (const { texts: fields } of rows.filter((row) => row.code === code)) {
      const issue = issuesOf(rule, fields).find((one) => one.code === code);
      if (!issue) continue;
      const value = textOf(snapshotOf(fields), issue.field) ?? '';
      const { fact, why, action } = describeIssue(issue, value);
      const example = value === '' ? 'поле пустое' : `«${visible(value.length > 60 ? `${value.slice(0, 60)}…` : value)}»`;
      return `- **${fact}.** ${why}${why === '' || /[.…]$/.test(why) ? '' : '.'} Что делать: ${action}. Пример, ${fieldNames[issue.field].is.toLowerCase()}: ${example}.`;
    }
    return null;
  });
  const source = sourceOf(rule);
  return [
    `## ${titles[rule.id]}`,
    `Номер для настроек: \`${rule.id}\`; ${SEVERITY[rule.severity]}. Источник: ${source}.`,
    codes.filter((line) => line !== null).join('\n'),
  ].join('\n\n');
}

describe('docs/rules.md', () => {
  const entries = RULES.map(entryOf);

  it('has an example for nearly every sentence', () => {
    const sentences = Object.values(ruleText).flatMap((codes) => Object.keys(codes)).length;
    const shown = entries.join('\n').match(/^- \*\*/gm)?.length ?? 0;
    expect(shown).toBeGreaterThan(0.9 * sentences);
    for (const entry of entries) expect(entry).toContain('- **');
    for (const rule of RULES) expect(sourceOf(rule), `${rule.id}: its comment names no source`).not.toBe('');
  });

  it('is what the rules say', async () => {
    const head =
      '# Что значит каждое замечание\n\nСделано из самих правил: предложения те же, что в панели, примеры из их проверок, люди вымышлены. Любую проверку можно выключить в настройках, одно замечание убрать кнопкой «Не ошибка».';
    await expect(`${[head, ...entries].join('\n\n')}\n`).toMatchFileSnapshot(join(ROOT, 'docs/rules.md'));
  });
});
