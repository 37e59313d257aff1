import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { createStore } from 'zustand/vanilla';
import type { DiagnosisOutlets } from '@/components/diagnosis/DiagnosisSection';
import { SettingsPage } from '@/components/settings/SettingsPage';
import { followShowMode } from '@/components/show-mode/follow-show-mode';
import rules from '@/docs/rules.md?raw';
import { ruleExamples } from '@/utils/app/help/help-pages';
import { readMarkdown } from '@/utils/app/help/read-markdown';
import type { OptionsState } from '@/utils/app/ports';
import type { SettingsActions } from '@/utils/app/settings/settings-actions';
import { readSettingsFile, type SettingsReading } from '@/utils/app/settings/settings-file';
import { browserWords } from '@/utils/app/ticket/browser-words';
import type { Diagnosis } from '@/utils/domain/diagnosis';
import { permDay } from '@/utils/domain/perm-time';
import { copyText } from '@/utils/platform/clipboard';
import { readPageAtHand } from '@/utils/platform/diagnosis/read-page-at-hand';
import { requestsOf } from '@/utils/platform/diagnosis/requests';
import { onStateChanged } from '@/utils/platform/messages/frame-calls';
import { worker } from '@/utils/platform/messages/worker-client';
import { policyFaults } from '@/utils/platform/policy';
import { askForSite, dropSite } from '@/utils/platform/site-permission';
import { checkSetting } from '@/utils/platform/storage/check-part';
import { WELCOME } from '@/utils/platform/welcome';
import { policyRefusedText } from '@/utils/text/ru/settings-changes';
import { saveFile } from './save-file';
import { WelcomeApp } from './WelcomeApp';

const EXAMPLES = ruleExamples(readMarkdown(rules));

/** Looks at the extension and at the page used last; null when the worker does not answer. */
async function diagnose(): Promise<Diagnosis | null> {
  const [health, app, page] = await Promise.all([worker.health(), worker.loadState(), readPageAtHand()]).catch(() => [null, null, null]);
  if (!health || !app || !page) return null;
  const { settings, managed, notes } = app;
  const requests = requestsOf(performance);
  return { at: Date.now(), browser: browserWords(navigator.userAgent), health, settings, managed, notes, page, requests };
}

/** «Режим показа» in a page whose only names are those of who writes the tickets: its own, the organisation's, a file's. */
function maskOptions() {
  const known = createStore<{ stored?: OptionsState; file?: SettingsReading | null }>(() => ({}));
  return { ...followShowMode(document, [known]), know: known.setState };
}

/** The options page between the worker and what is shown. */
export function OptionsApp() {
  const [state, setState] = useState<OptionsState | null>(null);
  const [notes, setNotes] = useState<readonly string[]>([]);
  const [showMode, setShowMode] = useState(false);
  const mask = useMemo(maskOptions, []);
  const [policyNotes, setPolicyNotes] = useState<readonly string[]>([]);
  // What is shown runs ahead of what is stored: a second change must build on the first one, stored or not.
  const saving = useRef(0);
  const load = useCallback(async () => {
    const [options, app] = await Promise.all([worker.optionsState(), worker.loadState()]);
    if (saving.current > 0) return;
    // Known before the first name is drawn.
    mask.know({ stored: options });
    mask.show(app.showMode);
    setShowMode(app.showMode);
    setState(options);
    setNotes(app.notes);
  }, [mask]);

  useEffect(() => {
    const look = () => {
      void load();
      // Right after its start the browser answers this only when all policies have been loaded, which takes seconds.
      void policyFaults().then((faults) => setPolicyNotes(faults.map(policyRefusedText)));
    };
    look();
    // A policy that comes or changes while the page stands is told by the worker, which has read it by then.
    return onStateChanged(look);
  }, [load]);

  // The part that the address names is drawn only now.
  const ready = state !== null;
  useEffect(() => {
    if (ready && location.hash !== '') document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [ready]);

  const actions = useMemo<SettingsActions>(() => {
    const attempt = async (job: () => Promise<unknown>) => {
      saving.current += 1;
      const done = await job().then(
        () => true,
        () => false,
      );
      saving.current -= 1;
      await load().catch(() => undefined);
      return done;
    };
    return {
      save(patch) {
        setState((shown) => shown && { ...shown, own: { ...shown.own, ...patch } });
        return attempt(() => worker.saveSettings(patch));
      },
      forget: (host, field) => attempt(() => worker.teach(host, field, null)),
      allowSite: (site) => askForSite(site).catch(() => false),
      forgetIgnored: () => attempt(() => worker.forgetIgnored()),
      removeSite: (site) =>
        attempt(async () => {
          const { own } = await worker.optionsState();
          await worker.saveSettings({ sites: own.sites.filter((added) => added !== site) });
          await dropSite(site);
        }),
      deleteAll: () => attempt(() => worker.deleteAll()),
      readFile(text) {
        const file = readSettingsFile(text, checkSetting);
        mask.know({ file });
        return file;
      },
      saveFile,
    };
  }, [load, mask]);

  const diagnosis = useMemo<DiagnosisOutlets>(() => ({ look: diagnose, copy: copyText }), []);

  if (state === null) return null;
  const mode = { on: showMode, onChange: (on: boolean) => void worker.setShowMode(on).catch(() => undefined) };
  if (location.search === WELCOME) return <WelcomeApp state={state} save={actions.save} showMode={mode} />;
  return (
    <SettingsPage
      state={state}
      notes={[...notes, ...policyNotes]}
      today={permDay(Date.now())}
      actions={actions}
      diagnosis={diagnosis}
      examples={EXAMPLES}
      showMode={mode}
      askedSite={new URLSearchParams(location.search).get('site') ?? ''}
    />
  );
}
