import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChecklistProgress } from '@/utils/domain/checklist';
import { KNOWN_MESSAGE_IDS } from '@/utils/domain/known-message';
import { planOf } from '@/utils/situations/plan';
import { answerStep, changeSituation, emptyProgress, keepSeen, planOfProgress, tickStep } from '@/utils/situations/progress';
import { SITUATIONS } from '@/utils/situations/registry';
import { EVIDENCE_IDS, type Evidence, SITUATION_IDS, type Situation } from '@/utils/situations/types';
import { textOfStep } from '@/utils/text/ru/situation-steps';
import { situationText, textOfAnswer } from '@/utils/text/ru/situations';

const all: readonly Situation[] = SITUATION_IDS.map((id) => SITUATIONS[id]);
const steps = all.flatMap((situation) => situation.steps.map((step) => ({ situation, step })));

const situationIds = fc.constantFrom(...SITUATION_IDS);
const stepIds = fc.constantFrom(...new Set(steps.map(({ step }) => step.id)));
const answers = fc.constantFrom(...new Set(steps.flatMap(({ step }) => step.answers?.map(({ id }) => id) ?? [])));
const progress = fc.record({
  situation: situationIds,
  ticks: fc.dictionary(stepIds, fc.boolean()),
  answers: fc.dictionary(stepIds, answers),
});
const evidence: fc.Arbitrary<Evidence> = fc.dictionary(fc.constantFrom(...EVIDENCE_IDS), fc.boolean());

describe('the data', () => {
  it.each(all.map((situation) => [situation.id, situation] as const))('%s is well formed', (id, situation) => {
    expect(SITUATIONS[id].id).toBe(id);
    const ids = situation.steps.map((step) => step.id);
    expect(new Set(ids).size).toBe(ids.length);
    situation.steps.forEach((step, index) => {
      const asked = situation.steps.slice(0, index).filter(({ answers }) => answers !== undefined);
      for (const { question, is } of step.when ?? []) {
        const known = asked.find((earlier) => earlier.id === question)?.answers?.map((answer) => answer.id) ?? [];
        for (const answer of is) expect(known).toContain(answer);
      }
    });
    for (const { when } of situation.outcomes)
      for (const { question, is } of when) {
        const known = situation.steps.find((step) => step.id === question)?.answers?.map((answer) => answer.id) ?? [];
        for (const answer of is) expect(known).toContain(answer);
      }
    expect(situation.outcomes.at(-1)?.when).toEqual([]);
    for (const { ticket, filer, because } of situation.outcomes) {
      expect(filer === null).toBe(ticket === null);
      if (ticket !== null) expect(because).toBeUndefined();
    }
    // Only what comes of the ticket follows it.
    const last = situation.steps.filter((step) => step.with === undefined).at(-1);
    if (situation.outcomes.some(({ ticket }) => ticket !== null)) expect(last?.tool).toBe('ticket');
    else expect(situation.steps.some(({ tool }) => tool === 'ticket')).toBe(false);
  });

  it('gives every message a situation', () => {
    for (const message of KNOWN_MESSAGE_IDS) expect(all.filter(({ messages }) => messages.includes(message))).toHaveLength(1);
  });

  it.each(all.map(({ id }) => id))('%s has words for every step and answer', (id) => {
    expect(situationText[id].title).not.toBe('');
    for (const step of SITUATIONS[id].steps as Situation['steps']) {
      const text = textOfStep(id, step.id);
      expect(text.title).not.toBe(step.id);
      expect(text.why).toMatch(/\((письмо|слайды)[^)]*\)\.$/u);
      for (const answer of step.answers ?? []) expect(textOfAnswer(step.id, answer.id)).not.toBe(answer.id);
    }
  });

  it('has no exclamation mark, no straight quote, no «пользователь» of our own', () => {
    const words = steps.flatMap(({ situation, step }) => {
      const text = textOfStep(situation.id, step.id);
      return [text.title, text.how, text.why];
    });
    for (const sentence of words) expect(sentence).not.toMatch(/[!"]|пользовател/iu);
  });
});

describe('the plan', () => {
  it('has one next step, counts right, and never writes a ticket that nobody files', () => {
    fc.assert(
      fc.property(progress, evidence, (state, seen) => {
        const plan = planOf(state.situation, state, seen);
        const next = plan.steps.filter((item) => item.state === 'next');
        const asked = plan.steps.filter((item) => item.state !== 'not-applicable');
        expect(next.length).toBe(plan.next === null ? 0 : 1);
        expect(plan.total).toBe(asked.length);
        expect(plan.done).toBe(asked.filter((item) => item.state === 'done').length);
        if (plan.next === null) expect(plan.done).toBe(plan.total);
        expect(plan.filer === null).toBe(plan.ticket === null);
        if (plan.ticketDue) expect(plan.ticket).not.toBeNull();
        // Everything before the next step is done: one thing after the other.
        const place = plan.steps.findIndex((item) => item.state === 'next');
        if (place >= 0)
          expect(plan.steps.slice(0, place).every((item) => item.state === 'done' || item.state === 'not-applicable')).toBe(true);
      }),
    );
  });

  it('claims nothing without a tick, an answer or an equal comparison', () => {
    fc.assert(
      fc.property(situationIds, evidence, (id, seen) => {
        const { 'name-equal': _n, 'birth-date-equal': _b, 'email-equal': _e, ...others } = seen;
        expect(planOf(id, emptyProgress(id), others).claims).toEqual([]);
      }),
    );
  });

  it('can be walked to its end from any state by doing the next step', () => {
    fc.assert(
      fc.property(progress, fc.infiniteStream(fc.nat()), (start, choices) => {
        let state: ChecklistProgress = { ...start, answers: {} };
        for (let turn = 0; turn < 60; turn += 1) {
          const plan = planOfProgress(state, {});
          if (!plan?.next) break;
          const options = plan.steps.find((item) => item.step.id === plan.next)?.step.answers?.filter(({ switchTo }) => !switchTo);
          const choice = options?.[(choices.next().value ?? 0) % options.length];
          state = choice ? answerStep(state, plan.next, choice.id) : tickStep(state, plan.next, true);
        }
        const end = planOfProgress(state, {});
        expect(end?.next).toBeNull();
        expect(end?.done).toBe(end?.total);
      }),
    );
  });

  it('leaves other situations alone when one is stored that is no longer there', () => {
    expect(planOfProgress({ situation: 'toString', ticks: {}, answers: {} }, {})).toBeNull();
  });
});

describe('progress', () => {
  it('comes back to where it was', () => {
    fc.assert(
      fc.property(progress, stepIds, (state, step) => {
        const { [step]: _, ...ticks } = state.ticks;
        expect(tickStep(tickStep({ ...state, ticks }, step, true), step, null)).toEqual({ ...state, ticks });
      }),
    );
  });

  it('takes no picture of one error to another', () => {
    const state = { situation: 'esia-transition', ticks: { save: true, 'error-picture': true, screenshot: true }, answers: {} };
    const led = answerStep(state, 'check-login', 'fails-with-data');
    expect(led).toMatchObject({ situation: 'login-confirmed', ticks: { save: true } });
    expect(led.ticks).not.toHaveProperty('error-picture');
    expect(led.ticks).not.toHaveProperty('screenshot');
    expect(changeSituation(state, 'slow').ticks).toEqual({});
  });

  it('tells when a question was answered, and forgets it with the answer', () => {
    const answered = answerStep(emptyProgress('login-confirmed'), 'duplicates', 'none', 5);
    expect(planOf('login-confirmed', answered, {}).steps.find(({ step }) => step.id === 'duplicates')?.answeredAt).toBe(5);
    expect(answerStep(answered, 'duplicates', null, 6).answeredAt).toEqual({});
  });

  it('knows answers that the situation chosen asks for, and comes back to where it was', () => {
    fc.assert(
      fc.property(progress, situationIds, (state, id) => {
        const changed = answerStep(changeSituation(state, id), 'no-such-question', null);
        if (id !== state.situation) expect(changed.ticks).toEqual({});
        expect(changeSituation(changed, state.situation).ticks).toEqual(state.ticks);
        if (id !== state.situation) expect(planOf(id, changed, {}).switchTo).toBeNull();
        for (const [question, answer] of id === state.situation ? [] : Object.entries(changed.answers)) {
          const step = (SITUATIONS[id].steps as Situation['steps']).find((known) => known.id === question);
          expect(step?.answers?.map((known) => known.id)).toContain(answer);
        }
      }),
    );
  });

  it('remembers what it saw until it sees the opposite', () => {
    const start = emptyProgress('login-confirmed');
    const equal = keepSeen(start, { 'name-equal': true, 'email-equal': true });
    expect(equal.seen).toEqual(['ask-data', 'compare-name', 'compare-email']);
    expect(keepSeen(equal, {})).toBe(equal);
    expect(planOf('login-confirmed', equal, {}).steps.find(({ step }) => step.id === 'compare-name')).toMatchObject({
      state: 'done',
      by: 'seen',
    });
    expect(keepSeen(equal, { 'email-equal': false }).seen).toEqual(['ask-data', 'compare-name']);
  });
});
